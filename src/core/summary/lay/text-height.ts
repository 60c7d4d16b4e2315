/** A line of 11 points is 15 points high. */
const LINE_HEIGHT = 15 / 11;
const MARGIN = 1;
/** A little more than measured: fonts differ. */
const SAFETY = 1.03;

/** How wide a character is, in digits, as in Calibri and Arial alike. */
function widthOf(char: string): number {
  if (char === ' ') return 0.45;
  if ("ijlI.,:;'|!()[]".includes(char)) return 0.55;
  if ('trfs-/"*'.includes(char)) return 0.75;
  if ('mwMW%@'.includes(char)) return 1.6;
  return char >= 'A' && char <= 'Z' ? 1.15 : 0.96;
}

function measure(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width * SAFETY;
}

/**
 * How many lines a text takes, broken between words.
 *
 * @param width in characters of the default font, which has 11 points
 * @param size in points
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, (width - 0.5) * (11 / size));
  const space = measure(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = measure(word);
      const needed = used === 0 ? length : used + space + length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      // A word that is longer than a line is broken wherever the line ends.
      const broken = Math.ceil(length / room) - 1;
      lines += Math.max(0, broken);
      used = length - Math.max(0, broken) * room;
    }
  }
  return lines;
}

/** The height in points that so many lines take. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE_HEIGHT) + MARGIN;
}
