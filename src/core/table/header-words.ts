import { joinBroken } from '#core/grid';

/**
 * Words that the headers of performance and budget tables are made of. A header cell is known when its
 * folded text is one of the phrases, or begins with one of the openings.
 */
export const HEADER_PHRASES: ReadonlySet<string> = new Set([
  'no',
  'nomor',
  'no urut',
  'kode',
  'kode rekening',
  'uraian',
  'satuan',
  'unit',
  'target',
  'realisasi',
  'capaian',
  'kinerja',
  'anggaran',
  'pagu',
  'program',
  'kegiatan',
  'sub kegiatan',
  'sasaran',
  'tujuan',
  'indikator',
  'keterangan',
  'ket',
  'opd',
  'skpd',
  'tahun',
  'triwulan',
  'jumlah',
  'total',
  'nilai',
  'bobot',
  'predikat',
  'kategori',
  'kriteria',
  'sisa',
  'selisih',
  'deviasi',
  'efisiensi',
  'fisik',
  'keuangan',
  'serapan',
  'penyerapan',
  'rp',
  'k',
  'komponen',
  'formulasi',
  'rumus',
  'rekomendasi',
  'tindak lanjut',
  'masalah',
  'misi',
  'visi',
  'strategi',
  'arah kebijakan',
  'laki laki',
  'perempuan',
  'l',
  'p',
  'bulan',
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'agt',
  'agu',
  'ags',
  'agust',
  'sep',
  'sept',
  'okt',
  'nov',
  'nop',
  'des',
]);

export const HEADER_OPENINGS: ReadonlySet<string> = new Set([
  'sasaran strategis',
  'sasaran kegiatan',
  'sasaran program',
  'indikator',
  'target',
  'realisasi',
  'capaian',
  'pencapaian',
  'ketercapaian',
  'persentase',
  'presentase',
  'prosentase',
  'tingkat',
  'satuan',
  'program',
  'kegiatan',
  'anggaran',
  'pagu',
  'alokasi',
  'belanja',
  'kelompok belanja',
  'jenis',
  'uraian',
  'jumlah',
  'nilai',
  'tahun',
  'sumber data',
  'penanggung jawab',
  'interval',
  'formulasi',
  'penjelasan',
  'kinerja',
  'sisa',
  'selisih',
  'kriteria',
  'perangkat daerah',
  'triwulan',
  'tw',
  'semester',
  'smt',
  'nama',
  'data awal',
  'kondisi awal',
  'rencana',
  'pokok masalah',
  'akar masalah',
  'kode',
]);

/** So many words the longest opening has. */
const LONGEST_OPENING = 2;

/** A header text folded for comparison: lower case, letters and single spaces only. */
export function foldHeader(text: string): string {
  return joinBroken(text.toLowerCase())
    .replace(/[^a-z%\s]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text is exactly a header phrase, a lone `%`, or a lone year. */
export function isHeaderPhrase(text: string): boolean {
  return isPhrase(foldHeader(text));
}

/** Whether a text reads as a header cell. */
export function isHeaderText(text: string): boolean {
  if (text.length > 110) return false;
  const folded = foldHeader(text);
  return (
    isPhrase(folded) ||
    opensHeader(folded) ||
    (folded.startsWith('% ') && HEADER_OPENINGS.has(folded.slice(2)))
  );
}

function isPhrase(folded: string): boolean {
  return folded === '%' || HEADER_PHRASES.has(folded);
}

function opensHeader(folded: string): boolean {
  let end = -1;
  for (let words = 1; words <= LONGEST_OPENING; words++) {
    end = folded.indexOf(' ', end + 1);
    if (end < 0) return HEADER_OPENINGS.has(folded);
    if (HEADER_OPENINGS.has(folded.slice(0, end))) return true;
  }
  return false;
}
