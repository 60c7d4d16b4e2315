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

/** The checklist of a review, word for word as PermenPANRB 53/2014 prints it (Lampiran III, anak lampiran III/2-2). */
export const CHECKLIST: readonly Part[] = [
  {
    no: 'I',
    title: 'Format',
    statements: [
      { text: 'Laporan Kinerja (LKj) telah menampilkan data penting IP' },
      { text: 'LKj telah menyajikan informasi target kinerja', evidence: 'target' },
      { text: 'LKj telah menyajikan capaian kinerja IP yang memadai', evidence: 'capaian' },
      { text: 'Telah menyajikan dengan lampiran yang mendukung informasi pada badan laporan' },
      { text: 'Telah menyajikan upaya perbaikan ke depan' },
      { text: 'Telah menyajikan akuntabilitas keuangan', evidence: 'anggaran' },
    ],
  },
  {
    no: 'II',
    title: 'Mekanisme penyusunan',
    statements: [
      { text: 'LKj IP disusun oleh unit kerja yang memiliki tugas fungsi untuk itu' },
      { text: 'Informasi yang disampaikan dalam LKj telah didukung dengan data yang memadai' },
      {
        text: 'Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun LKj',
      },
      { text: 'Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja' },
      {
        text: 'Data/informasi kinerja yang disampaikan dalam LKj telah diyakini keandalannya',
        evidence: 'keandalan',
      },
      { text: 'Analisis/penjelasan dalam LKj telah diketahui oleh unit kerja terkait' },
      { text: 'LKj IP bukan merupakan gabungan unit kerja di bawahnya' },
    ],
  },
  {
    no: 'III',
    title: 'Substansi',
    statements: [
      {
        text: 'Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam perjanjian kinerja',
        evidence: 'perjanjian',
      },
      { text: 'Tujuan/sasaran dalam LKj telah selaras dengan rencana strategis' },
      { text: 'Jika butir 1 dan 2 jawabannya tidak, maka terdapat penjelasan yang memadai' },
      {
        text: 'Target Indikator Kinerja Tujuan/sasaran dalam LKj telah sesuai dengan target indikator kinerja tujuan/sasaran dalam perjanjian kinerja',
        evidence: 'perjanjian',
      },
      { text: 'IKU pada LKj telah sesuai dengan dokumen IKU yang ditetapkan', evidence: 'iku' },
      { text: 'Jika butir 4 dan 5 jawabannya tidak, maka terdapat penjelasan yang memadai' },
      {
        text: 'Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional dan sebagainya yang bermanfaat',
        evidence: 'perbandingan',
      },
      { text: 'IKU dan IK telah cukup mengukur tujuan/sasaran' },
      { text: 'Jika “tidak” telah terdapat penjelasan yang memadai' },
      { text: 'IKU dan IK telah SMART' },
    ],
  },
];
