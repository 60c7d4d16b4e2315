import { checkInSteps } from '#core';
import { readXlsx } from '#hosts/xlsx';
import { largeReport } from '../support/large-report';
import { measureApart, median } from './measures';

/** Rows of one table: a large one, and the largest. */
const ROWS = [20_000, 100_000];
const RUNS = 5;

/** Milliseconds; a busy machine makes them longer. */
interface Measure {
  readonly steps: number;
  readonly longest: number;
  readonly total: number;
}

/** Checks one large table in a process that did nothing before but read it, and prints how long its steps took. */
export function measureSteps(rows: number): void {
  const workbook = readXlsx(largeReport(rows));
  const check = checkInSteps(workbook, {});
  const took: number[] = [];
  for (let done = false; !done; ) {
    const start = performance.now();
    done = check.next().done === true;
    took.push(performance.now() - start);
  }
  const total = took.reduce((sum, one) => sum + one, 0);
  process.stdout.write(
    JSON.stringify({ steps: took.length, longest: Math.max(...took), total } satisfies Measure),
  );
}

/** For how long a page stands still while one large table is checked in it. */
export function compareSteps(): void {
  console.log(`\nOne table, checked in steps; Node ${process.version}, median of ${RUNS} runs`);
  for (const rows of ROWS) {
    const all = Array.from({ length: RUNS }, () => measureApart<Measure>('steps', String(rows)));
    const of = (part: keyof Measure) => median(all.map((one) => one[part]));
    console.log(
      `${String(rows).padStart(7)} rows: ${of('steps')} steps, the longest ${of('longest').toFixed(0)} ms, ` +
        `all ${(of('total') / 1000).toFixed(2)} s`,
    );
  }
}
