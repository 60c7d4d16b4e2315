import {
  BEHIND,
  FILLERS,
  HEADING,
  NO_OFFICES,
  OF_OTHERS,
  OFFICE_WORDS,
  type OfficeWord,
  type Rank,
  SENTENCE,
} from './office-words';

/** An office as a text names it. */
export interface Office {
  readonly rank: Rank;
  /** Its name folded: `dinas sosial`, `kecamatan sukamaju`. */
  readonly name: string;
  /** Whether a longer name that begins with it is the same one's: `Dinas Sosial dan P3A`. */
  readonly open: boolean;
}

/** A named office with where its name begins and ends in a text. */
interface Found {
  readonly office: Office;
  readonly from: number;
  readonly to: number;
}

const LONGEST_PLACE = 3;
const LONGEST_NAME = 14;
/** A caption has no more words. */
const LONGEST_CAPTION = 24;
/** Ends a name: a bracket, a comma, a year. */
const BREAK = '|';

function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?:19|20)\d\d/g, ` ${BREAK} `)
    .replace(/[(),;/]/g, ` ${BREAK} `)
    .replace(/:/g, ' : ')
    .replace(/[^a-z0-9|:]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

function isAt(words: readonly string[], at: number, phrase: string): boolean {
  // Nearly all phrases are told from a word at once.
  if (!phrase.startsWith(words[at] as string)) return false;
  return phrase.split(' ').every((part, i) => words[at + i] === part);
}

function wordAt(words: readonly string[], at: number, weak: boolean): OfficeWord | undefined {
  if (NO_OFFICES.some((phrase) => isAt(words, at, phrase))) return undefined;
  const known = OFFICE_WORDS.find((one) => (weak || !one.weak) && isAt(words, at, one.phrase));
  const isLabel = known?.label && words[at + known.phrase.split(' ').length] !== ':';
  return isLabel ? undefined : known;
}

/** Reads the office whose word stands at a place; `undefined` where no name follows it. */
function officeAt(words: readonly string[], from: number, word: OfficeWord, weak: boolean): Found {
  let to = from + word.phrase.split(' ').length;
  if (words[to] === ':') to++;
  const name: string[] = [];
  const most = word.place ? LONGEST_PLACE : LONGEST_NAME;
  for (; to < words.length && name.length < most; to++) {
    const next = words[to] as string;
    // A place may be called Kota Baru.
    const ends = BEHIND.has(next) && !(word.place && name.length === 0 && next === 'kota');
    const joins = name.length === 0 && next === 'dan';
    if (joins || next === BREAK || next === ':' || ends || wordAt(words, to, weak)) break;
    name.push(next);
  }
  const kept = name.filter((one) => !FILLERS.has(one));
  const named = word.alone && !word.place ? [] : kept;
  return {
    office: {
      rank: word.rank,
      name: [word.means ?? word.phrase, ...(word.phrase === 'rsud' ? kept : named)].join(' '),
      open: !word.place && (word.rank === 'kantor' || word.phrase === 'rsud'),
    },
    from,
    to: kept.length === 0 && !word.alone ? -1 : to,
  };
}

function find(words: readonly string[], weak: boolean): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = wordAt(words, at, weak);
    if (!word) continue;
    const one = officeAt(words, at, word, weak);
    if (one.to >= 0) found.push(one);
    at += word.phrase.split(' ').length - 1;
  }
  return found;
}

/** The offices that a title says its table is of; at each rank none where it names several. */
export function officesInTitle(text: string): Office[] {
  const words = tokensOf(text);
  const found = find(words, false).filter(({ from }) => !OF_OTHERS.has(words[from - 1] ?? ''));
  return onePerRank([...found.map((one) => one.office), ...(captionIn(text)?.offices ?? [])]);
}

/** The offices that the name of a sheet names. */
export function officesInSheetName(text: string): Office[] {
  return onePerRank(find(tokensOf(text), true).map((one) => one.office));
}

/** A line that says nothing but whose report it stands in, and which office that is. */
export interface Caption {
  readonly offices: readonly Office[];
  /** Whether it names no report, either: `DINAS SOSIAL`. */
  readonly bare: boolean;
}

/** The offices of a line above tables; `undefined` where it says anything else. */
export function captionIn(text: string): Caption | undefined {
  const words = tokensOf(text);
  if (words.length > LONGEST_CAPTION || /\w\.\s*$/.test(text) || words.some((word) => SENTENCE.has(word)))
    return undefined;
  const found = find(words, true);
  const [first] = found;
  if (!first) return undefined;
  const before = words.slice(0, first.from).filter((word) => word !== ':');
  const last = found.at(-1) as Found;
  const behind = words[last.to];
  if (!before.every((word) => HEADING.has(word))) return undefined;
  if (behind !== undefined && behind !== BREAK && !BEHIND.has(behind)) return undefined;
  const offices = onePerRank(found.map((one) => one.office));
  return offices.length === 0
    ? undefined
    : { offices, bare: before.length === 0 || words[first.from - 1] === ':' };
}

function onePerRank(offices: readonly Office[]): Office[] {
  return offices.filter(
    (one, i) =>
      offices.findIndex((other) => other.rank === one.rank) === i &&
      offices.every((other) => other.rank !== one.rank || other.name === one.name),
  );
}
