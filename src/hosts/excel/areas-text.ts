import { type Area, address, areaAddress } from '#core/grid';

/** `getRanges` takes 8,192 characters; an address has at most 21, and a comma. So many areas make one text. */
export const AREAS_AT_ONCE = 350;

/** Areas as `getRanges` takes them, in as few texts as possible. */
export function areasTexts(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < areas.length; i += AREAS_AT_ONCE) {
    texts.push(
      areas
        .slice(i, i + AREAS_AT_ONCE)
        .map(shortAddress)
        .join(','),
    );
  }
  return texts;
}

function shortAddress(area: Area): string {
  const single = area.top === area.bottom && area.left === area.right;
  return single ? address(area.top, area.left) : areaAddress(area);
}
