import type { Severity } from '#core/finding';
import type { Paint } from './paint';

/** How a text report is laid out; handed down to its parts. */
export interface TextStyle {
  /** The lowest severity of the findings that are shown. */
  readonly lowest: Severity;
  /** The widest line, in columns. */
  readonly width: number;
  readonly paint: Paint;
}
