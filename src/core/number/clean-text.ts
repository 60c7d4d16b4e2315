/** What has no width and only gets in by copying: zero-width spaces and joiners, direction and byte-order marks, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Spaces that a line keeps: no-break, thin, ideographic, tab; line ends stay, since they part two figures. */
const SPACES = /[^\S\n]/g;
/** Hyphens, dashes and the minus sign, which all stand for a minus or for nothing. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** The full-width twins of `!` to `~`, which lie at a fixed distance. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** A text in plain characters: one kind of space, of minus and of digit, without invisible ones and without a text cell's apostrophe. */
export function cleanText(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - FULL_WIDTH_DISTANCE))
    .trim()
    .replace(/^'/, '')
    .trim();
}
