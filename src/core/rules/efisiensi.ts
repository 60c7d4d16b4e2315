import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import { textOf } from '#core/grid';
import { estimate, exactly, judge, subtract } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/efisiensi';
import { defineRule, type Outcome } from './rule';
import { type Compute, followFormula, write } from './support/follow-formula';
import { cellsOf, isUnchecked, type RelationRow, relationRows } from './support/relation-rows';

const DIFFERENCE: Compute = (capaian, penyerapan) => subtract(capaian, penyerapan);

/** Other definitions in use; one counts when most rows of the table follow it. */
const OTHERS: readonly Compute[] = [
  (_, penyerapan) => subtract(exactly(100), penyerapan),
  (capaian, penyerapan) => subtract(penyerapan, capaian),
  (capaian, penyerapan) => ratio(capaian, penyerapan),
  (capaian, penyerapan) => ratio(penyerapan, capaian),
  (capaian, penyerapan) => {
    const share = ratio(penyerapan, capaian);
    return share && subtract(exactly(100), share);
  },
];

function ratio(a: Parameters<Compute>[0], b: Parameters<Compute>[0]): ReturnType<Compute> {
  if (b.low.lte(0)) return undefined;
  return {
    ...a,
    value: a.value.div(b.value).times(100),
    low: a.low.div(b.high).times(100),
    high: a.high.div(b.low).times(100),
  };
}

function follows(row: RelationRow, compute: Compute): boolean {
  const expected = compute(estimate(row.a), estimate(row.b));
  return expected !== undefined && judge(row.stated, expected).verdict !== 'differs';
}

/** The definition that a table's rows follow: capaian less penyerapan, unless most follow another. */
function definitionOf(rows: readonly RelationRow[]): Compute {
  const count = (compute: Compute) => rows.filter((row) => follows(row, compute)).length;
  const best = OTHERS.map((compute) => ({ compute, n: count(compute) })).sort((a, b) => b.n - a.n)[0];
  return best && best.n > 1 && best.n > count(DIFFERENCE) ? best.compute : DIFFERENCE;
}

/** Whether the report gives efficiency only where the target was reached: it says so, or leaves the others out. */
function onlyWhereReached(table: ReadTable): boolean {
  return table.table.columns.some((column) => /(?:≥|>=|>|minimal)\s*100/.test(column.labels.join(' ')));
}

export const efisiensi = defineRule({
  info: {
    id: 'efisiensi',
    severity: 'error',
    what: 'Tingkat efisiensi harus sama dengan capaian kinerja dikurangi penyerapan anggaran, atau mengikuti rumus yang dicetak laporan itu sendiri.',
    why: 'Efisiensi adalah salah satu dari sembilan pokok yang wajib disajikan; angkanya harus dapat ditelusuri dari dua kolom di sebelahnya.',
    remedy:
      'Hitung ulang efisiensi dari capaian dan penyerapan pada baris itu, atau tuliskan rumus yang dipakai pada judul kolom.',
    source:
      'PermenPANRB 53/2014, Lampiran II Bab III butir 6 (analisis atas efisiensi penggunaan sumber daya)',
  },
  examples,
  *check(report): Iterable<Outcome> {
    const byTable = new Map<ReadTable, RelationRow[]>();
    for (const row of relationRows(report, 'efisiensi')) {
      if (isUnchecked(row)) yield row;
      else byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
    }
    for (const [table, rows] of byTable) {
      const compute = definitionOf(rows);
      for (const row of rows) {
        if (row.a.shown.lt(100) && row.stated.value.eq(0)) {
          // Below its target a sasaran has no efficiency; offices print nothing, a dash, or zero.
          yield { verdict: 'agrees', at: row.result.ref, cells: cellsOf(row) };
          continue;
        }
        yield followFormula(row, [compute], {
          what: 'Tingkat efisiensi',
          suffix: '',
          how: ({ a, b }) => `capaian ${write(a)} dikurangi penyerapan ${write(b)}`,
          todo: 'Hitung ulang dari kedua kolom itu.',
        });
        if (onlyWhereReached(table) && row.a.shown.lt(100)) yield notDue(row);
      }
    }
    for (const table of report.tables) for (const entry of table.entries) yield* labels(table, entry);
  },
});

function notDue(row: RelationRow): Outcome {
  return {
    verdict: 'differs',
    at: row.result.ref,
    table: row.table,
    entry: row.entry,
    severity: 'warning',
    stated: row.stated.text,
    expected: '-',
    message: `Tingkat efisiensi diisi ${write(row.stated)} padahal capaiannya ${write(row.a)}%, di bawah 100%. Menurut judul kolom, efisiensi hanya dihitung bila capaian mencapai 100%.`,
    related: [row.first.ref],
  };
}

/** A label that says the opposite of the figure beside it. */
function* labels(table: ReadTable, entry: Entry): Generator<Outcome> {
  const column = table.layout.columns.find((one) => one.role === 'label-efisiensi');
  const figure: Figure | undefined = [...entry.figures.values()].find(
    (one) => one.column.role === 'efisiensi',
  );
  const quantity = quantityOf(figure);
  if (!column || !figure || !quantity) return;
  const place = placeIn(table.table, entry.row, column.col);
  if (place.row !== entry.row || figure.inherited) return;
  const label = textOf(place.cell).toLowerCase();
  const at = { sheet: table.table.sheet, row: place.row, col: place.col };
  const efficient = /^(?:sangat |cukup )?efisien\b/.test(label);
  const wasteful = /^(?:tidak|kurang|belum) efisien\b/.test(label);
  if (!efficient && !wasteful) return;
  if ((efficient && quantity.value.lt(0)) || (label === 'tidak efisien' && quantity.value.gt(0))) {
    yield {
      verdict: 'differs',
      at,
      table,
      entry,
      severity: 'warning',
      stated: textOf(place.cell),
      expected: efficient ? 'Tidak Efisien' : 'Efisien',
      message: `Label "${textOf(place.cell)}" berlawanan dengan tingkat efisiensi ${write(quantity)} di sebelahnya. Sesuaikan label dengan angkanya.`,
      related: [figure.ref],
    };
  } else yield { verdict: 'agrees', at, cells: [at, figure.ref] };
}
