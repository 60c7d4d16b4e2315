import { isOn } from '../xml-parser';
import type { ScannedRow, SheetScan } from './sheet-scan';
import { tagAttributes, tagEnd } from './xml-document';

/** The style that a cell has which the sheet does not hold: that of its row, or else of its column. */
export function inheritedStyle(scan: SheetScan, row: ScannedRow | undefined, col: number): number {
  const { source } = scan;
  if (row) {
    const get = attributesOf(source, row.start, tagEnd(source, row.start));
    if (isOn(get('customFormat'))) return Number(get('s') ?? 0);
  }
  for (const { start, end } of scan.columns) {
    const get = attributesOf(source, start, end);
    if (Number(get('min')) <= col + 1 && col + 1 <= Number(get('max'))) return Number(get('style') ?? 0);
  }
  return 0;
}

function attributesOf(source: string, from: number, to: number): (name: string) => string | undefined {
  const attributes = tagAttributes(source, from, to);
  return (name) => attributes.find((one) => one.name === name)?.value;
}
