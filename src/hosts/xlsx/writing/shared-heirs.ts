import { type Area, areaAddress } from '#core/grid';
import { FormulaTemplate } from '../formula-template';
import type { ScannedCell, SheetScan } from './sheet-scan';
import type { Splice } from './splices';
import { tagAttributes, tagEnd } from './xml-document';
import { escaped } from './xml-text';

/**
 * Hands shared formulas on whose first cell leaves them: the next cell gets the text and the area of those that are
 * left.
 *
 * @param leaves whether a cell gets another content
 */
export function heirs(scan: SheetScan, leaves: (cell: ScannedCell) => boolean): readonly Splice[] {
  return [...scan.followers].flatMap(([leader, followers]) => {
    const left = followers.filter((cell) => !leaves(cell));
    const heir = left[0];
    return heir ? [handedOn(scan.source, leader, heir, left)] : [];
  });
}

function handedOn(
  source: string,
  leader: ScannedCell,
  heir: ScannedCell,
  left: readonly ScannedCell[],
): Splice {
  const { start: from, end: to } = heir.formula as NonNullable<ScannedCell['formula']>;
  const template = new FormulaTemplate(leader.formula?.text ?? '');
  const formula = template.at(heir.row - leader.row, heir.col - leader.col);
  const area = areaAddress(hull(heir, left));
  const name = /^<([^\s/>]+)/.exec(source.slice(from, to))?.[1] ?? 'f';
  const kept = tagAttributes(source, from, tagEnd(source, from)).filter((one) => one.name !== 'ref');
  const attributes = kept.map((one) => ` ${one.name}=${source.slice(one.start - 1, one.end + 1)}`).join('');
  return { from, to, text: `<${name}${attributes} ref="${area}">${escaped(formula)}</${name}>` };
}

/** The least area that holds some cells: a formula may be shared by more of them than a call takes arguments. */
function hull({ row, col }: ScannedCell, cells: readonly ScannedCell[]): Area {
  const area = { top: row, left: col, bottom: row, right: col };
  for (const cell of cells) {
    area.top = Math.min(area.top, cell.row);
    area.left = Math.min(area.left, cell.col);
    area.bottom = Math.max(area.bottom, cell.row);
    area.right = Math.max(area.right, cell.col);
  }
  return area;
}
