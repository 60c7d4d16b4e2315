import { deepStrictEqual } from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { checkWorkbook } from '#core';
import { readReport, type Settings } from '#core/fact';
import type { Sheet, Workbook } from '#core/grid';
import { CORPUS, EVERY, readOnce, SAMPLE } from '../support/corpus';
import { draw } from '../support/draw';
import { copyOf, type Typing, typed, typing } from '../support/typing';

/**
 * A check after a change gives what a check from the beginning gives: what is kept of the sheets that stayed the
 * same is no memory of what they, or the rest of the workbook, were before.
 */
const drawn = draw({
  'BAB II': [
    'Tabel 2.1 Perjanjian Kinerja Tahun 2024',
    'No | Sasaran Strategis | Indikator Kinerja | Target',
    '1 | Meningkatnya pelayanan | Persentase penyandang yang tertangani | 80,00',
    '2 | ^ | Indeks kepuasan masyarakat | 84,50',
  ].join('\n'),
  'BAB III': [
    'Capaian Kinerja',
    'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
    '1 | Persentase penyandang yang tertangani | 80,00 | 68,00 | 85,00',
    '2 | Indeks kepuasan masyarakat | 84,50 | 84,50 | 100,00',
    '',
    'Tabel 3.2 Realisasi Anggaran Tahun 2024',
    'No | Program | Pagu (Rp) | Realisasi (Rp) | %',
    "1 | Program Rehabilitasi Sosial | '1.000.000.000' | 900.000.000 | 90,00",
    "2 | Program Perlindungan | '500.000.000,00' | 400.000.000 | 80,00",
    "Jumlah | | '1.500.000.000' | 1.300.000.000 | 86,67",
  ].join('\n'),
});

const settings: fc.Arbitrary<Settings> = fc.constantFrom(
  {},
  {},
  {},
  { tahun: 2023 },
  { toleransi: 2 },
  { batas: 100 },
);

/** What a check says of a workbook that nothing is known of. */
function fromTheBeginning(workbook: Workbook, chosen: Settings) {
  return checkWorkbook(copyOf(workbook), chosen);
}

function expectTheSame(start: Workbook, steps: readonly (readonly [Typing, Settings])[]): void {
  let workbook = start;
  for (const [what, chosen] of steps) {
    workbook = typed(workbook, what);
    deepStrictEqual(checkWorkbook(workbook, chosen), fromTheBeginning(workbook, chosen));
  }
  // Whoever undoes all gets the sheets back that were there.
  deepStrictEqual(checkWorkbook(start), fromTheBeginning(start, {}));
}

const steps = fc.array(fc.tuple(typing, settings), { minLength: 1, maxLength: 6 });

const workbooks: [string, Workbook, number][] = [
  ['a drawn workbook', drawn, EVERY ? 200 : 30],
  ['the sample', readOnce(SAMPLE), EVERY ? 30 : 3],
  ...CORPUS.flatMap((file): [string, Workbook, number][] =>
    EVERY ? [[path.basename(file), readOnce(file), 6]] : [],
  ),
];

it.each(workbooks)('finds the same after changes of %s', (_, workbook, numRuns) => {
  fc.assert(
    fc.property(steps, (taken) => expectTheSame(workbook, taken)),
    { numRuns },
  );
});

it('reads a sheet once while it stays the same', () => {
  const before = readReport(drawn);
  const after = readReport(typed(drawn, { does: 'type', at: { sheet: 0, row: 2, col: 3 }, value: 81 }));
  const kept = after.tables.map((table, i) => table === before.tables[i]);
  expect(kept).toEqual([false, true, true]);
});

/** Figures of a sheet that names no year, and whose points may part thousands or decimals. */
const LAMPIRAN = [
  'No | Indikator Kinerja | Target | Realisasi',
  "1 | Rasio pendapatan asli daerah | '1.234' | '1.250'",
  "2 | Rasio belanja modal | '2.345' | '2.355'",
].join('\n');

const surroundings = (title: string, figures: readonly string[]) =>
  [
    title,
    'No | Indikator Kinerja | Target',
    ...figures.map((figure, i) => `${i + 1} | Indeks nomor ${'abc'[i]}x | '${figure}'`),
  ].join('\n');

it.each([
  ['year', 'Perjanjian Kinerja Tahun 2023', ['80,5', '70,5']],
  ['decimal separator', 'Perjanjian Kinerja Tahun 2024', ['80.5', '70.5']],
])('reads again the sheets of which another one tells the %s', (_, title, figures) => {
  const factsIn = (workbook: Workbook) =>
    readReport(workbook).facts.map((fact) => [fact.key, fact.quantity.shown.toString()]);
  const before = draw({
    Lampiran: LAMPIRAN,
    PK: surroundings('Perjanjian Kinerja Tahun 2024', ['80,5', '70,5']),
  });
  const [lampiran] = before.sheets as [Sheet, Sheet];
  const after = draw({ Lampiran: LAMPIRAN, PK: surroundings(title, figures) });
  const [first] = factsIn(before);
  const again = factsIn({ ...after, sheets: after.sheets.with(0, lampiran) });
  expect(again[0]).not.toEqual(first);
  expect(again).toEqual(factsIn(after));
});

it('writes on no part of a workbook', () => {
  const frozen = freeze(copyOf(drawn));
  expect(checkWorkbook(frozen)).toEqual(fromTheBeginning(drawn, {}));
});

function freeze<Part extends Workbook | Sheet | object>(part: Part): Part {
  for (const value of Object.values(part)) if (typeof value === 'object' && value !== null) freeze(value);
  return Object.freeze(part);
}
