import type { Area } from '#core/grid';
import { areaOf, EXTENTS, rangeAt } from './extent';
import { tiles } from './tiles';

/** Asks for the merged areas of a range; the answer can be read after the next sync. */
export function askMerges(range: Excel.Range): () => Area[] {
  const merged = range.getMergedAreasOrNullObject().load('areaCount');
  const areas = merged.areas.load(EXTENTS);
  return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
}

/** Excel fails when there are more merged areas in a range. */
const MOST_MERGES = 512;

/** Asks for the merged areas of a part of a sheet, however many: in tiles that can't have too many. */
export function askAllMerges(sheet: Excel.Worksheet, area: Area): () => Area[] {
  const asked = tiles(area, MOST_MERGES).map((tile) => askMerges(rangeAt(sheet, tile)));
  return () => asked.flatMap((told) => told());
}
