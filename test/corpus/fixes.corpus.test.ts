import { checkWorkbook } from '#core';
import { type FaultKind, faults } from '../support/books/faults/faults';
import { contentAt, edited } from '../support/edited';
import {
  changesOf,
  isSafe,
  mended,
  mendInTurn,
  newFindings,
  placeName,
  readings,
  restored,
  tell,
} from '../support/mending';
import { triedBooks, triedWorkbooks } from '../support/tried';

/** The laws of fixes, on real reports and on those of invented offices. */
describe.each(triedWorkbooks)('%s', (_, workbook) => {
  const result = checkWorkbook(workbook);
  const safe = changesOf(result, isSafe);

  it('has fixes that start from what the cells hold, one change a cell', () => {
    for (const { changes } of result.findings.flatMap(({ fixes }) => fixes)) {
      expect(changes.map(({ from }) => from)).toEqual(changes.map(({ at }) => contentAt(workbook, at)));
      expect(new Set(changes.map(({ at }) => placeName(at))).size).toBe(changes.length);
      expect(changes.length).toBeGreaterThan(0);
    }
  });

  it('has findings and tables that are told apart by their names', () => {
    const prints = result.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    const keys = result.tables.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps every figure under all safe fixes, and needs none of them twice', () => {
    const after = edited(workbook, safe);
    expect(readings(after)).toEqual(readings(workbook));
    const second = checkWorkbook(after);
    expect(second.findings.filter(({ fix }) => fix === 'safe').map(tell)).toEqual([]);
    expect(newFindings(result, second)).toEqual([]);
  });

  it('gets no error and no warning by what is certain', () => {
    const certain = changesOf(result, (fix) => fix.certain);
    const loud = checkWorkbook(mended(workbook, certain));
    const fresh = newFindings(result, {
      ...loud,
      findings: loud.findings.filter((one) => one.severity !== 'info'),
    });
    expect(fresh).toEqual([]);
  });

  it('is what it was once all is taken back', () => {
    expect(restored(edited(workbook, safe), safe)).toEqual(workbook);
    const all = changesOf(result, () => true);
    expect(restored(edited(workbook, all), all)).toEqual(workbook);
  });
});

const IN_TURN: ReadonlySet<string> = new Set(['capaian', 'penyerapan', 'sisa', 'jumlah', 'rerata']);

it.each(triedWorkbooks)('%s comes out where its fixes are made in turn', (_, workbook) => {
  const { steps, left } = mendInTurn(
    workbook,
    ({ rule, severity }) => IN_TURN.has(rule) && severity !== 'info',
    50,
  );
  expect(left.map(tell)).toEqual([]);
  expect(steps).toBeLessThan(50);
});

/** Mistakes of a kind in each book. */
const COUNT = 1;
const KINDS: readonly FaultKind[] = ['digit changed', 'digits swapped', 'digit dropped', 'wrong predikat'];

it('is certain of no figure but a wrong one', () => {
  let certain = 0;
  for (const book of triedBooks) {
    const before = checkWorkbook(book.workbook);
    for (const kind of KINDS) {
      for (const fault of faults(book, kind, COUNT)) {
        const changes = changesOf(
          checkWorkbook(fault.workbook),
          (fix) => fix.kind === 'suggested' && fix.certain,
        );
        certain += changes.length;
        const where = `${book.name}: ${kind} ${JSON.stringify(fault.before)} to ${JSON.stringify(fault.after)}`;
        for (const { at } of changes) expect([where, placeName(at)]).toEqual([where, placeName(fault.at)]);
        if (changes.length > 0)
          expect([where, newFindings(before, checkWorkbook(mended(fault.workbook, changes)))]).toEqual([
            where,
            [],
          ]);
      }
    }
  }
  expect(certain).toBeGreaterThan(triedBooks.length);
});
