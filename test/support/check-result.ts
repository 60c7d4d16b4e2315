import type { Ignore } from '#app';
import type { Finding, RuleInfo } from '#core/finding';
import { type CellRef, parseArea } from '#core/grid';
import type { CheckResult, DetectedTable, Unchecked } from '#core/report';

/** A cell from its sheet and address, e.g. `at('BAB III', 'G9')`. */
export function at(sheet: string, cell: string): CellRef {
  const area = parseArea(cell);
  if (!area) throw new Error(`no address: ${cell}`);
  return { sheet, row: area.top, col: area.left };
}

/** A finding with every part filled in; what a test is about is passed. */
export function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'capaian',
    severity: 'error',
    at: at('BAB III', 'G9'),
    table: 't2',
    stated: '85,21',
    expected: '88,27',
    message: 'Realisasi 75,03 dibagi target 85 memberi 88,27 persen. Periksa kembali perhitungannya.',
    related: [],
    fingerprint: 'capaian:pkk-aktif',
    fix: 'suggested',
    fixes: [],
    ...parts,
  };
}

/** An ignore of one finding. */
export function ignoreOne(fingerprint: string): Ignore {
  const time = '2026-01-02T03:04:05.000Z';
  return {
    rule: 'capaian',
    fingerprint,
    table: 'kunci-t2',
    about: 'BAB III!G9',
    reason: 'sudah benar',
    time,
  };
}

/** A small checked workbook: two tables, three findings of the three severities, two calculations unchecked. */
export function checkResult(parts: Partial<CheckResult> = {}): CheckResult {
  return {
    tahun: 2021,
    tables,
    findings,
    unchecked,
    tally: { agrees: 1234, differs: 2, unchecked: 2 },
    ...parts,
  };
}

const tables: readonly DetectedTable[] = [
  {
    id: 't1',
    key: 'kunci-t1',
    sheet: 'BAB II',
    area: { top: 3, left: 0, bottom: 9, right: 4 },
    kind: 'perjanjian-kinerja',
    number: '2.1',
    title: 'Tabel 2.1 Perjanjian Kinerja Dinas Contoh Tahun 2021',
    columns: [
      { col: 1, role: 'indikator' },
      { col: 4, role: 'target', tahun: 2021 },
    ],
  },
  {
    id: 't2',
    key: 'kunci-t2',
    sheet: 'BAB III',
    area: { top: 3, left: 1, bottom: 11, right: 6 },
    kind: 'capaian-kinerja',
    title: 'Capaian Indikator Kinerja Utama',
    columns: [{ col: 6, role: 'capaian', tahun: 2021 }],
  },
];

const findings: readonly Finding[] = [
  finding({
    related: ['E9', 'F9'].map((cell) => at('BAB III', cell)).concat(at('BAB II', 'E9')),
  }),
  finding({
    rule: 'format-angka',
    severity: 'warning',
    at: at('BAB III', 'E5'),
    stated: '930.47.023',
    expected: null,
    message: 'Pemisah ribuan tidak pada tempatnya, sehingga angka ini tidak dapat dibaca dengan pasti.',
    fingerprint: 'format-angka:pkk-aktif',
    fix: 'none',
  }),
  finding({
    severity: 'info',
    at: at('BAB III', 'G10'),
    stated: '66,66',
    expected: '66,67',
    message: 'Hasil dipotong, tidak dibulatkan.',
    fingerprint: 'capaian:lansia',
    fix: 'safe',
  }),
];

const unchecked: readonly Unchecked[] = [
  { rule: 'capaian', table: 't2', at: at('BAB III', 'G11'), reason: 'target kosong' },
  { rule: 'capaian', table: 't2', at: at('BAB III', 'G12'), reason: 'target kosong' },
];

export const rules: readonly RuleInfo[] = [
  {
    id: 'capaian',
    what: 'Capaian sama dengan realisasi dibagi target.',
    why: 'Capaian adalah angka yang dibaca pimpinan.',
    remedy: 'Hitung kembali capaian dari target dan realisasi.',
    source: 'PermenPANRB 53/2014',
    severity: 'error',
  },
  {
    id: 'format-angka',
    what: 'Angka ditulis dengan pemisah yang benar.',
    why: 'Angka yang keliru bentuknya tidak dapat dihitung.',
    remedy: 'Tulis ulang angkanya.',
    severity: 'warning',
  },
];
