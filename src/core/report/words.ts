import type { Severity } from '#core/finding';

/** The severities as a reader meets them everywhere. `Periksa` alone would read like the button that starts a check. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { label: string; counted: string }>> = {
  error: { label: 'Salah', counted: 'salah' },
  warning: { label: 'Perlu diperiksa', counted: 'perlu diperiksa' },
  info: { label: 'Catatan', counted: 'catatan' },
};

/** Kinds whose name is not simply their id with spaces. */
const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['iku', 'indikator kinerja utama'],
  ['form-1', 'formulir 1'],
  ['spm', 'standar pelayanan minimal'],
  ['rekap', 'rekapitulasi'],
  ['evaluasi-sakip', 'evaluasi SAKIP'],
  ['lra-sipd', 'LRA SIPD'],
  ['rak-sipd', 'RAK SIPD'],
  ['e-81', 'formulir E.81'],
  ['rfk', 'realisasi fisik dan keuangan'],
  ['checklist', 'daftar periksa'],
  ['teks', 'teks (tanpa hitungan)'],
]);

/** A table's kind in words, e.g. `perbandingan-tahun` is "perbandingan tahun". */
export function kindWords(kind: string): string {
  return KIND_WORDS.get(kind) ?? kind.replaceAll('-', ' ');
}

/** A table's title on one line, without the number that may be printed before it; empty where nothing is left. */
export function bareTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^tabel\s*[\d.\s]*\d[a-z]?\s*[.:–-]?(?:\s+|$)/i, '');
}
