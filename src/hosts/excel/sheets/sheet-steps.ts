import type { SheetPlan } from '#core/plan';
import { chartSteps } from './chart-steps';
import { contentSteps } from './content-steps';
import { lookSteps } from './look-steps';
import { ruleSteps } from './rule-steps';
import { type Measure, sizeSteps } from './size-steps';
import type { Step } from './step';
import { frameSteps, outlineSteps } from './structure-steps';
import { viewSteps } from './view-steps';

/**
 * All that makes a new sheet the planned one on the screen, in the order in which Excel lets nothing undo what came before.
 *
 * @param measure is asked for when a step is queued, not before
 */
export function sheetSteps(plan: SheetPlan, measure: () => Measure): Step[] {
  return [
    ...frameSteps(plan),
    ...contentSteps(plan),
    ...lookSteps(plan),
    ...sizeSteps(plan, measure),
    ...outlineSteps(plan),
    ...ruleSteps(plan),
    ...chartSteps(plan, measure),
    ...viewSteps(plan),
  ];
}
