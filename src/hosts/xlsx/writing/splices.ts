/** A text to be put in the place of a piece of another, or between two characters of it. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with some of its pieces exchanged. What is put in at one place comes in the order in which it is given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < at) throw new Error('Two changes of one place in an XML document.');
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  return pieces.join('') + text.slice(at);
}
