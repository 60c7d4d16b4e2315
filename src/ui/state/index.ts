export type { Action } from './action';
export type { Indikator } from './list-indikator';
export { firstOf, type Group, type Listed, type Listing, listed } from './listed';
export * from './pane-state';
export { reduce } from './reduce';
export * from './settings-draft';
export { type UncheckedGroup, uncheckedGroups } from './unchecked-groups';
