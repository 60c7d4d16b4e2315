export { type ColumnFormula, parseColumnFormula } from './column-formula';
export { DERIVED, KINDS, type Kind, MEASURES, NAMES, ROLES, type Role } from './kinds';
export type { FormulaName, Layout, LayoutColumn, Relation } from './layout';
export { readLayout, titleOf } from './read-layout';
export { isRelativeChange } from './relations';
export { saysShare } from './role-of-column';
export { PERUBAHAN_VALUES, PREDIKAT_VALUES } from './value-words';
export { holds, holdsAny, isNear, wordsOf } from './words';
export { commonestYear, yearsIn } from './years';
