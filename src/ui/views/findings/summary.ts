import { contrast } from '#core/finding';

/** What fits into one line of a narrow pane, in characters. */
const ONE_LINE = 38;

/**
 * What a finding says of its cell, short enough for a list: one line, or two where both texts are long.
 *
 * @param stated what the cell says
 * @param expected what it should say; `null` where that is unknown
 */
export function summary(stated: string, expected: string | null): readonly string[] {
  if (expected === null || expected === stated) return [stated];
  const line = `${stated} → ${expected}`;
  if (line.length <= ONE_LINE) return [line];
  // Texts that begin alike are shown from where they part.
  const [was, should] = contrast(stated, expected, ONE_LINE);
  return [was, `→ ${should}`];
}
