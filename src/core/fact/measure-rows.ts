import { type Role, roleOfLabel } from '#core/layout';
import type { Entry } from './report';

/** Rows that name what they measure, where others have columns: `Target`, `Realisasi`, `Capaian (%)` below one another. */
export type MeasureBlock = ReadonlyMap<Role, Entry>;

const LONGEST = 40;
const OPEN: ReadonlySet<Role> = new Set<Role>([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'realisasi-anggaran',
  'penyerapan',
  'sisa',
]);
/** What must stand together for rows to be measures at all. */
const PAIRS: readonly (readonly [Role, Role])[] = [
  ['target', 'realisasi'],
  ['pagu', 'realisasi-anggaran'],
];
/** Beside a budget, short names mean money. */
const OF_MONEY: Partial<Record<Role, Role>> = { realisasi: 'realisasi-anggaran', capaian: 'penyerapan' };

/** What a row says that it measures; `undefined` for one that names something else. */
function measureOf(entry: Entry): Role | undefined {
  const own = entry.names.filter((one) => !one.inherited);
  const text = own.find((one) => one.role === 'uraian')?.text ?? own.at(-1)?.text ?? '';
  const role = text.length > LONGEST ? undefined : roleOfLabel(text);
  return role && OPEN.has(role) ? role : undefined;
}

/** The groups of rows below one another that each name another measure of one thing. */
export function measureBlocks(entries: readonly Entry[]): MeasureBlock[] {
  const blocks: Map<Role, Entry>[] = [];
  let block: Map<Role, Entry> | undefined;
  for (const entry of entries) {
    const said = entry.kind === 'body' ? measureOf(entry) : undefined;
    const role = said && block?.has('pagu') ? (OF_MONEY[said] ?? said) : said;
    if (!role) block = undefined;
    else if (block && !block.has(role)) block.set(role, entry);
    else {
      block = new Map([[role, entry]]);
      blocks.push(block);
    }
  }
  return blocks.filter((one) => PAIRS.some(([a, b]) => one.has(a) && one.has(b)));
}
