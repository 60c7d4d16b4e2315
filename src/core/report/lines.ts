/**
 * A file's words made safe for a line of text: line breaks, control characters (a terminal obeys some of
 * them) and characters that turn the direction of writing become spaces.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** How many columns of a terminal a text takes, one a character. */
export function widthOf(text: string): number {
  return [...text].length;
}

/** How many columns the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

/** The text filled up with spaces on the right to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text filled up with spaces on the left to `width` columns. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/**
 * The text broken at spaces into lines of at most `width` columns; only a word that is longer than a line
 * is broken inside.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
  const characters = [...word];
  const result: string[] = [];
  for (let start = 0; start < characters.length; start += width) {
    result.push(characters.slice(start, start + width).join(''));
  }
  return result;
}
