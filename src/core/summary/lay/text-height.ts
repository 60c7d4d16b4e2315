/** A line of 11 points is 15 points high. */
const LINE_HEIGHT = 15 / 11;
const MARGIN = 3;

/**
 * How many lines a text takes, broken between words.
 *
 * @param width in characters of the default font, which has 11 points
 * @param size in points
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor((width - 1) * (11 / size)));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) used = needed;
      else {
        if (used > 0) lines++;
        // A word that is longer than a line is broken wherever the line ends.
        lines += Math.max(0, Math.ceil(word.length / room) - 1);
        used = word.length % room || Math.min(room, word.length);
      }
    }
  }
  return lines;
}

/** The height in points that so many lines take. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE_HEIGHT) + MARGIN;
}
