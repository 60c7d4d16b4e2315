import type { Figure } from '#core/fact';
import { type LayoutColumn, wordsOf } from '#core/layout';

/** First words of the headers under which numerals name something instead of counting it. */
const NAMING: ReadonlySet<string> = new Set([
  'kode',
  'no',
  'nomor',
  'nmr',
  'id',
  'nip',
  'nrp',
  'nik',
  'nisn',
  'npsn',
  'nuptk',
  'npwp',
  'telepon',
  'telp',
  'hp',
]);
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

/**
 * Whether the numerals of a column name something: codes and numbers by which people and things are registered, and
 * years under a header such as `Tahun Lahir`. A text is their right form.
 *
 * @param figures those of the column that are typed as text
 */
export function areIdentifiers({ labels }: LayoutColumn, figures: readonly Figure[]): boolean {
  const label = labels.at(-1) ?? '';
  const first = wordsOf(label)[0] ?? '';
  if (NAMING.has(first)) return true;
  // Under `Tahun 2021` stand the figures of that year.
  if (first !== 'tahun' || /\d/.test(label)) return false;
  return figures.every(({ reading }) => reading.ok && YEAR.test(reading.quantity.text));
}
