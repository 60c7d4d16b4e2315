import type { Area } from '#core/grid';
import type { CellStyle, SheetPlan } from '#core/plan';

/** Cells that look alike. */
export interface Look {
  readonly style: CellStyle;
  /** Whether the cells lead somewhere: Excel makes such a cell blue and underlines it. */
  readonly linked: boolean;
  /** Rectangles of several cells, each with its own edges. */
  readonly blocks: Area[];
  /** Merged areas, each with edges around all of it. */
  readonly wholes: Area[];
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly look: Look;
}

/** The looks of a sheet; a merged area looks like its first cell. */
export function looksOf({ rows, merges }: SheetPlan): Look[] {
  const looks = new Map<string, Look>();
  const lookOf = (style: CellStyle, linked: boolean): Look => {
    const key = JSON.stringify([style, linked]);
    const look = looks.get(key) ?? { style, linked, blocks: [], wholes: [] };
    looks.set(key, look);
    return look;
  };
  const mergeAt = mergesByCell(merges);
  let above = new Map<string, Area>();
  let expected = -1;
  for (const { index, cells } of rows) {
    const runs: Run[] = [];
    for (const { col, style = {}, link } of cells) {
      const look = lookOf(style, link !== undefined);
      const merge = mergeAt.get(`${index},${col}`);
      const last = runs.at(-1);
      if (merge) {
        if (merge.top === index && merge.left === col) look.wholes.push(merge);
      } else if (last && last.look === look && last.right + 1 === col) {
        runs[runs.length - 1] = { ...last, right: col };
      } else runs.push({ left: col, right: col, look });
    }
    above = placed(runs, index, index === expected ? above : new Map());
    expected = index + 1;
  }
  return [...looks.values()].filter(({ style, linked }) => linked || Object.keys(style).length > 0);
}

/** Puts the runs of a row into their looks' blocks, those right below one of the same width into that one. */
function placed(runs: readonly Run[], row: number, above: ReadonlyMap<string, Area>): Map<string, Area> {
  const blocks = new Map<string, Area>();
  for (const { left, right, look } of runs) {
    const key = `${left},${right}`;
    const upper = above.get(key);
    const at = upper ? look.blocks.lastIndexOf(upper) : -1;
    const block = { top: upper && at >= 0 ? upper.top : row, left, bottom: row, right };
    if (at >= 0) look.blocks[at] = block;
    else look.blocks.push(block);
    blocks.set(key, block);
  }
  return blocks;
}

function mergesByCell(merges: readonly Area[]): Map<string, Area> {
  const cells = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let col = merge.left; col <= merge.right; col++) cells.set(`${row},${col}`, merge);
    }
  }
  return cells;
}
