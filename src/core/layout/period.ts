const PART = '(?:iv|i{1,3}|[1-4]|pertama|kesatu|kedua|ketiga|keempat)';
const NUMBERS: readonly (readonly string[])[] = [
  ['i', '1', 'pertama', 'kesatu'],
  ['ii', '2', 'kedua'],
  ['iii', '3', 'ketiga'],
  ['iv', '4', 'keempat'],
];

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags', 'agst'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];

const UP_TO = '(?:s\\s*[./]?\\s*d\\b\\.?|sampai(?:\\s+dengan)?|hingga)';
const LINK = `(?:${UP_TO}|dan|[-–&,/])`;
const YEAR = "'?(?:19|20)\\d\\d";

/** `Triwulan II`, `TW-2`, `Triwulan I s.d. III`. */
function counted(words: string, part: string): RegExp {
  const one = `(?:${words})[\\s.:-]*(?:ke[\\s-]*)?`;
  return new RegExp(`\\b${one}${part}(?:\\s*${LINK}\\s*(?:${one})?${part})*(?![a-z\\d])`, 'g');
}

const QUARTERS = counted('triwulan|kuartal|trw|tw|q', PART);
const SEMESTERS = counted('semester|smt|sem', '(?:i{1,2}|[12]|pertama|kesatu|kedua)');
const TERMS = /\bsemester\s+(ganjil|genap)\b/;

const MONTH = MONTHS.flat().join('|');
/** A month with what tells that it is the time of the figures: a word before it, a year or nothing behind it. */
const MONTH_OF = new RegExp(
  `(?:(?<before>${UP_TO}|per|posisi|keadaan|kondisi|berakhir|periode|bulan|bln|dan|[-–])[\\s.:]*(?:tanggal|tgl|bulan|bln)?[\\s.:]*)?` +
    `(?<day>\\b\\d{1,2}\\s+)?\\b(?<month>${MONTH})\\b\\.?(?=(?<behind>\\s*(?:${YEAR}|$|(?<link>${LINK})\\s*(?:bulan\\s*)?(?:\\d{1,2}\\s+)?(?:${MONTH})\\b))|)`,
  'g',
);
const YEAR_END = /\b31\s+des/;
/** `06 Juni`, `6. Juni`: how the sheets of a year are kept in order. */
const SHEET_MARK = new RegExp(`^\\s*\\d{1,2}[.)\\s-]+(?=(?:${MONTH})\\.?\\s*$)`);

/** A text that names a time does so by then. */
const LONGEST = 300;

/**
 * The part of a year that a text names, as a word that is the same for all ways to write it: `triwulan 2`,
 * `s.d. bulan 6`, `semester 1`. What is added up to a time is told apart from what was reached in it.
 *
 * @returns `undefined` where it names none, or parts that are all of the year
 */
export function periodIn(text: string): string | undefined {
  const words = text.slice(0, LONGEST).toLowerCase().replace(/_/g, ' ').replace(SHEET_MARK, '');
  const quarters = [...words.matchAll(QUARTERS)];
  if (quarters.length > 0) return partOf('triwulan', numbersIn(quarters), 4, addedUp(words, quarters));
  const term = TERMS.exec(words)?.[1];
  if (term !== undefined) return `semester ${term}`;
  const semesters = [...words.matchAll(SEMESTERS)];
  if (semesters.length > 0) return partOf('semester', numbersIn(semesters), 2, addedUp(words, semesters));
  const months = [...words.matchAll(MONTH_OF)].filter(isOfFigures);
  if (months.length === 1 && YEAR_END.test(months[0]?.[0] ?? '')) return undefined;
  const upTo = months.length === 1 && new RegExp(`^${UP_TO}`).test(months[0]?.groups?.before ?? '');
  const named = months.map((one) => MONTHS.findIndex((names) => names.includes(one.groups?.month ?? '')) + 1);
  return partOf('bulan', named, MONTHS.length, upTo);
}

/** Whether a month is told as the time of figures, and is no part of the date of a signature. */
function isOfFigures({ groups = {} }: RegExpMatchArray): boolean {
  const { before, day, behind, link } = groups;
  return before !== undefined || (day === undefined ? behind : link) !== undefined;
}

function numbersIn(matches: readonly RegExpMatchArray[]): number[] {
  const parts = matches.flatMap(
    (match) => match[0].match(new RegExp(`(?<![a-z\\d])${PART}(?![a-z\\d])`, 'g')) ?? [],
  );
  // `TW2`, where no space parts the number from the word.
  const joined = matches.flatMap((match) => /^[a-z]+?(iv|i{1,3}|[1-4])$/.exec(match[0])?.[1] ?? []);
  return [...parts, ...joined].map((part) => NUMBERS.findIndex((names) => names.includes(part)) + 1);
}

function addedUp(words: string, [first]: readonly RegExpMatchArray[]): boolean {
  return new RegExp(`${UP_TO}\\s*(?:akhir\\s+)?$`).test(words.slice(0, first?.index));
}

function partOf(unit: string, numbers: readonly number[], all: number, upTo: boolean): string | undefined {
  if (numbers.length === 0) return undefined;
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  if (from === 1 && to === all) return undefined;
  return `${upTo ? 's.d. ' : ''}${unit} ${from === to ? to : `${from}-${to}`}`;
}
