/**
 * The size in which a text fits, in whole tenths of a point.
 *
 * @param size its own size, in points
 * @param width how wide it is in that size, in pixels
 * @param room how wide it may be, in pixels
 * @returns `undefined` where its own size fits, or nothing would
 */
export function fittingSize(size: number, width: number, room: number): number | undefined {
  if (width <= room || room <= 0) return undefined;
  return Math.max(1, Math.floor((size * room * 10) / width) / 10);
}
