import { isTexts } from './column-content';
import { type Draft, isLarge, MONEY_ROLES, RESULT_ROLES } from './draft';
import type { Role } from './kinds';
import { MONEY } from './role-words';
import { holdsAny } from './words';
import { quarterIn, yearsIn } from './years';

const MONTH =
  /^(?:bulan\s*\d{1,2}|jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?s?t(?:us)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)$/i;

const PLACES: ReadonlySet<string> = new Set(['nasional', 'indonesia', 'provinsi', 'kabupaten', 'kota']);

/**
 * Columns whose header is nothing but a year, a quarter or a place (`Target | TW 1 | TW 2`, `Satuan | 2022 | 2023`,
 * `Provinsi | Nasional`) hold what the title speaks of, or what the columns to their left hold.
 */
export function fillTimeColumns(drafts: readonly Draft[], title: readonly string[]): void {
  // Beside months a quarter is their subtotal, which no other column may count again.
  const months = drafts.some((draft) => MONTH.test(draft.labels.at(-1)?.trim() ?? ''));
  const units = drafts.some((draft) => draft.role === 'satuan');
  drafts.forEach((draft, i) => {
    if (draft.role !== undefined || isTexts(draft.content)) return;
    const text = draft.labels.join(' ');
    const quarter = quarterIn(text) !== undefined;
    const { leaf } = draft.words;
    const titled = measureOfTitle(title, draft, units);
    const left = measureAtLeft(drafts.slice(0, i), draft);
    if (leaf.length > 0) draft.role = leaf.every((word) => PLACES.has(word)) ? titled : undefined;
    else if (quarter)
      draft.role = months ? 'lain' : (reachedByQuarter(drafts, left, titled) ?? left ?? titled);
    else if (yearsIn(text).length === 1) draft.role = titled ?? left;
  });
}

const REACHED: Partial<Record<Role, Role>> = { target: 'realisasi', pagu: 'realisasi-anggaran' };
const COMPUTED: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['capaian', 'penyerapan', 'sisa']);

/**
 * Bare quarters behind a target or pagu of the year hold what was reached of it, where the title says so, or where
 * the table tells results of which it names no other realisasi: `Pagu | TW I | TW II | TW III | TW IV | Sisa`.
 */
function reachedByQuarter(
  drafts: readonly Draft[],
  left: Role | undefined,
  titled: Role | undefined,
): Role | undefined {
  const reached = left && REACHED[left];
  if (!reached) return undefined;
  const told = drafts.some((one) => one.role === 'realisasi' || one.role === 'realisasi-anggaran');
  const computed = drafts.some((one) => COMPUTED.has(one.role));
  return titled === reached || (computed && !told) ? reached : undefined;
}

function measureAtLeft(left: readonly Draft[], draft: Draft): Role | undefined {
  const near = left.findLast((one) => MONEY_ROLES.has(one.role) || RESULT_ROLES.has(one.role));
  // `Standar | 2022 | 2023`: years go on with a measure only where that names its year too.
  const yearly = yearsIn(draft.labels.join(' ')).length > 0;
  if (yearly && near && yearsIn(near.labels.join(' ')).length === 0) return undefined;
  const money = near !== undefined && MONEY_ROLES.has(near.role);
  return money && draft.content.figures > 0 && !isLarge(draft.content) ? undefined : near?.role;
}

/** The one measure that a title names; a title that names several says nothing of a single column. */
function measureOfTitle(title: readonly string[], draft: Draft, units: boolean): Role | undefined {
  const money = holdsAny(title, MONEY) && isLarge(draft.content) && draft.content.figures > 0;
  const named = (['target', 'realisasi', 'capaian'] as const).filter((word) => holdsAny(title, [word]));
  if (money) {
    if (named.length === 0) return 'pagu';
    return named.join() === 'realisasi' ? 'realisasi-anggaran' : undefined;
  }
  if (named.length !== 1) return undefined;
  // Figures in units of their own are results, although a title may call them capaian.
  return named[0] === 'capaian' && units ? 'realisasi' : named[0];
}
