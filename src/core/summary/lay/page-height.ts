import type { Paper } from '#core/plan';

/** What a page across leaves for a sheet within the usual margins, in points. */
const ROOM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  F4: { width: 864, height: 514 },
  Legal: { width: 936, height: 514 },
  A4: { width: 769, height: 498 },
};
/** Programs differ a little in what they put on a page: so much of the last one is counted on. */
export const SURE = 0.97;
/** In points: how wide a character of the default font is, and what a column has beside its text. */
const CHARACTER = 5.25;
const BESIDE = 3.75;

/** How many points of a sheet fit on a page across, once it is made one page wide. */
export function pageHeight(widths: readonly number[], paper: Paper): number {
  const room = ROOM[paper];
  const width = widths.reduce((all, one) => all + one * CHARACTER + BESIDE, 0);
  return room.height / Math.min(1, room.width / width);
}
