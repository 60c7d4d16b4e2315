import { nameKey, type Polaritas, type Settings } from '#core/fact';
import { wordsOf } from '#core/layout';

/** Words of an indikator whose better direction is down. */
const LOWER_IS_BETTER = [
  'kemiskinan',
  'penduduk miskin',
  'stunting',
  'prevalensi',
  'kematian',
  'kesakitan',
  'pengangguran',
  'tpt',
  'inflasi',
  'gini',
  'kesenjangan',
  'ketimpangan',
  'kriminalitas',
  'kejahatan',
  'kecelakaan',
  'pelanggaran',
  'pengaduan',
  'keluhan',
  'temuan',
  'waktu tunggu',
  'waktu tanggap',
  'response time',
  'lama waktu',
  'rata rata waktu',
  'kerusakan',
  'kekurangan',
  'gizi buruk',
  'gizi kurang',
  'putus sekolah',
  'kumuh',
  'rawan pangan',
  'risiko bencana',
  'resiko bencana',
  'kebakaran',
  'kasus',
  'emisi',
  'kehilangan air',
  'buta aksara',
  'pernikahan dini',
  'perkawinan anak',
  'unmet need',
  'total fertility rate',
  'tfr',
  'ketergantungan',
  'tunggakan',
  'konflik',
];

/** Words that turn such an indikator round again: handling cases is better the more are handled. */
const HIGHER_AFTER_ALL = [
  'penanganan',
  'ditangani',
  'tertangani',
  'penyelesaian',
  'diselesaikan',
  'selesai',
  'terselesaikan',
  'ditindaklanjuti',
  'tindak lanjut',
  'tindaklanjuti',
  'penurunan',
  'pengurangan',
  'penanggulangan',
  'pencegahan',
  'pengendalian',
  'terlayani',
  'cakupan',
  'pelayanan',
];

/** The better direction of an indikator as the office set it. */
export function chosenPolarity(indikator: string, { polaritas }: Settings): Polaritas | undefined {
  const key = nameKey(indikator);
  // An indikator may be called as what every object inherits: constructor.
  return polaritas && Object.hasOwn(polaritas, key) ? polaritas[key] : undefined;
}

/**
 * Whether the words of an indikator say that less is better. Words are taken as they stand: one letter makes
 * kesehatan of kejahatan, and pelanggan of pelanggaran.
 */
export function isLowerBetter(indikator: string): boolean {
  const words = ` ${wordsOf(indikator).join(' ')} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => words.includes(` ${phrase} `));
  return says(LOWER_IS_BETTER) && !says(HIGHER_AFTER_ALL);
}
