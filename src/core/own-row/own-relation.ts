import type { FormulaName, LayoutColumn, Relation } from '#core/layout';
import { type Role, relationsOf, rivals } from '#core/layout';
import { isMeanOfOthers, relationsIn } from '#core/rules';
import type { OwnRowFunction } from './definitions';
import type { OwnPlace } from './own-place';

const FORMULAS = {
  CAPAIAN: 'capaian',
  PENYERAPAN: 'penyerapan',
  EFISIENSI: 'efisiensi',
} as const satisfies Partial<Record<OwnRowFunction, FormulaName & Role>>;

type Related = keyof typeof FORMULAS;

/**
 * The columns that a function in a column is computed from. A column whose header says nothing is taken for what the
 * function makes of it; one that says something else is not.
 */
export function ownRelation(place: OwnPlace, name: Related): Relation | undefined {
  const formula = FORMULAS[name];
  const own = relationsIn(place.table, formula).find((one) => one.result === place.column);
  if (own) return isMeanOfOthers(own) ? undefined : own;
  if (!saysNothing(place.column)) return undefined;
  const result: LayoutColumn = { ...place.column, role: formula };
  const columns = place.table.layout.columns.map((one) => (one === place.column ? result : one));
  return relationsOf(columns).find((one) => one.result === result && one.formula === formula && !one.guessed);
}

/** The columns that may as well be meant as an input. */
export function rivalsOf({ table }: OwnPlace, relation: Relation, input: LayoutColumn): LayoutColumn[] {
  return rivals(table.layout.columns, relation, input);
}

function saysNothing({ role, content }: LayoutColumn): boolean {
  return role === 'lain' || role === 'keterangan' || (role === 'uraian' && content.texts === 0);
}
