import type { HostTrouble } from '#app';
import type { Task } from '../state';

export const TASKS: Readonly<Record<Task, string>> = {
  load: 'Pengaturan buku kerja tidak dapat dibaca',
  watch: 'Perubahan buku kerja tidak dapat dipantau',
  check: 'Pemeriksaan tidak selesai',
  mark: 'Temuan tidak dapat ditandai pada lembar kerja',
  unmark: 'Tanda tidak dapat dihapus',
  show: 'Sel tidak dapat ditampilkan',
  insert: 'Isi sel tidak dapat diubah',
  save: 'Pengaturan tidak dapat disimpan',
  read: 'Buku kerja tidak dapat dibaca',
};

export const TROUBLES: Readonly<Record<HostTrouble, (sheet: string | undefined) => string>> = {
  protected: (sheet) =>
    sheet === undefined
      ? 'Buku kerja ini diproteksi atau dibuka hanya untuk dibaca. Buka proteksinya atau simpan salinannya, lalu coba lagi.'
      : `Lembar “${sheet}” diproteksi. Buka proteksinya melalui Tinjau > Buka Proteksi Lembar, lalu coba lagi.`,
  busy: () =>
    'Excel sedang menunggu Anda: sebuah sel masih disunting atau sebuah dialog masih terbuka. Tekan Enter atau tutup dialognya, lalu coba lagi.',
  unsupported: () =>
    'Versi Excel ini belum menyediakan yang dibutuhkan. Perbarui Excel, atau gunakan Excel 2021 atau yang lebih baru.',
  lost: (sheet) =>
    sheet === undefined
      ? 'Sel atau lembarnya sudah tidak ada. Periksa lagi buku kerja ini agar daftarnya sesuai.'
      : `Lembar “${sheet}” atau selnya sudah tidak ada. Periksa lagi buku kerja ini agar daftarnya sesuai.`,
  hidden: (sheet) =>
    sheet === undefined
      ? 'Lembarnya disembunyikan sehingga selnya tidak dapat ditampilkan. Tampilkan dulu lembarnya melalui klik kanan pada tab lembar > Tampilkan, lalu coba lagi.'
      : `Lembar “${sheet}” disembunyikan sehingga selnya tidak dapat ditampilkan. Klik kanan salah satu tab lembar, pilih Tampilkan, lalu coba lagi.`,
  cancelled: () => 'Pekerjaan dihentikan atas permintaan Anda.',
  other: () =>
    'Terjadi kendala yang tidak terduga. Coba lagi; bila tetap terjadi, tutup lalu buka kembali buku kerja ini.',
};
