import type { Entry, Fact, ReadTable } from '#core/fact';
import { address } from '#core/grid';

/** How a table is called in messages: by its number, else by its sheet. */
export function tableName(table: ReadTable): string {
  const { number, sheet } = table.table;
  return number === undefined ? `tabel pada lembar ${sheet}` : `Tabel ${number}`;
}

/** Where a fact stands, for a reader: `Tabel 3.2 (F7)`. */
export function placeOf(fact: Fact): string {
  return `${tableName(fact.entry.table)} (${address(fact.figure.ref.row, fact.figure.ref.col)})`;
}

/** A few places in one phrase, the rest counted. */
export function places(facts: readonly Fact[]): string {
  const shown = facts.slice(0, 2).map(placeOf).join(' dan ');
  return facts.length > 2 ? `${shown} serta ${facts.length - 2} tempat lain` : shown;
}

/** The words for a measure, as the field uses them. */
const UKURAN: Record<string, string> = {
  target: 'target',
  realisasi: 'realisasi',
  capaian: 'capaian',
  'target-akhir': 'target akhir',
  kemajuan: 'kemajuan',
  pagu: 'pagu',
  'realisasi-anggaran': 'realisasi anggaran',
  penyerapan: 'penyerapan',
  sisa: 'sisa anggaran',
  fisik: 'realisasi fisik',
};

export function ukuranName(role: string): string {
  return UKURAN[role] ?? role;
}

/** What a row is called in messages: by its first words, or where it has none by its year. */
export function rowName({ label, tahun }: Entry): string {
  return label === '' && tahun !== undefined ? String(tahun) : label;
}

/** A name short enough for a message. */
export function short(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most - 3).trimEnd()}...`;
}
