import type { Workbook } from '#core/grid';
import { SUMMARY_KEYS, type SummaryKey, summaryKeyOf } from '#core/plan';

/** How the sheets are called, in the order in which they stand. */
export const SUMMARY_TITLES: Readonly<Record<SummaryKey, string>> = {
  ringkasan: 'Ringkasan SAKIP',
  'rekap-capaian': 'Rekap Capaian',
  'rekap-anggaran': 'Rekap Anggaran',
  efisiensi: 'Efisiensi',
  temuan: 'Temuan Konsistensi',
  'kertas-kerja': 'Kertas Kerja Reviu',
};

/** Excel's own limit. */
const LONGEST = 31;

/**
 * The name of each sheet in this workbook: the one that our sheet has there already, whatever the user made of it;
 * else its title, with a number behind it where another sheet bears that name. Excel takes names that differ in
 * capitals only for one.
 */
export function sheetNames(workbook: Workbook): Readonly<Record<SummaryKey, string>> {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const names = { ...SUMMARY_TITLES };
  for (const key of SUMMARY_KEYS) {
    const ours = workbook.sheets.find((sheet) => summaryKeyOf(workbook, sheet.name) === key);
    names[key] = ours?.name ?? freeName(SUMMARY_TITLES[key], taken);
    taken.add(names[key].toLowerCase());
  }
  return names;
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const mark = n === 1 ? '' : ` (${n})`;
    const name = title.slice(0, LONGEST - mark.length).trimEnd() + mark;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
