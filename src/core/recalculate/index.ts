export { planRecalculation, planRecalculationInSteps } from './plan-recalculation';
export type {
  FormulaStyle,
  Recalculation,
  RecalculationItem,
  Recomputed,
  SkippedCell,
} from './recalculation';
