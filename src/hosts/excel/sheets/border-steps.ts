import type { Area } from '#core/grid';
import type { Edges, Line } from '#core/plan';
import { areasTexts } from '../areas-text';
import type { Look } from './looks';
import { CALL, type Step } from './step';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const LINES = Object.keys(WEIGHTS);
const BLACK = '#000000';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The edges of all cells that look alike. Lines between cells are asked for only where there are some. */
export function borderSteps({ style: { edges }, blocks, wholes }: Look): Step[] {
  if (!edges) return [];
  const outer: [Side, Line | undefined][] = [
    ['EdgeTop', edges.top],
    ['EdgeBottom', edges.bottom],
    ['EdgeLeft', edges.left],
    ['EdgeRight', edges.right],
  ];
  const high = ({ top, bottom }: Area) => bottom > top;
  const wide = ({ left, right }: Area) => right > left;
  return [
    ...drawn([...blocks, ...wholes], outer, edges.color),
    ...drawn(blocks.filter(high), [['InsideHorizontal', heavier(edges.top, edges.bottom)]], edges.color),
    ...drawn(blocks.filter(wide), [['InsideVertical', heavier(edges.left, edges.right)]], edges.color),
  ];
}

function drawn(
  areas: readonly Area[],
  sides: readonly [Side, Line | undefined][],
  color: Edges['color'] = BLACK,
): Step[] {
  const lines = sides.flatMap(([side, line]) => (line ? [[side, WEIGHTS[line]] as const] : []));
  if (lines.length === 0) return [];
  return areasTexts(areas).map((addresses) => ({
    size: addresses.length + CALL * 4 * lines.length,
    queue: (sheet) => {
      const { borders } = sheet.getRanges(addresses).format;
      for (const [side, weight] of lines) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.weight = weight;
        border.color = color;
      }
    },
  }));
}

/** Two neighbours share one line. */
function heavier(a: Line | undefined, b: Line | undefined): Line | undefined {
  if (!a || !b) return a ?? b;
  return LINES.indexOf(a) > LINES.indexOf(b) ? a : b;
}
