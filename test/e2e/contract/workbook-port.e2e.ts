import { describeEveryPort } from '../../contract/every-port';
import { describeProgramPort } from '../../contract/program-port';
import { inBrowser } from '../support/chromium';
import { describeCopies } from './copies';
import { WorkbenchInPage } from './workbench-in-page';
import { WORKBENCH_HABITS, workbenchWorld } from './workbench-world';

/** A property opens a workbook each time it is tried. */
const EFFORT = 0.2;

inBrowser('the contract of every port, kept by the workbench', () => {
  let bench: WorkbenchInPage;
  beforeAll(async () => {
    bench = await WorkbenchInPage.start();
  }, 120_000);
  afterEach(() => expect(bench.problems.splice(0)).toEqual([]));
  afterAll(() => bench.close());

  describeEveryPort('workbench', (workbook) => workbenchWorld(bench, workbook), EFFORT);
  describeProgramPort('workbench', (workbook) => workbenchWorld(bench, workbook), WORKBENCH_HABITS);
  describeCopies(() => bench);
});
