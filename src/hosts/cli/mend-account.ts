import { fixFor, type HostTrouble, type LoggedChange, type MendChoice } from '#app';
import { contrast, SEVERITIES } from '#core/finding';
import { address, localFormula } from '#core/grid';
import { countWords, shownText } from '#core/number';
import { type CheckResult, oneLine, pad, padLeft, SEVERITY_WORDS, widthOf } from '#core/report';
import type { MendedFile } from './engine';

/** Cells that are shown of each rule on each sheet before the rest is only counted. */
const SHOWN = 5;
const WIDEST_VALUE = 32;

/** Why the host refused a fix, for a list. */
const TROUBLES: Partial<Readonly<Record<HostTrouble, string>>> = {
  protected: 'selnya terkunci pada lembar yang diproteksi',
  bound: 'selnya tercakup sel gabungan, rumus larik, atau tabel Excel sehingga tidak dapat diubah sendiri',
};

/** What was done to a workbook, in Bahasa Indonesia, for a reader at a terminal. */
export function mendAccount(mended: MendedFile, choice: MendChoice): string {
  const changes = mended.batches.flatMap((batch) => batch.changes);
  const left = leftLines(mended, choice);
  return [
    ...changeLines(changes, mended.date1904),
    ...(changes.length > 0 ? [''] : []),
    `Temuan sebelumnya: ${findingCounts(mended.before)}.`,
    `Temuan sesudahnya: ${findingCounts(mended.after)}.`,
    ...(left.length === 0 ? [] : ['', 'Tidak diperbaiki:', ...left]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** By sheet and rule: how many cells, and what some of them held and hold. */
function changeLines(changes: readonly LoggedChange[], date1904: boolean): readonly string[] {
  const groups = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    const key = `${change.rule} ${change.at.sheet}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const cellWidth = changes.reduce((width, change) => Math.max(width, widthOf(cellOf(change))), 0);
  return [...groups.values()].flatMap((group) => {
    const [{ at, rule }] = group as [LoggedChange];
    const shown = group.slice(0, SHOWN);
    const rest = group.length - shown.length;
    return [
      `  Lembar ${oneLine(at.sheet)}, ${rule}: ${countWords(group.length)} sel`,
      ...shown.map(
        (change) => `    ${pad(cellOf(change), cellWidth)}  ${heldBeforeAndAfter(change, date1904)}`,
      ),
      ...(rest > 0 ? [`    dan ${countWords(rest)} sel lainnya`] : []),
    ];
  });
}

function cellOf({ at }: LoggedChange): string {
  return address(at.row, at.col);
}

/** Two long texts are shown where they part. */
function heldBeforeAndAfter({ from, to }: LoggedChange, date1904: boolean): string {
  const [before, after] = contrast(heldBy(from, date1904), heldBy(to, date1904), WIDEST_VALUE);
  return `${quoted(from, before)} → ${quoted(to, after)}`;
}

/** What a cell holds: a formula as such, a figure or a date as its format shows it. */
function heldBy(content: LoggedChange['from'], date1904: boolean): string {
  if (content.formula !== undefined) return `=${oneLine(localFormula(content.formula))}`;
  return content.value === null ? '(kosong)' : oneLine(shownText(content, date1904));
}

/** A text in quotes, so that it is told from the figure that looks the same. */
function quoted({ value, formula }: LoggedChange['from'], shown: string): string {
  return typeof value === 'string' && formula === undefined ? `"${shown}"` : shown;
}

/** How many findings are left, by the reasons why they are. */
function leftLines({ after, refused }: MendedFile, choice: MendChoice): readonly string[] {
  const counts = new Map<string, number>();
  const troubles = new Map(refused.map(({ finding, trouble }) => [finding.fingerprint, trouble]));
  for (const finding of after.findings) {
    const trouble = troubles.get(finding.fingerprint);
    const reason = trouble
      ? (TROUBLES[trouble] ?? 'selnya berubah selama perbaikan')
      : finding.fixes.length === 0
        ? 'belum ada perbaikan yang pasti; baca penjelasannya dengan "sakip periksa"'
        : choice === 'safe' && fixFor(finding, 'certain')
          ? 'angkanya pasti keliru; tambahkan --semua untuk memperbaikinya'
          : 'ada usul perbaikan, tetapi Anda yang perlu memilih angka yang benar';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const width = Math.max(...sorted.map(([, count]) => widthOf(countWords(count))));
  return sorted.map(([reason, count]) => `  ${padLeft(countWords(count), width)}  ${reason}`);
}

function findingCounts({ findings }: CheckResult): string {
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${countWords(count)} ${SEVERITY_WORDS[severity].counted}`;
  }).join(', ');
}
