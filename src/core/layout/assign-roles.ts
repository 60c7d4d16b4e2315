import type { Table } from '#core/table';
import { type ColumnContent, contentOf, isFigures, isTexts } from './column-content';
import type { Role } from './kinds';
import { isBareShare, roleByWords, saysShare } from './role-of-column';
import { areMostly, EFISIENSI_VALUES, PERUBAHAN_VALUES, PREDIKAT_VALUES } from './value-words';

/** A column with the role that its own header and content give it, before its neighbours are asked. */
interface Draft {
  readonly labels: readonly string[];
  readonly content: ColumnContent;
  role: Role | undefined;
}

const MONEY_ROLES: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['pagu', 'realisasi-anggaran']);
const RESULT_ROLES: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['target', 'realisasi']);

/** Gives every column of a table a role: by its words, then by what it holds, then by its neighbours. */
export function assignRoles(table: Table): { roles: Role[]; contents: ColumnContent[] } {
  const drafts: Draft[] = table.columns.map((column) => {
    const content = contentOf(table, column.col);
    return { labels: column.labels, content, role: roleByWords(column.labels, content) };
  });
  for (const draft of drafts) byValues(draft);
  const money = drafts.some((draft) => MONEY_ROLES.has(draft.role));
  const named = drafts.some((draft) => draft.role === 'indikator');
  for (const [i, draft] of drafts.entries()) byNeighbours(draft, drafts, i, money, named);
  const counts =
    !drafts.some((draft) => draft.role && MONEY_ROLES.has(draft.role)) &&
    !drafts.some((draft) => RESULT_ROLES.has(draft.role));
  return {
    roles: drafts.map((draft) => draft.role ?? fallback(draft, counts)),
    contents: drafts.map((draft) => draft.content),
  };
}

/** A column of remarks that all are grades is a column of grades. */
function byValues(draft: Draft): void {
  const { content } = draft;
  if (!isTexts(content)) return;
  const open: (Role | undefined)[] = ['keterangan', 'capaian', 'nilai', 'perubahan', 'efisiensi', undefined];
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
  money: boolean,
  named: boolean,
): void {
  const { labels, content } = draft;
  const left = all.slice(0, index);
  const near = left.findLast((one) => MONEY_ROLES.has(one.role) || RESULT_ROLES.has(one.role));
  const large = content.large * 2 > content.figures;
  if (
    isBareShare(labels) &&
    !isTexts(content) &&
    (draft.role === undefined || draft.role === 'realisasi' || draft.role === 'target')
  ) {
    draft.role = near === undefined || RESULT_ROLES.has(near.role) ? 'capaian' : 'penyerapan';
  } else if (draft.role === 'realisasi' && saysShare(labels) && left.at(-1)?.role === 'realisasi-anggaran') {
    draft.role = 'penyerapan';
  } else if (
    draft.role === 'realisasi' &&
    saysShare(labels) &&
    left.at(-1)?.role === 'realisasi' &&
    !saysShare(left.at(-1)?.labels ?? [])
  ) {
    draft.role = 'capaian';
  } else if (draft.role === 'capaian' && large) {
    draft.role = 'realisasi-anggaran';
  } else if (draft.role === 'realisasi' && large && (money || !named)) {
    draft.role = 'realisasi-anggaran';
  } else if (
    draft.role === 'realisasi' &&
    near?.role === 'pagu' &&
    !all.some((one) => one.role === 'target')
  ) {
    // Beside a budget and without a target there is nothing else that it could be a realisasi of.
    draft.role = 'realisasi-anggaran';
  } else if (draft.role === 'target' && large && !named) {
    draft.role = 'pagu';
  } else if (draft.role === 'capaian' && near?.role === 'realisasi-anggaran' && left.at(-1) === near) {
    draft.role = 'penyerapan';
  } else if (draft.role === 'efisiensi' && large) {
    // Rupiah under "Nilai Efisiensi" is money left over, not a rate.
    draft.role = 'sisa';
  }
}

function fallback(draft: Draft, counts: boolean): Role {
  if (isFigures(draft.content)) return counts ? 'jumlah' : 'lain';
  return draft.labels.length === 0 && draft.content.texts === 0 ? 'lain' : 'uraian';
}
