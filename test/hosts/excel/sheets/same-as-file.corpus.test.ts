import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NOTHING_SAVED, summarise } from '#app';
import { checkWorkbook } from '#core';
import type { Workbook } from '#core/grid';
import { MARK, ownSheets } from '#core/plan';
import { insertSheets, readXlsx } from '#hosts/xlsx';
import { triedFiles } from '../../../support/corpus';
import { dump } from '../../../support/office';
import { excelWith } from '../support';
import { foundLooks, plannedLines, plannedLooks } from './planned-look';

jest.setTimeout(120_000);

/** A formula shows nothing yet in a host without a formula engine; and Excel lists merged areas in its own order. */
function withoutResults(workbook: Workbook) {
  return workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: cell.formula === undefined ? cell.value : null })),
    })),
  }));
}

const marks = ({ definedNames }: Workbook) => definedNames.filter(({ name }) => name === MARK);

describe.each(triedFiles.map((file) => [path.basename(file), file]))('summary sheets in %s', (_, file) => {
  const bytes = readFileSync(file);
  const workbook = readXlsx(bytes);
  const { plans } = summarise(workbook, NOTHING_SAVED);

  it('are the same in Excel as in the file', async () => {
    const { port, host } = excelWith(workbook);
    const untouched = dump(host.book);
    const users = JSON.stringify(host.book.sheets);
    await port.insert(plans);

    const [read, written] = [await port.read(), readXlsx(insertSheets(bytes, plans))];
    expect(withoutResults(read)).toEqual(withoutResults(written));
    expect(marks(read)).toEqual(marks(written));
    const titles = written.definedNames.filter(({ name }) => name === '_xlnm.Print_Titles');
    const inserted = host.book.sheets.slice(-plans.length);
    expect(
      inserted.flatMap(({ name, set }) => (set?.titleRows ? [`'${name}'!${set.titleRows}`] : [])),
    ).toEqual(titles.map(({ formula }) => formula));
    expect(inserted.map(foundLooks)).toEqual(plans.map(plannedLooks));
    expect(inserted.map(({ lines }) => Object.keys(lines ?? {}).sort())).toEqual(
      plans.map((plan) => Object.keys(plannedLines(plan)).sort()),
    );

    // What the user has is as it was, for the eyes of a check too.
    expect(JSON.stringify(host.book.sheets.slice(0, -plans.length))).toBe(users);
    expect(ownSheets(read)).toEqual((await excelWith(workbook).port.read()).sheets);
    expect(checkWorkbook(read)).toEqual(checkWorkbook(workbook));
    expect(dump(host.book)).not.toBe(untouched);
  });

  it('are there once after a second insertion, in their places, and leave nothing when they go', async () => {
    const { port, host } = excelWith(workbook);
    const before = dump(host.book);
    await port.insert(plans);
    const once = withoutIds(host.book.sheets);
    await port.insert(plans);
    expect(withoutIds(host.book.sheets)).toEqual(once);
    await port.removeInserted();
    expect(dump(host.book)).toBe(before);
  });
});

function withoutIds(sheets: readonly { readonly id: string; readonly rules: readonly { id: string }[] }[]) {
  return sheets.map(({ id: _, rules, ...sheet }) => ({
    ...sheet,
    rules: rules.map(({ id: _id, ...rule }) => rule),
  }));
}
