import { call } from './call';
import { stream } from './stream';

// Excel is told of these functions by functions.json, which webpack writes from the comments here; it also ties each
// function to its id. What they say is what the definitions in #core/functions say: a test compares them.
//
// Four can do without arguments, and then follow the inputs of their own row: for that they are streaming, and are told
// the address of their cell. What is left out of a call, Excel passes as null.

/**
 * Menghitung capaian kinerja dari realisasi dan target, dalam persen (85 berarti 85%).
 * @customfunction CAPAIAN
 * @streaming
 * @requiresAddress
 * @param [realisasi] Realisasi kinerja.
 * @param [target] Target kinerja; tidak boleh nol.
 * @param [polaritas] "naik" bila makin tinggi makin baik (bawaan), "turun" bila makin rendah makin baik.
 * @param [batas] Capaian tertinggi yang diakui, dalam persen, misalnya 120; bila kosong, tanpa batas.
 */
export function capaian(
  realisasi: unknown[][],
  target: unknown[][],
  polaritas: unknown[][],
  batas: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream('CAPAIAN', [realisasi, target, polaritas, batas], invocation);
}

/**
 * Menghitung penyerapan anggaran dari realisasi dan pagu, dalam persen (92,5 berarti 92,5%).
 * @customfunction PENYERAPAN
 * @streaming
 * @requiresAddress
 * @param [realisasi] Realisasi anggaran.
 * @param [pagu] Pagu anggaran; tidak boleh nol.
 */
export function penyerapan(
  realisasi: unknown[][],
  pagu: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream('PENYERAPAN', [realisasi, pagu], invocation);
}

/**
 * Menghitung sisa anggaran: pagu dikurangi realisasi.
 * @customfunction SISA
 * @param pagu Pagu anggaran.
 * @param realisasi Realisasi anggaran.
 */
export function sisa(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return call('SISA', pagu, realisasi);
}

/**
 * Menghitung kemajuan menuju target akhir Renstra atau RPJMD, dalam persen (62,5 berarti 62,5%).
 * @customfunction KEMAJUAN
 * @param realisasi Realisasi sampai dengan tahun ini.
 * @param target_akhir Target pada akhir periode; tidak boleh nol.
 * @param [polaritas] "naik" bila makin tinggi makin baik (bawaan), "turun" bila makin rendah makin baik.
 */
export function kemajuan(
  realisasi: unknown[][],
  target_akhir: unknown[][],
  polaritas?: unknown[][],
): unknown[][] {
  return call('KEMAJUAN', realisasi, target_akhir, polaritas);
}

/**
 * Menghitung perubahan dari angka sebelumnya, sebagai selisih atau dalam persen.
 * @customfunction PERUBAHAN
 * @param sekarang Angka tahun ini.
 * @param sebelum Angka tahun sebelumnya.
 * @param [persen] TRUE untuk persen dari angka sebelumnya; FALSE (bawaan) untuk selisih.
 */
export function perubahan(sekarang: unknown[][], sebelum: unknown[][], persen?: unknown[][]): unknown[][] {
  return call('PERUBAHAN', sekarang, sebelum, persen);
}

/**
 * Menghitung rata-rata sebuah rentang; sel kosong dan tanda "-" dilewati, tidak dihitung sebagai nol.
 * @customfunction RERATA
 * @param rentang Angka yang dirata-ratakan.
 * @param [batas] Angka tertinggi yang diakui, misalnya 100; yang melebihinya dihitung sebesar batas.
 */
export function rerata(rentang: unknown[][], batas?: unknown[][]): unknown[][] {
  return call('RERATA', rentang, batas);
}

/**
 * Menyebutkan predikat sebuah capaian, menurut Permendagri 86/2017 atau skala yang diberikan.
 * @customfunction PREDIKAT
 * @streaming
 * @requiresAddress
 * @param [nilai] Capaian dalam persen, misalnya 92.
 * @param [skala] "permendagri" (bawaan), "sakip", atau rentang dua kolom: batas bawah dan predikat.
 */
export function predikat(
  nilai: unknown[][],
  skala: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream('PREDIKAT', [nilai, skala], invocation);
}

/**
 * Menyebutkan predikat nilai evaluasi SAKIP (AA sampai D) menurut PermenPANRB 88/2021.
 * @customfunction PREDIKAT.SAKIP
 * @param nilai Nilai evaluasi SAKIP, dari 0 sampai 100.
 */
export function predikatSakip(nilai: unknown[][]): unknown[][] {
  return call('PREDIKAT.SAKIP', nilai);
}

/**
 * Menghitung tingkat efisiensi: capaian kinerja dikurangi penyerapan anggaran, dalam poin persen.
 * @customfunction EFISIENSI
 * @streaming
 * @requiresAddress
 * @param [capaian] Capaian kinerja dalam persen, misalnya 104.
 * @param [penyerapan] Penyerapan anggaran dalam persen, misalnya 92,5.
 */
export function efisiensi(
  capaian: unknown[][],
  penyerapan: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream('EFISIENSI', [capaian, penyerapan], invocation);
}

/**
 * Menyebutkan "Efisien" bila capaian mencapai 100% dan penyerapan di bawah capaian, selain itu "Tidak Efisien".
 * @customfunction KATEGORI.EFISIENSI
 * @param capaian Capaian kinerja dalam persen, misalnya 104.
 * @param penyerapan Penyerapan anggaran dalam persen, misalnya 92,5.
 */
export function kategoriEfisiensi(capaian: unknown[][], penyerapan: unknown[][]): unknown[][] {
  return call('KATEGORI.EFISIENSI', capaian, penyerapan);
}

/**
 * Menghitung nilai efisiensi menurut PMK 214/2017 dari capaian keluaran dan penyerapan anggaran, dari 0 sampai 100.
 * @customfunction NILAI.EFISIENSI
 * @param capaian Capaian kinerja dalam persen, misalnya 104.
 * @param penyerapan Penyerapan anggaran dalam persen, misalnya 92,5.
 */
export function nilaiEfisiensi(capaian: unknown[][], penyerapan: unknown[][]): unknown[][] {
  return call('NILAI.EFISIENSI', capaian, penyerapan);
}

/**
 * Membaca angka yang diketik sebagai teks, misalnya "Rp. 49.990.000,-" atau "83,42%".
 * @customfunction ANGKA
 * @param teks Teks yang memuat satu angka.
 */
export function angka(teks: unknown[][]): unknown[][] {
  return call('ANGKA', teks);
}

/**
 * Membandingkan angka yang tertulis dengan yang seharusnya, dengan memaklumi pembulatan.
 * @customfunction CEK
 * @param tertulis Angka pada laporan.
 * @param seharusnya Angka hasil hitungan, tanpa dibulatkan.
 * @param [desimal] Banyaknya desimal yang dicetak, dari 0 sampai 10; bila kosong, sebanyak desimal angkanya (bilangan: paling sedikit 2).
 */
export function cek(tertulis: unknown[][], seharusnya: unknown[][], desimal?: unknown[][]): unknown[][] {
  return call('CEK', tertulis, seharusnya, desimal);
}

/**
 * Menuliskan bilangan sebagai teks rupiah dengan titik ribuan, misalnya Rp49.990.000.
 * @customfunction RUPIAH
 * @param bilangan Jumlah rupiah.
 * @param [desimal] Banyaknya angka di belakang koma, dari 0 (bawaan) sampai 10.
 */
export function rupiah(bilangan: unknown[][], desimal?: unknown[][]): unknown[][] {
  return call('RUPIAH', bilangan, desimal);
}

/**
 * Menuliskan bilangan dengan huruf, sampai 999 triliun, termasuk desimalnya.
 * @customfunction TERBILANG
 * @param bilangan Bilangan yang dituliskan.
 * @param [satuan] Kata di belakangnya, misalnya "rupiah" atau "persen".
 */
export function terbilang(bilangan: unknown[][], satuan?: unknown[][]): unknown[][] {
  return call('TERBILANG', bilangan, satuan);
}
