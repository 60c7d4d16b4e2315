import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HostError } from '#app';
import { checkWorkbook } from '#core';
import { readXlsx } from '#hosts/xlsx';
import { FileClient } from '../../../src/hosts/workbench/document/file-client';
import type { Told } from '../../../src/hosts/workbench/document/messages';
import { serve } from '../../../src/hosts/workbench/document/serve';

/** The thread and the page's end of it, with copies between them as between threads. */
function opened(bytes: Uint8Array) {
  const told: Told[] = [];
  const answer = serve((one) => {
    const copy = structuredClone(one);
    told.push(copy);
    file.hear(copy);
  });
  const file = new FileClient({ ask: (asked) => void answer(structuredClone(asked)), close: () => {} });
  file.connection.ask({ kind: 'open', bytes });
  return { file, told };
}

const REPORT = new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks/kukar-2023.sheets.xlsx')));

describe('the thread that knows a file', () => {
  it('tells how much of it is read', async () => {
    const { told } = opened(REPORT);
    await Promise.resolve();
    const parts = told.flatMap((one) => (one.kind === 'reading' ? [one.part] : []));
    expect(parts.length).toBeGreaterThan(20);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts[0]).toBeLessThan(0.1);
    expect(parts.at(-1)).toBe(1);
    expect(told.at(-1)?.kind).toBe('opened');
  });

  it('checks it as the command does', async () => {
    const { file } = opened(REPORT);
    const result = await file.call({ method: 'check', settings: {} });
    expect(result).toEqual(structuredClone(checkWorkbook(readXlsx(REPORT))));
    expect(result.findings.length).toBeGreaterThan(10);
  });

  it('checks what the page holds, before the file knows of it', async () => {
    const { file } = opened(REPORT);
    const [first] = (await file.call({ method: 'check', settings: {} })).findings;
    const { sheet, row, col } = first?.at ?? { sheet: '', row: 0, col: 0 };
    file.hold(sheet, [{ row, col, value: null }]);
    const { findings } = await file.call({ method: 'check', settings: {} });
    expect(findings.map(({ fingerprint }) => fingerprint)).not.toContain(first?.fingerprint);
    expect(await file.call({ method: 'bytes' })).toEqual(REPORT);
  });

  it('tells how far a check is, and ends it when the user asks', async () => {
    const { file, told } = opened(REPORT);
    const parts: number[] = [];
    const check = (cancelled: boolean) =>
      file.call({ method: 'check', settings: {} }, { cancelled, report: (part) => parts.push(part) });
    await check(false);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    await expect(check(true)).rejects.toEqual(new HostError('cancelled', 'during the check'));
    // And goes on working.
    expect(told.at(-1)?.kind).toBe('refused');
    await check(false);
    expect(told.at(-1)?.kind).toBe('answer');
  });
});
