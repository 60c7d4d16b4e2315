import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import { textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { placeIn } from '#core/table';
import { examples } from './examples/efisiensi';
import { changeText, textFix } from './repair/change-text';
import { defineRule, type Outcome } from './rule';
import { definitionOf, onlyWhereReached } from './support/efficiency-definitions';
import { followFormula, write } from './support/follow-formula';
import { cellsOf, isUnchecked, type RelationRow, relationRows } from './support/relation-rows';

export const efisiensi = defineRule({
  info: {
    id: 'efisiensi',
    severity: 'error',
    what: 'Tingkat efisiensi harus sama dengan capaian kinerja dikurangi penyerapan anggaran, atau mengikuti rumus yang dicetak laporan itu sendiri.',
    why: 'Efisiensi penggunaan sumber daya termasuk yang wajib dianalisis dalam laporan; angkanya harus dapat ditelusuri dari dua kolom di sebelahnya.',
    remedy:
      'Hitung ulang efisiensi dari capaian dan penyerapan pada baris itu, atau tuliskan rumus yang dipakai pada judul kolom.',
    source:
      'PermenPANRB 53/2014, Lampiran II Bab III butir 6 (analisis atas efisiensi penggunaan sumber daya)',
  },
  examples,
  *check(report): Iterable<Outcome> {
    const byColumn = new Map<LayoutColumn, RelationRow[]>();
    for (const row of relationRows(report, 'efisiensi')) {
      if (isUnchecked(row)) {
        yield row;
        continue;
      }
      const { result } = row.relation;
      const rows = byColumn.get(result);
      if (rows) rows.push(row);
      else byColumn.set(result, [row]);
    }
    for (const rows of byColumn.values()) {
      const { compute, how } = definitionOf(rows);
      for (const row of rows) {
        if (row.a.shown.lt(100) && row.stated.value.eq(0)) {
          // Below its target a sasaran has no efficiency; offices print nothing, a dash, or zero.
          yield { verdict: 'agrees', at: row.result.ref, cells: cellsOf(row) };
          continue;
        }
        yield followFormula(row, [compute], {
          what: 'Tingkat efisiensi',
          suffix: '',
          how: ({ a, b }) => how(write(a), write(b)),
          todo: 'Hitung ulang dari kedua kolom itu.',
        });
        if (onlyWhereReached(row.table) && row.a.shown.lt(100)) yield notDue(row);
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
      mend: () => {
        const right = efficient ? 'Tidak Efisien' : 'Efisien';
        return textFix([changeText(table, at, textOf(place.cell), right)], `Ganti label menjadi "${right}"`, [
          figure.ref,
        ]);
      },
    };
  } else yield { verdict: 'agrees', at, cells: [at, figure.ref] };
}
