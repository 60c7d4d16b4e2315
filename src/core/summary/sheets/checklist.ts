/** What the workbook can show of a statement; the reviewer still decides. */
export type Evidence =
  | 'target'
  | 'capaian'
  | 'anggaran'
  | 'perjanjian'
  | 'iku'
  | 'perbandingan'
  | 'keandalan';

export interface Statement {
  readonly text: string;
  readonly evidence?: Evidence;
}

export interface Part {
  readonly no: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** The checklist of a review by PermenPANRB 53/2014, Lampiran III (anak lampiran III/2). */
export const CHECKLIST: readonly Part[] = [
  {
    no: 'I',
    title: 'Format',
    statements: [
      { text: 'Laporan kinerja telah menampilkan data penting instansi pemerintah.' },
      { text: 'Laporan kinerja telah menyajikan informasi target kinerja.', evidence: 'target' },
      {
        text: 'Laporan kinerja telah menyajikan capaian kinerja instansi pemerintah yang memadai.',
        evidence: 'capaian',
      },
      { text: 'Telah menyajikan lampiran yang mendukung informasi pada badan laporan.' },
      { text: 'Telah menyajikan upaya perbaikan ke depan.' },
      { text: 'Telah menyajikan akuntabilitas keuangan.', evidence: 'anggaran' },
    ],
  },
  {
    no: 'II',
    title: 'Mekanisme penyusunan',
    statements: [
      { text: 'Laporan kinerja disusun oleh unit kerja yang memiliki tugas dan fungsi untuk itu.' },
      { text: 'Informasi yang disampaikan dalam laporan kinerja telah didukung dengan data yang memadai.' },
      {
        text: 'Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun laporan kinerja.',
      },
      { text: 'Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja.' },
      {
        text: 'Data/informasi kinerja yang disampaikan dalam laporan kinerja telah diyakini keandalannya.',
        evidence: 'keandalan',
      },
      { text: 'Analisis/penjelasan dalam laporan kinerja telah diketahui oleh unit kerja terkait.' },
      { text: 'Laporan kinerja merupakan gabungan partisipasi dari unit kerja di bawahnya.' },
    ],
  },
  {
    no: 'III',
    title: 'Substansi',
    statements: [
      {
        text: 'Tujuan/sasaran dalam laporan kinerja telah sesuai dengan tujuan/sasaran dalam perjanjian kinerja.',
        evidence: 'perjanjian',
      },
      { text: 'Tujuan/sasaran dalam laporan kinerja telah selaras dengan rencana strategis.' },
      { text: 'Jika butir 1 dan 2 jawabannya tidak, terdapat penjelasan yang memadai.' },
      {
        text: 'Target indikator kinerja dalam laporan kinerja telah sesuai dengan target dalam perjanjian kinerja.',
        evidence: 'perjanjian',
      },
      { text: 'IKU pada laporan kinerja telah sesuai dengan dokumen IKU.', evidence: 'iku' },
      { text: 'Jika butir 4 dan 5 jawabannya tidak, terdapat penjelasan yang memadai.' },
      {
        text: 'Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat.',
        evidence: 'perbandingan',
      },
      { text: 'IKU dan IK telah cukup mengukur tujuan/sasaran.' },
      { text: 'Jika butir 8 jawabannya tidak, terdapat penjelasan yang memadai.' },
      { text: 'IKU dan IK telah SMART.' },
    ],
  },
];
