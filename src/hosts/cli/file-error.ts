const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'Berkas atau folder tidak ditemukan. Periksa kembali nama dan letaknya.'],
  ['ENOTDIR', 'Berkas atau folder tidak ditemukan. Periksa kembali nama dan letaknya.'],
  ['EISDIR', 'Ini sebuah folder, bukan berkas.'],
  ['EACCES', 'Berkas atau folder ini tidak boleh dibuka oleh akun Anda. Periksa izin aksesnya.'],
  ['EPERM', 'Berkas atau folder ini tidak boleh dibuka oleh akun Anda. Periksa izin aksesnya.'],
  ['EBUSY', 'Berkas sedang dipakai program lain. Tutup berkas itu, lalu ulangi.'],
  ['EMFILE', 'Terlalu banyak berkas yang sedang terbuka. Tutup program lain, lalu ulangi.'],
  ['ENAMETOOLONG', 'Nama berkas atau folder terlalu panjang.'],
  ['ELOOP', 'Tautan ke berkas ini berputar tanpa ujung.'],
  ['ENOSPC', 'Ruang penyimpanan sudah penuh.'],
  ['EROFS', 'Tempat ini hanya dapat dibaca, tidak dapat ditulisi.'],
  ['ERR_FS_FILE_TOO_LARGE', 'Berkas terlalu besar: lebih dari 2 GB.'],
]);

/**
 * Why the operating system refused a file, as a sentence in Bahasa Indonesia.
 *
 * @param error what a function of `node:fs` threw
 */
export function fileErrorSentence(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return (
    SENTENCES.get(String(code)) ??
    `Berkas tidak dapat dibuka (kode kesalahan sistem: ${code ?? 'tidak ada'}).`
  );
}
