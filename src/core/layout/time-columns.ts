import { isTexts } from './column-content';
import { type Draft, isLarge, MONEY_ROLES, RESULT_ROLES } from './draft';
import type { Role } from './kinds';
import { headerWords } from './role-of-column';
import { MONEY } from './role-words';
import { holdsAny } from './words';
import { quarterIn, yearsIn } from './years';

const MONTH =
  /^(?:bulan\s*\d{1,2}|jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?s?t(?:us)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)$/i;

/**
 * Columns whose header is nothing but a year or a quarter (`Target | TW 1 | TW 2`, `Satuan | 2022 | 2023`) hold
 * what the title speaks of, or what the columns to their left hold.
 */
export function fillTimeColumns(drafts: readonly Draft[], title: readonly string[]): void {
  // Beside months a quarter is their subtotal, which no other column may count again.
  const months = drafts.some((draft) => MONTH.test(draft.labels.at(-1)?.trim() ?? ''));
  drafts.forEach((draft, i) => {
    if (draft.role !== undefined || isTexts(draft.content)) return;
    const text = draft.labels.join(' ');
    const quarter = quarterIn(text) !== undefined;
    if (headerWords(draft.labels).leaf.length > 0 || !(quarter || yearsIn(text).length === 1)) return;
    const left = measureAtLeft(drafts.slice(0, i), draft);
    if (!quarter) draft.role = measureOfTitle(title, draft) ?? left;
    else if (months) draft.role = 'lain';
    else draft.role = left ?? measureOfTitle(title, draft);
  });
}

function measureAtLeft(left: readonly Draft[], draft: Draft): Role | undefined {
  const near = left.findLast((one) => MONEY_ROLES.has(one.role) || RESULT_ROLES.has(one.role));
  const money = near !== undefined && MONEY_ROLES.has(near.role);
  return money && draft.content.figures > 0 && !isLarge(draft.content) ? undefined : near?.role;
}

/** The one measure that a title names; a title that names several says nothing of a single column. */
function measureOfTitle(title: readonly string[], draft: Draft): Role | undefined {
  const money = holdsAny(title, MONEY) && isLarge(draft.content) && draft.content.figures > 0;
  const named = (['target', 'realisasi', 'capaian'] as const).filter((word) => holdsAny(title, [word]));
  if (money) {
    if (named.length === 0) return 'pagu';
    return named.join() === 'realisasi' ? 'realisasi-anggaran' : undefined;
  }
  return named.length === 1 ? named[0] : undefined;
}
