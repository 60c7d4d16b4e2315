import type { Because } from './quantity';

/** `-`, `Rp -`, `Rp. -,-`, `...`, `n/a`: a place that was left open on purpose. */
const BLANK =
  /^(?:(?:rp|idr)\b[-_.,…\s]*|[-_.,…\s]+%?|n\.?\s?\/?\s?a\.?|nihil|tad|(?:tidak|belum) (?:ada|tersedia)(?: data)?)$/i;
/** An error value that was pasted as text. */
const ERROR = /^#(?:ref!|div\/0!|value!|n\/a|name\?|num!|null!|spill!|calc!)/i;
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|ag[ts]|sep(?:t(?:ember)?)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?';
/** `31-12-2021`, `12.05.2021`, `2021-12-31`, `12 Mei 2021`, `Desember 2021`, `31-Des-21`. */
const DATE = new RegExp(
  `^\\d{1,2}([-/.])\\d{1,2}\\1(?:19|20)\\d\\d$|^(?:19|20)\\d\\d([-/])\\d{1,2}\\2\\d{1,2}$|(?:^|[\\s\\d-])(?:${MONTH})[\\s.-]*(?:(?:19|20)\\d\\d|'?\\d\\d)$`,
  'i',
);
/** `Tahun 2021`, `TW 2`: a period's name. */
const PERIOD = /^(?:tahun|triwulan|tw|semester|bulan)\s*(?:ke\s*-?\s*)?\d+$/i;
const RANGE = /\d\s*%?\s*(?:-|s\.?\s*\/?\s*d\.?|sampai|hingga)\s*(?:rp\.?\s*)?\d/i;
/** `1. Program Penunjang`: a numbered name. */
const NUMBERED = /^\d{1,2}\s*[.)]\s*[a-z]/i;
/** `1.01.02 Program Penunjang`: a name behind its code. */
const CODED = /^\d+(?:\.\d{1,2}){2,}\.?\s+[a-z]{3}/i;
/** What is longer tells a story, in which a figure may mean anything. */
const LONGEST = 80;

/** Why a clean text gives no figure, where that shows without reading it; `undefined` where it may well give one. */
export function notAFigure(text: string): Because | undefined {
  if (text === '') return 'empty';
  if (text.length > LONGEST) return BLANK.test(text) ? 'dash' : 'words';
  if (BLANK.test(text)) return 'dash';
  if (ERROR.test(text)) return 'error-value';
  if (DATE.test(text)) return 'date';
  if ([PERIOD, NUMBERED, CODED].some((words) => words.test(text)) || !/\d/.test(text)) return 'words';
  return RANGE.test(text.replace(/,-+(?=\s|$|\))/g, '')) ? 'range' : undefined;
}
