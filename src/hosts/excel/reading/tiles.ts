import type { Area } from '#core/grid';

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Cuts an area into tiles, from the top down; tiles are as wide as the area where one row of it fits.
 *
 * @param most how many cells a tile may have, at least 1
 */
export function tiles(area: Area, most: number): Area[] {
  const width = Math.min(area.right - area.left + 1, most);
  const height = Math.floor(most / width);
  const all: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(top + height - 1, area.bottom);
    for (let left = area.left; left <= area.right; left += width) {
      all.push({ top, left, bottom, right: Math.min(left + width - 1, area.right) });
    }
  }
  return all;
}
