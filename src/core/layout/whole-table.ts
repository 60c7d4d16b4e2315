import { isFigures, isProse, isTexts } from './column-content';
import type { Draft } from './draft';
import type { Role } from './kinds';
import { quarterIn, yearsIn } from './years';

const LONGEST_UNIT = 20;

/** Mends what only shows once every column of a table has its role. */
export function lookAgain(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) nameTwin(drafts, i, draft);
  for (const [i, draft] of drafts.entries()) joinQuarters(drafts.slice(0, i), draft);
  findFinalTarget(drafts);
  compareBudgets(drafts);
}

function times(draft: Draft): string {
  const text = draft.labels.join(' ');
  return `${yearsIn(text).join()}/${quarterIn(text) ?? ''}`;
}

/** Words under the same header as the figures beside them are those figures' unit, or say what they mean. */
function nameTwin(drafts: readonly Draft[], i: number, draft: Draft): void {
  if ((draft.role !== 'target' && draft.role !== 'realisasi') || !isTexts(draft.content)) return;
  const beside = [drafts[i - 1], drafts[i + 1]].filter((one) => one !== undefined);
  const twin = [...beside, ...drafts].find(
    (one) => one.role === draft.role && isFigures(one.content) && times(one) === times(draft),
  );
  if (!twin) return;
  if (!beside.includes(twin)) {
    if (isProse(draft.content)) draft.role = 'uraian';
    return;
  }
  const short = draft.content.words.every((text) => text.length <= LONGEST_UNIT);
  draft.role = short && !drafts.some((one) => one.role === 'satuan') ? 'satuan' : 'keterangan';
}

/** `Jumlah` right after the realisasi of the quarters is the realisasi of the year. */
function joinQuarters(left: readonly Draft[], draft: Draft): void {
  const role = left.at(-1)?.role;
  if (draft.role !== 'jumlah' || (role !== 'realisasi' && role !== 'realisasi-anggaran')) return;
  const quarters = left.filter(
    (one) => one.role === role && quarterIn(one.labels.join(' ')) !== undefined,
  ).length;
  if (quarters >= 2 && quarterIn(draft.labels.join(' ')) === undefined) draft.role = role;
}

/** Between two budgets of which nothing is said to be spent, differences and shares are changes. */
function compareBudgets(drafts: readonly Draft[]): void {
  const budgets = drafts.filter((one) => one.role === 'pagu').length;
  if (budgets < 2 || drafts.some((one) => one.role === 'realisasi-anggaran')) return;
  const last = drafts.findLastIndex((one) => one.role === 'sisa');
  drafts.forEach((draft, i) => {
    if (last >= 0 && (i === last || (i > last && draft.role === 'penyerapan'))) draft.role = 'perubahan';
  });
}

/** Where progress is measured, the one target that lies beyond the years of the realisasi is the final one. */
function findFinalTarget(drafts: readonly Draft[]): void {
  const has = (role: Role) => drafts.some((one) => one.role === role);
  if (!has('kemajuan') || has('target-akhir')) return;
  const yearsOf = (draft: Draft) => yearsIn(draft.labels.join(' '));
  const last = Math.max(0, ...drafts.filter((one) => one.role === 'realisasi').flatMap(yearsOf));
  const beyond = drafts.filter(
    (one) => one.role === 'target' && last > 0 && yearsOf(one).some((year) => year > last),
  );
  if (beyond.length === 1) (beyond[0] as Draft).role = 'target-akhir';
}
