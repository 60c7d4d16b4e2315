import type { WorkbookPort } from '#app';
import { B2, BOOK, refusal } from './book';
import { describeEveryPort } from './every-port';
import { describeProgramPort } from './program-port';
import { EXCEL_HABITS, excelWorld, fileWorld, memoryWorld } from './worlds';

/**
 * What every program that holds a workbook must do for the use cases. One suite for all hosts; a file has no screen
 * and no user who works in it, and refuses what needs them. The workbench's port needs a browser: test/e2e/contract.
 */
describeEveryPort('Excel', excelWorld);
describeEveryPort('memory', memoryWorld);
describeEveryPort('file', fileWorld);
describeProgramPort('Excel', excelWorld, EXCEL_HABITS);
describeProgramPort('memory', memoryWorld, EXCEL_HABITS);

describe('a host without a screen (file)', () => {
  const asked: [keyof WorkbookPort, (port: WorkbookPort) => Promise<unknown>][] = [
    ['selection', (port) => port.selection()],
    ['show', (port) => port.show(B2)],
    ['mark', (port) => port.mark([])],
    ['unmark', (port) => port.unmark()],
    ['watch', (port) => port.watch(() => {})],
  ];
  it.each(asked)('refuses to %s as unsupported', async (_name, ask) => {
    expect((await refusal(ask(fileWorld(BOOK).port))).trouble).toBe('unsupported');
  });
});
