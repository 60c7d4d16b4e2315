import type { Workbook } from '#core/grid';
import { draw } from '../support/draw';

/** Two tables on two sheets, with a wrong capaian (F5), a wrong predikat-free row and a figure that differs. */
export const BOOK: Workbook = draw({
  'BAB II': `
    Tabel 2.1 Perjanjian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target
    1 | Persentase rumah layak huni | Persen | 80
    2 | Indeks kepuasan masyarakat | Nilai | 82`,
  'BAB III': `
    Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
    1 | Persentase rumah layak huni | Persen | 80 | 90 | 121,50
    2 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 120,44`,
});

/** The same with targets that are typed as text (safe fixes D3, D4) and a formula that gives a wrong capaian (F4). */
export const MIXED: Workbook = draw({
  'BAB III': `
    Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
    1 | Persentase rumah layak huni | Persen | '80' | 90 | 121,50
    2 | Indeks kepuasan masyarakat | Nilai | '82' | 84 | =E4+36.44 -> 120,44
    3 | Persentase jalan mantap | Persen | 75 | 60 | 80,00`,
});
