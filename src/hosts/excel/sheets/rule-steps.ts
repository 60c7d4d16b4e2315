import type { SheetPlan } from '#core/plan';
import { rangeAt } from '../reading/extent';
import { CALL, type Step } from './step';

/**
 * Conditional formats and lists to choose from. Excel puts each new format before the others, and takes its formula
 * for the first cell of the range (OfficeDev/office-js issue 5194).
 */
export function ruleSteps({ conditions, choices }: SheetPlan): Step[] {
  return [
    ...[...conditions].reverse().map(
      ({ area, formula, style }): Step => ({
        size: CALL * 5 + formula.length,
        queue: (sheet) => {
          const { custom } = rangeAt(sheet, area).conditionalFormats.add('Custom');
          custom.rule.formula = `=${formula}`;
          if (style.fill) custom.format.fill.color = style.fill;
          if (style.color) custom.format.font.color = style.color;
          if (style.bold) custom.format.font.bold = true;
        },
      }),
    ),
    ...choices.map(
      ({ area, words }): Step => ({
        size: CALL * 2,
        queue: (sheet) => {
          rangeAt(sheet, area).dataValidation.rule = {
            list: { inCellDropDown: true, source: words.join(',') },
          };
        },
      }),
    ),
  ];
}
