import type { Steps } from '#core/steps';
import type { Table } from '#core/table';
import { type ColumnContent, contentOf, isFigures, isRanges, isTexts } from './column-content';
import { type Draft, isLarge, MONEY_ROLES, RESULT_ROLES } from './draft';
import type { Role } from './kinds';
import { worthIn } from './qualifiers';
import { headerWords, isBareShare, isShare, roleByWords } from './role-of-column';
import { fillTimeColumns } from './time-columns';
import { areMostly, EFISIENSI_VALUES, PERUBAHAN_VALUES, PREDIKAT_VALUES } from './value-words';
import { lookAgain } from './whole-table';
import { holdsAny, wordsOf } from './words';

/** The role of each column of a table, and what it holds. */
export interface RolesOfColumns {
  readonly roles: readonly Role[];
  readonly contents: readonly ColumnContent[];
}

/** Gives every column of a table a role: by its words, then by what it holds, then by its neighbours. */
export function* assignRoles(table: Table): Steps<RolesOfColumns> {
  const drafts: Draft[] = [];
  for (const { labels, col } of table.columns) {
    const content = contentOf(table, col);
    const words = headerWords(labels);
    drafts.push({ labels, words, content, role: roleByWords(labels, words, content) });
    yield;
  }
  for (const draft of drafts) byValues(draft);
  const title = table.titles.map((line) => line.text).join(' ');
  fillTimeColumns(drafts, wordsOf(title));
  const money = drafts.some((draft) => MONEY_ROLES.has(draft.role));
  const named = drafts.some((draft) => draft.role === 'indikator');
  const rupiah = worthIn(title) > 1 && !named;
  for (const [i, draft] of drafts.entries()) byNeighbours(draft, drafts, i, { money, named, rupiah });
  lookAgain(drafts);
  const counts =
    !drafts.some((draft) => draft.role && MONEY_ROLES.has(draft.role)) &&
    !drafts.some((draft) => RESULT_ROLES.has(draft.role));
  return {
    roles: drafts.map(
      (draft, i) => draft.role ?? (numbers(draft, drafts[i + 1]) ? 'no' : fallback(draft, counts)),
    ),
    contents: drafts.map((draft) => draft.content),
  };
}

/** A column of remarks that all are grades is a column of grades. */
function byValues(draft: Draft): void {
  const { content } = draft;
  const measure = draft.role === 'realisasi' || draft.role === 'capaian' || draft.role === undefined;
  if (measure && isRanges(content)) draft.role = 'nilai';
  if (!isTexts(content)) return;
  const open: (Role | undefined)[] = [
    'keterangan',
    'predikat',
    'capaian',
    'nilai',
    'perubahan',
    'efisiensi',
    undefined,
  ];
  if (!open.includes(draft.role)) return;
  if (areMostly(content.words, PREDIKAT_VALUES)) draft.role = 'predikat';
  else if (areMostly(content.words, PERUBAHAN_VALUES)) draft.role = 'perubahan';
  else if (areMostly(content.words, EFISIENSI_VALUES)) draft.role = 'label-efisiensi';
}

/** A bare `%`, `Rp` or `Realisasi` means what the columns to its left are about. */
function byNeighbours(
  draft: Draft,
  all: readonly Draft[],
  index: number,
  { money, named, rupiah }: { money: boolean; named: boolean; rupiah: boolean },
): void {
  const { words, content } = draft;
  const left = all.slice(0, index);
  const near = left.findLast((one) => MONEY_ROLES.has(one.role) || RESULT_ROLES.has(one.role));
  const large = isLarge(content);
  const inMoney = rupiah && !(money && holdsAny(words.path, OF_RESULTS));
  if (
    isBareShare(words) &&
    !isTexts(content) &&
    (draft.role === undefined || draft.role === 'realisasi' || draft.role === 'target')
  ) {
    draft.role = isResultItself(all, index) ? 'realisasi' : shareAfter(left.at(-1), near);
  } else if (draft.role === 'realisasi' && isShare(words) && left.at(-1)?.role === 'realisasi-anggaran') {
    draft.role = 'penyerapan';
  } else if (
    draft.role === 'realisasi' &&
    isShare(words) &&
    left.at(-1)?.role === 'realisasi' &&
    !isShare((left.at(-1) as Draft).words)
  ) {
    draft.role = 'capaian';
  } else if (draft.role === 'capaian' && large) {
    draft.role = 'realisasi-anggaran';
  } else if (draft.role === 'realisasi' && (inMoney || (large && (money || !named)))) {
    draft.role = 'realisasi-anggaran';
  } else if (
    draft.role === 'realisasi' &&
    MONEY_ROLES.has(near?.role) &&
    !all.some((one) => one.role === 'target') &&
    (near?.role === 'pagu' || !holdsAny(words.path, OF_RESULTS))
  ) {
    // Beside a budget and without a target there is nothing else that it could be a realisasi of.
    draft.role = 'realisasi-anggaran';
  } else if (draft.role === 'target' && (large || inMoney) && !named) {
    draft.role = 'pagu';
  } else if (draft.role === 'capaian' && near?.role === 'realisasi-anggaran' && left.at(-1) === near) {
    if (!holdsAny(words.path, OF_RESULTS)) draft.role = 'penyerapan';
  } else if (draft.role === 'sisa' && !money && !rupiah && !large) {
    // What is left of a budget is money; of cases it is a count, and between two results it is a change.
    if (isBareShare(words)) draft.role = 'lain';
    else draft.role = isCompared(all) || !holdsAny(words.path, ['sisa']) ? 'perubahan' : 'jumlah';
  } else if (draft.role === 'efisiensi' && large) {
    // Rupiah under "Nilai Efisiensi" is money left over, not a rate.
    draft.role = 'sisa';
  }
}

/** Whether a share under `Realisasi`, before a capaian of its own, is the result that is measured: `Pembilang | Penyebut | %`. */
function isResultItself(all: readonly Draft[], index: number): boolean {
  const { words, labels } = all[index] as Draft;
  if (labels.length < 2 || !holdsAny(words.path, ['realisasi'])) return false;
  const isBeside = (one: Draft) => one.labels[0] === labels[0];
  const others = all.filter((one, i) => i !== index && isBeside(one));
  return (
    others.every((one) => !MONEY_ROLES.has(one.role) && !RESULT_ROLES.has(one.role)) &&
    all.slice(index + 1).some((one) => one.role === 'capaian' && !isBeside(one))
  );
}

/** What a bare share is of: a change in percent, the share of a count, the capaian of a result, or what was spent. */
function shareAfter(last: Draft | undefined, near: Draft | undefined): Role {
  if (last?.role === 'perubahan' && isFigures(last.content)) return 'perubahan';
  if (near !== undefined) return RESULT_ROLES.has(near.role) ? 'capaian' : 'penyerapan';
  const counted = last && (last.role === 'jumlah' || last.role === undefined) && isFigures(last.content);
  return counted ? 'lain' : 'capaian';
}

/** Words that keep a capaian one of results, whatever stands before it; K beside Rp stands for kinerja. */
const OF_RESULTS = ['k', 'volume', 'kinerja', 'indikator', 'sasaran', 'output', 'keluaran', 'outcome'];

/** Whether a table sets a result of one time beside that of another. */
function isCompared(drafts: readonly Draft[]): boolean {
  return (['realisasi', 'capaian'] as const).some(
    (role) => drafts.filter((one) => one.role === role).length >= 2,
  );
}

/** Figures under one label with the texts at their right number those: `1.1 | Persentase ...` below `Analis`. */
function numbers(draft: Draft, next: Draft | undefined): boolean {
  return (
    isFigures(draft.content) &&
    next !== undefined &&
    isTexts(next.content) &&
    draft.labels.length > 0 &&
    draft.labels.every((label, i) => label === next.labels[i])
  );
}

function fallback(draft: Draft, counts: boolean): Role {
  if (isFigures(draft.content)) return counts ? 'jumlah' : 'lain';
  return draft.labels.length === 0 && draft.content.texts === 0 ? 'lain' : 'uraian';
}
