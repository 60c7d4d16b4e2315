import { areaAddress } from '#core/grid';
import type { ConditionPlan } from '#core/plan';
import type { StyleBook } from './style-book';
import { officeText } from './xml-text';

/** The conditional formats of a sheet; the first that holds wins where two say different things. */
export function conditionsXml(conditions: readonly ConditionPlan[], styles: StyleBook): string {
  return conditions
    .map(({ area, formula, style }, i) => {
      const rule =
        `<cfRule type="expression" dxfId="${styles.difference(style)}" priority="${i + 1}">` +
        `<formula>${officeText(formula)}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${areaAddress(area)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}
