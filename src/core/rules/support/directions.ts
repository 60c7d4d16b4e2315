import { type Entry, quantityOf, type ReadTable, type Report } from '#core/fact';
import { textOf } from '#core/grid';
import type { Relation } from '#core/layout';
import { placeIn } from '#core/table';
import { changeText, textFix } from '../repair/change-text';
import type { Outcome } from '../rule';
import { capaianMoved } from './changes';
import { write } from './follow-formula';
import { isLowerBetter } from './polarity';

const UP = /^(?:me)?(?:naik|ningkat|meningkat)|^peningkatan|^kenaikan/i;
const DOWN = /^(?:me)?(?:turun|nurun|menurun)|^penurunan/i;
const SAME = /^(?:tetap|stabil|stagnan)/i;

/** A word of direction beside the figures of two years. */
export function* directions(report: Report): Generator<Outcome> {
  for (const table of report.tables) {
    const relations = table.layout.relations.filter(
      (one, i, all) =>
        one.formula === 'perubahan' && all.findIndex((other) => other.result === one.result) === i,
    );
    for (const relation of relations)
      for (const entry of table.entries) yield* direction(table, relation, entry);
  }
}

function* direction(table: ReadTable, relation: Relation, entry: Entry): Generator<Outcome> {
  const place = placeIn(table.table, entry.row, relation.result.col);
  const word = textOf(place.cell);
  const now = quantityOf(entry.figures.get(relation.first));
  const before = quantityOf(entry.figures.get(relation.second));
  if (place.row !== entry.row || !now || !before) return;
  const stated = UP.test(word) ? 1 : DOWN.test(word) ? -1 : SAME.test(word) ? 0 : undefined;
  if (stated === undefined) return;
  const at = { sheet: table.table.sheet, row: place.row, col: place.col };
  const moved = now.shown.cmp(before.shown);
  const name = entry.names.find((one) => one.role === 'indikator')?.text ?? entry.label;
  if (
    stated === moved ||
    (isLowerBetter(name) && stated === -moved) ||
    stated === capaianMoved(table, entry)
  ) {
    yield { verdict: 'agrees', at, cells: [at] };
    return;
  }
  const right = moved > 0 ? 'Meningkat' : moved < 0 ? 'Menurun' : 'Tetap';
  const related = [relation.first, relation.second].flatMap((column) => entry.figures.get(column)?.ref ?? []);
  yield {
    verdict: 'differs',
    at,
    table,
    entry,
    severity: 'warning',
    stated: word,
    expected: right,
    message: `Keterangan "${word}" tidak sesuai: angkanya bergerak dari ${write(before)} menjadi ${write(now)} (${right.toLowerCase()}). Sesuaikan keterangannya.`,
    related,
    mend: () => textFix([changeText(table, at, word, right)], `Ganti keterangan menjadi "${right}"`, related),
  };
}
