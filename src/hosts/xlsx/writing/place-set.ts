import type { Area } from '#core/grid';
import { sizeOf } from '../formula-precedents';
import { placeKey } from './sheet-scan';

/** Areas beyond this size are kept as areas. */
const SMALL = 64;

/** Some cells of one sheet. */
export class PlaceSet {
  readonly #cells = new Set<number>();
  readonly #large: Area[] = [];

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      if (sizeOf(area) > SMALL) this.#large.push(area);
      else
        for (let row = area.top; row <= area.bottom; row++)
          for (let col = area.left; col <= area.right; col++) this.#cells.add(placeKey(row, col));
    }
  }

  get isEmpty(): boolean {
    return this.#cells.size === 0 && this.#large.length === 0;
  }

  has(row: number, col: number): boolean {
    return this.#cells.has(placeKey(row, col)) || this.#large.some((area) => holds(area, row, col));
  }
}

/** Whether an area has a cell. */
export function holds({ top, left, bottom, right }: Area, row: number, col: number): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}
