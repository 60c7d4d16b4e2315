import type { Workbook } from '#core/grid';
import { type SheetKey, SUMMARY_KEYS, type SummaryKey, sheetKeyOf } from '#core/plan';

/** How the sheets are called, in the order in which they stand. */
export const SUMMARY_TITLES: Readonly<Record<SummaryKey, string>> = {
  ringkasan: 'Ringkasan SAKIP',
  'rekap-capaian': 'Rekap Capaian',
  'rekap-anggaran': 'Rekap Anggaran',
  efisiensi: 'Efisiensi',
  temuan: 'Temuan Konsistensi',
  'kertas-kerja': 'Kertas Kerja Reviu',
};

/** How the sheet is called that lists the changes. */
export const LOG_TITLE = 'Catatan SAKIP';

/** Excel's own limit. */
const LONGEST = 31;

/**
 * The name of each sheet in this workbook: the one that our sheet has there already, whatever the user made of it;
 * else its title, with a number behind it where another sheet bears that name. Excel takes names that differ in
 * capitals only for one.
 */
export function sheetNames(workbook: Workbook): Readonly<Record<SummaryKey, string>> {
  const taken = takenNames(workbook);
  const names = { ...SUMMARY_TITLES };
  for (const key of SUMMARY_KEYS) {
    names[key] = nameOf(workbook, key, SUMMARY_TITLES[key], taken);
    taken.add(names[key].toLowerCase());
  }
  return names;
}

/** The name of the sheet that lists the changes, by the same law. */
export function logName(workbook: Workbook): string {
  return nameOf(workbook, 'catatan', LOG_TITLE, takenNames(workbook));
}

function takenNames({ sheets }: Workbook): Set<string> {
  return new Set(sheets.map(({ name }) => name.toLowerCase()));
}

function nameOf(workbook: Workbook, key: SheetKey, title: string, taken: ReadonlySet<string>): string {
  const ours = workbook.sheets.find((sheet) => sheetKeyOf(workbook, sheet.name) === key);
  return ours?.name ?? freeName(title, taken);
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const mark = n === 1 ? '' : ` (${n})`;
    const name = title.slice(0, LONGEST - mark.length).trimEnd() + mark;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
