import type { Settings } from '#core/fact';

/** What is kept in the workbook between two openings. */
export interface SavedState {
  readonly settings: Settings;
  /** Fingerprints of the findings that the user chose to ignore, each with the user's reason. */
  readonly ignored: Readonly<Record<string, string>>;
}

export const NOTHING_SAVED: SavedState = { settings: {}, ignored: {} };
