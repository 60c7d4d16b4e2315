import type { Severity } from '#core/finding';

type Brush = (text: string) => string;

/** How words are made to stand out; a host that writes to a terminal passes colours. */
export interface Paint extends Readonly<Record<Severity, Brush>> {
  readonly strong: Brush;
  readonly faint: Brush;
}

const asIs: Brush = (text) => text;

/** For files and pipes: nothing stands out. */
export const PLAIN: Paint = { strong: asIs, faint: asIs, error: asIs, warning: asIs, info: asIs };
