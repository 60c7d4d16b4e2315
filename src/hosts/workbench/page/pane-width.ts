/** In pixels: the width that the pane has at first, and its limits. */
export const USUAL_PANE = 372;
export const LEAST_PANE = 320;
export const MOST_PANE = 760;

/** In pixels: what the grid keeps beside the pane. */
export const LEAST_GRID = 480;
/** Where the window is too narrow for both beside each other. */
export const NARROW = '@media (max-width: 799px)';

/**
 * The width that the pane gets.
 *
 * @param wanted in pixels
 * @param page how wide the page is, in pixels
 */
export function paneWidth(wanted: number, page: number): number {
  const most = Math.max(LEAST_PANE, Math.min(MOST_PANE, page - LEAST_GRID));
  return Math.round(Math.min(most, Math.max(LEAST_PANE, wanted)));
}

/** A width as it is kept, as text; `undefined` where it is none. */
export function keptWidth(kept: string | undefined): number | undefined {
  if (kept === undefined || !/^\d{1,5}$/.test(kept)) return undefined;
  return Math.min(MOST_PANE, Math.max(LEAST_PANE, Number(kept)));
}
