import type { Severity } from '#core/finding';
import { areasTexts } from '../areas-text';
import type { MarkGroup } from './find-marks';
import { markFormula } from './signature';

/** A pale ground and dark letters, whatever the user's own colours and Excel's theme are. */
const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FDE7E9', font: '#6E0811' },
  warning: { fill: '#FFF4CE', font: '#4D3800' },
  info: { fill: '#E8F1FA', font: '#0B3A63' },
};

/** Queues a group's marks, before all conditional formats of the user's, whose order among themselves stays. */
export function placeMarks({ sheet, severity, areas }: MarkGroup): void {
  for (const addresses of areasTexts(areas)) {
    const rule = sheet.getRanges(addresses).conditionalFormats.add('Custom');
    rule.custom.rule.formula = markFormula(severity);
    rule.custom.format.fill.color = COLOURS[severity].fill;
    rule.custom.format.font.color = COLOURS[severity].font;
    rule.priority = 0;
  }
}
