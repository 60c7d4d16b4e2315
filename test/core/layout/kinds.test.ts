import { layoutOf, rolesOf } from '../../support/tables';

/** A table of each kind as offices draw it: its kind, its roles, the table. */
const TABLES: readonly (readonly [string, string, string])[] = [
  [
    'skala-predikat',
    'no nilai predikat',
    `Tabel 3.1 Skala Nilai Peringkat Kinerja
     No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
     1 | 91 ≤ 100 | Sangat Tinggi
     2 | 76 ≤ 90 | Tinggi
     3 | ≤ 75 | Rendah`,
  ],
  [
    'skala-predikat',
    'nilai predikat',
    `Kategori Capaian
     Capaian (%) | Kategori
     100 ke atas | Sangat Berhasil
     75 sampai kurang dari 100 | Berhasil
     Kurang dari 75 | Kurang Berhasil`,
  ],
  [
    'perjanjian-kinerja',
    'no sasaran indikator satuan target:2024',
    `Perjanjian Kinerja Tahun 2024
     No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
     1 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70`,
  ],
  [
    'perjanjian-kinerja',
    'no program pagu:2024 keterangan',
    `Program dan Anggaran Tahun 2024
     No | Program | Anggaran | Keterangan
     1 | Program Penunjang | 10.000.000 | APBD
     Jumlah | < | 10.000.000 |`,
  ],
  [
    'target-tahunan',
    'no indikator satuan target:2022 target:2023 target:2024',
    `Target Renstra 2022-2024
     No | Indikator Kinerja | Satuan | Target | < | <
     ^ | ^ | ^ | 2022 | 2023 | 2024
     1 | Nilai SAKIP | Nilai | 66 | 68 | 70`,
  ],
  [
    'iku',
    'no indikator formulasi sumber-data penanggung-jawab',
    `Indikator Kinerja Utama
     No | Indikator Kinerja Utama | Formulasi Perhitungan | Sumber Data | Penanggung Jawab
     1 | Nilai SAKIP | Hasil evaluasi Inspektorat | Inspektorat | Sekretariat`,
  ],
  [
    'capaian-kinerja',
    'no indikator satuan target:2024 realisasi:2024 capaian:2024 predikat:2024',
    `Capaian Kinerja Tahun 2024
     No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
     1 | Nilai SAKIP | Nilai | 70 | 71 | 101,43 | Sangat Tinggi`,
  ],
  [
    'capaian-triwulan',
    'no indikator target:2024 target:2024/tw1 realisasi:2024/tw1 target:2024/tw2 realisasi:2024/tw2',
    `Capaian per Triwulan Tahun 2024
     No | Indikator Kinerja | Target | Triwulan I | < | Triwulan II | <
     ^ | ^ | ^ | T | R | T | R
     1 | Nilai SAKIP | 70 | 20 | 21 | 40 | 41`,
  ],
  [
    'capaian-program',
    'no program target:2024 realisasi:2024 capaian:2024',
    `Capaian Program Tahun 2024
     No | Program | Target | Realisasi | Capaian
     1 | Program Penunjang | 70 | 71 | 101,43`,
  ],
  [
    'perbandingan-tahun',
    'no indikator target:2023 realisasi:2023 capaian:2023 target:2024 realisasi:2024 capaian:2024 perubahan:2024',
    `Perbandingan Capaian
     No | Indikator Kinerja | Tahun 2023 | < | < | Tahun 2024 | < | < | Naik/Turun
     ^ | ^ | Target | Realisasi | % | Target | Realisasi | % | ^
     1 | Nilai SAKIP | 68 | 68 | 100,00 | 70 | 71 | 101,43 | 1,43`,
  ],
  [
    'perbandingan-tahun',
    'no indikator satuan realisasi:2022 realisasi:2023 realisasi:2024',
    `Perbandingan Realisasi Kinerja
     No | Indikator Kinerja | Satuan | 2022 | 2023 | 2024
     1 | Nilai SAKIP | Nilai | 66 | 68 | 71`,
  ],
  [
    'perbandingan-tahun',
    'no indikator realisasi:2023 realisasi:2024',
    `Perbandingan Kinerja
     No | Indikator Kinerja | Realisasi | <
     ^ | ^ | Tahun 2023 | Tahun 2024
     1 | Nilai SAKIP | 68 | 71`,
  ],
  [
    'perbandingan-tahun',
    'indikator target:2022 realisasi:2022 target:2023 realisasi:2023 target:2024 realisasi:2024',
    `Target dan Realisasi Renstra
     Indikator | 2022 | < | 2023 | < | 2024 | <
     ^ | T | R | T | R | T | R
     Indeks RB | 60 | 61 | 62 | 62 | 63 | 64`,
  ],
  [
    'kemajuan-renstra',
    'no indikator target-akhir:2026 realisasi:2024 kemajuan:2024',
    `Kemajuan terhadap Target Akhir Renstra
     No | Indikator Kinerja | Target RPJMD 2026 | Realisasi 2024 | Tingkat Kemajuan (%)
     1 | Nilai SAKIP | 80 | 71 | 88,75`,
  ],
  [
    'sebaran-predikat',
    'no predikat jumlah lain',
    `Predikat Capaian Indikator
     No | Predikat | Jumlah Indikator | Persentase
     1 | Sangat Tinggi | 2 | 40,00
     2 | Tinggi | 3 | 60,00`,
  ],
  [
    'efisiensi',
    'no sasaran capaian:2024 penyerapan:2024 efisiensi:2024',
    `Efisiensi Penggunaan Sumber Daya Tahun 2024
     No | Sasaran Strategis | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi
     ^ | ^ | ^ | ^ | (%)
     1 | Meningkatnya tata kelola | 105,00 | 92,50 | 12,50`,
  ],
  [
    'form-1',
    'no program target:2024 pagu:2024 fisik:2024 realisasi-anggaran:2024 penyerapan:2024',
    `Form 1 Realisasi Kegiatan Tahun 2024
     No | Program/Kegiatan/Sub Kegiatan | Target | Pagu (Rp) | Fisik (%) | Keuangan | <
     ^ | ^ | ^ | ^ | ^ | Realisasi (Rp) | %
     1 | Program Penunjang | 12 | 10.000.000 | 100,00 | 9.000.000 | 90,00`,
  ],
  [
    'rfk',
    'no program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 fisik:2024 sisa:2024',
    `Laporan Realisasi Fisik dan Keuangan Tahun 2024
     No | Program/Kegiatan | Pagu Anggaran | Realisasi | < | < | Sisa Anggaran
     ^ | ^ | ^ | Keuangan (Rp) | Keuangan (%) | Fisik (%) | ^
     1 | Program Penunjang | 10.000.000 | 9.000.000 | 90,00 | 100,00 | 1.000.000`,
  ],
  [
    'program-kegiatan',
    'no program indikator target:2023 pagu:2023 target:2024 pagu:2024',
    `Rencana Program
     No | Program | Indikator | 2023 | < | 2024 | <
     ^ | ^ | ^ | K | Rp | K | Rp
     1 | Program Penunjang | Nilai SAKIP | 68 | 10.000.000 | 70 | 11.000.000`,
  ],
  [
    'realisasi-anggaran',
    'uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024 sisa:2024',
    `Realisasi Anggaran per Jenis Belanja TA 2024
     Jenis Belanja | DIPA Revisi | Realisasi | % | Sisa
     Belanja Pegawai | 10.000.000 | 9.000.000 | 90,00 | 1.000.000`,
  ],
  [
    'realisasi-anggaran',
    'uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
    `Realisasi Retribusi Tahun 2024 (juta rupiah)
     Uraian | Target | Realisasi | Persentase
     Retribusi Pasar | 850 | 912 | 107,29`,
  ],
  [
    'kinerja-dan-anggaran',
    'no indikator target:2024 realisasi:2024 pagu:2024 realisasi-anggaran:2024 capaian:2024',
    `Kinerja dan Anggaran Tahun 2024
     No | Indikator | Target | Realisasi | Anggaran | Realisasi Anggaran | Capaian Kinerja
     1 | Nilai SAKIP | 70 | 71 | 10.000.000 | 9.000.000 | 101,43`,
  ],
  [
    'perbandingan-anggaran',
    'tahun pagu realisasi-anggaran penyerapan',
    `Perkembangan Anggaran
     Tahun | Pagu | Realisasi | %
     2023 | 10.000.000 | 9.000.000 | 90,00
     2024 | 11.000.000 | 10.000.000 | 90,91`,
  ],
  [
    'evaluasi-sakip',
    'no uraian bobot nilai:2023 nilai:2024',
    `Hasil Evaluasi AKIP
     No | Komponen yang Dinilai | Bobot | Nilai 2023 | Nilai 2024
     1 | Perencanaan Kinerja | 30 | 24,50 | 25,10`,
  ],
  [
    'evaluasi-sakip',
    'tahun nilai predikat',
    `Perkembangan Nilai SAKIP
     Tahun | Nilai | Predikat
     2023 | 68,20 | B
     2024 | 71,30 | BB`,
  ],
  [
    'spm',
    'no uraian target:2024 realisasi:2024 capaian:2024',
    `Capaian SPM Tahun 2024
     No | Jenis Pelayanan Dasar | Berhak | Terlayani | Capaian (%)
     1 | Pelayanan ibu hamil | 100 | 95 | 95,00`,
  ],
  [
    'rekap',
    'no uraian jumlah jumlah jumlah',
    `Pegawai menurut Golongan
     No | Golongan | Laki-laki | Perempuan | Jumlah
     1 | IV | 3 | 2 | 5
     Jumlah | < | 3 | 2 | 5`,
  ],
  [
    'lra-sipd',
    'no uraian pagu:2024 realisasi-anggaran:2024 pagu:2024 realisasi-anggaran:2024',
    `Laporan Realisasi Belanja TA 2024
     Kode | Uraian | Kelompok Belanja Operasi | < | Kelompok Belanja Modal | <
     ^ | ^ | Anggaran | Realisasi | Anggaran | Realisasi
     1.02 | Urusan Kesehatan | '10.000.000' | '9.000.000' | '1.000.000' | '900.000'
     1.02.01 | Penunjang Urusan | '10.000.000' | '9.000.000' | '1.000.000' | '900.000'`,
  ],
  [
    'rak-sipd',
    'no uraian pagu:2024 pagu:2024/tw1 pagu:2024/tw2 pagu:2024/tw3 pagu:2024/tw4',
    `Rencana Anggaran Kas Tahun 2024
     Kode Rekening | Uraian | Anggaran | TW 1 | TW 2 | TW 3 | TW 4
     5.1.01 | Belanja Pegawai | 8.000.000 | 2.000.000 | 2.000.000 | 2.000.000 | 2.000.000`,
  ],
  [
    'e-81',
    'no sasaran program indikator target-akhir pagu target:2024 pagu:2024 realisasi:2024/tw1 realisasi-anggaran:2024/tw1',
    `Evaluasi terhadap Hasil Renja Tahun 2024
     No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Akhir Renstra | < | Target Renja 2024 | < | Realisasi Triwulan I 2024 | <
     ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp
     1 | Tata kelola baik | Program Penunjang | Nilai SAKIP | 80 | 50.000.000 | 70 | 10.000.000 | 20 | 2.000.000`,
  ],
  [
    'lra-sipd',
    'no uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
    `Laporan Realisasi Anggaran Tahun Anggaran 2024
     Kode Rekening | Uraian | Anggaran | Realisasi | Persentase
     5.1 | BELANJA OPERASI | 10.000.000 | 9.000.000 | 90,00`,
  ],
  [
    'target-tahunan',
    'indikator satuan target:2024 target:2024/tw1 target:2024/tw2',
    `Rencana Aksi Tahun 2024
     Indikator Kinerja | Satuan | Target 2024 | Target Triwulan | <
     ^ | ^ | ^ | I | II
     Produksi padi | Ton | 148 | 41 | 107`,
  ],
  [
    'capaian-kinerja',
    'no indikator target:2024 realisasi:2024 capaian:2024 predikat:2024 target-akhir:2026 kemajuan:2024',
    `Capaian Kinerja Tahun 2024
     No | Indikator Kinerja | Tahun 2024 | < | < | < | Renstra | <
     ^ | ^ | Target | Realisasi | Capaian (%) | Kriteria | Target 2026 | Kemajuan (%)
     1 | Jalan mantap | 80 | 82 | 102,50 | Sangat Tinggi | 84 | 97,62`,
  ],
  [
    'capaian-program',
    'no program target:2024 realisasi:2024 capaian:2024 predikat:2024',
    `Capaian Kinerja Program Tahun 2024
     No | Program | Target | Realisasi | Capaian (%) | Kriteria
     1 | Program Penunjang | 80 | 82 | 102,50 | Sangat Tinggi`,
  ],
  [
    'perbandingan-tahun',
    'no indikator satuan realisasi:2024 realisasi:2024',
    `Perbandingan Realisasi dengan Nasional Tahun 2024
     No | Indikator Makro | Satuan | Provinsi | Nasional
     1 | Gini Ratio | Poin | 0,361 | 0,375`,
  ],
  [
    'perbandingan-tahun',
    'tahun realisasi perubahan',
    `Perkembangan IPM
     Tahun | IPM | Kenaikan (poin)
     2023 | 69,71 | -
     2024 | 70,36 | 0,65`,
  ],
  [
    'kemajuan-renstra',
    'indikator target-akhir:2024 realisasi:2024 kemajuan:2024',
    `Capaian terhadap Target Renstra 2020-2024
     Indikator Kinerja | Target Renstra 2024 | Realisasi 2024 | Capaian terhadap Target Renstra (%)
     Nilai SAKIP | 68 | 67 | 98,53`,
  ],
  [
    'teks',
    'uraian lain',
    `Indikator 1 | Cakupan akta kelahiran anak
     Target 2024 | 98 persen
     Realisasi 2024 | 98,12 persen
     Capaian | 100,12%
     Rumus | Realisasi dibagi target`,
  ],
  [
    'checklist',
    'no uraian uraian keterangan',
    `Kertas Kerja Reviu
     No | Pernyataan | Check List | Keterangan
     1 | LKj menampilkan data penting | v |
     2 | LKj menyajikan target kinerja | v |`,
  ],
  [
    'teks',
    'no uraian keterangan penanggung-jawab',
    `Tindak Lanjut Hasil Evaluasi
     No | Rekomendasi | Tindak Lanjut | Penanggung Jawab
     1 | Menyusun pohon kinerja | Telah disusun | Sekretariat`,
  ],
];

describe('what a table is', () => {
  it.each(TABLES)('%s: %s', (kind, roles, drawn) => {
    const layout = layoutOf(drawn);
    expect({ kind: layout.kind, roles: rolesOf(layout) }).toEqual({ kind, roles });
  });
});
