import type { HostTrouble } from '#app';
import type { Task } from '../state';
import type { Words } from './words';

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
  summarise: 'Lembar ringkasan tidak disisipkan',
  'remove-summaries': 'Lembar ringkasan tidak dihapus',
  fix: 'Perbaikan tidak diterapkan',
  recalculate: 'Rumus tidak dipasang',
  ignore: 'Daftar yang diabaikan tidak dapat disimpan',
  'take-back': 'Perubahan tidak dibatalkan',
  'insert-log': 'Lembar catatan tidak dibuat',
};

export const PASSED_OVER: Words['notice']['passedOver'] = {
  mark: (sheets) =>
    `Temuan pada lembar ${sheets} tidak ditandai karena lembarnya diproteksi atau sudah tidak ada. Lembar lainnya sudah ditandai.`,
  unmark: (sheets) =>
    `Tanda pada lembar ${sheets} belum dihapus karena lembarnya diproteksi. Buka proteksinya melalui Tinjau > Buka Proteksi Lembar, lalu coba lagi.`,
};

/** Why nothing was changed on some sheets, beside what was. */
export const LEFT: Words['notice']['left'] = (trouble, sheets) => {
  if (trouble === 'protected')
    return `Lembar ${sheets} belum diubah karena diproteksi. Buka proteksinya melalui Tinjau > Buka Proteksi Lembar, lalu coba lagi.`;
  if (trouble === 'bound')
    return `Lembar ${sheets} belum diubah karena ada sel yang merupakan bagian dari sel gabungan, rumus array, atau tabel Excel. Perbaiki temuannya satu per satu.`;
  return `Lembar ${sheets} belum diubah karena isinya sudah berubah sejak pemeriksaan. Coba lagi.`;
};

export const TROUBLES: Readonly<Record<HostTrouble, (sheet: string | undefined) => string>> = {
  protected: (sheet) =>
    sheet === undefined
      ? 'Buku kerja ini diproteksi atau dibuka hanya untuk dibaca. Buka proteksinya atau simpan salinannya, lalu coba lagi.'
      : `Lembar “${sheet}” diproteksi. Buka proteksinya melalui Tinjau > Buka Proteksi Lembar, lalu coba lagi.`,
  busy: () =>
    'Sebuah sel masih disunting atau sebuah dialog masih terbuka. Tekan Enter atau tutup dialognya, lalu coba lagi.',
  unsupported: () =>
    'Versi Excel ini belum menyediakan yang dibutuhkan. Perbarui Excel, atau gunakan Excel 2021 atau yang lebih baru.',
  lost: (sheet) =>
    sheet === undefined
      ? 'Sel atau lembarnya sudah tidak ada. Periksa lagi buku kerja ini agar daftarnya sesuai.'
      : `Lembar “${sheet}” atau selnya sudah tidak ada. Periksa lagi buku kerja ini agar daftarnya sesuai.`,
  hidden: (sheet) =>
    `${sheet === undefined ? 'Lembar' : `Lembar “${sheet}”`}, atau baris atau kolom tempat sel itu berada, disembunyikan. Tampilkan dahulu di Excel (klik kanan tab lembar atau nomor barisnya > Tampilkan, atau hapus filternya), lalu coba lagi.`,
  'deep-hidden': (sheet) =>
    `${sheet === undefined ? 'Lembar ini' : `Lembar “${sheet}”`} disembunyikan dan tidak terdaftar pada menu Tampilkan. Di Excel (Windows atau Mac) tekan Alt+F11, pilih lembar itu, lalu pada Properties (F4) ubah Visible menjadi -1.`,
  bound: (sheet) =>
    `Sel itu${sheet === undefined ? '' : ` pada lembar “${sheet}”`} tidak dapat diubah tersendiri karena merupakan bagian dari sel gabungan, rumus array, atau tabel Excel yang menyalin rumus ke seluruh kolomnya. Ubah sel itu langsung di Excel.`,
  unselected: () =>
    'Yang dipilih bukan sel, misalnya sebuah grafik atau gambar. Pilih sebuah sel, lalu coba lagi.',
  referenced: (sheet) =>
    `Rumus atau nama ${sheet === undefined ? 'di buku kerja ini' : `di “${sheet}”`} merujuk ke lembar buatan SAKIP. Bila lembar itu diganti atau dihapus, rujukannya rusak. Ubah dahulu rumus atau nama itu, lalu coba lagi.`,
  changed: (sheet) =>
    `Isi sel${sheet === undefined ? '' : ` pada lembar “${sheet}”`} sudah berubah sejak pemeriksaan. Periksa lagi, lalu ulangi.`,
  newer: () =>
    'Buku kerja ini menyimpan catatan dari versi SAKIP yang lebih baru. Pemeriksaan tetap berjalan, tetapi tidak ada yang disimpan agar catatan itu tidak hilang. Untuk menyimpan pengaturan atau perbaikan, pakai SAKIP versi terbaru.',
  'too-large': () =>
    'Sekali jalan ini terlalu banyak bagi Excel. Kerjakan sebagian dahulu, misalnya satu tabel, lalu lanjutkan.',
  'nothing-else': () =>
    'Buku kerja ini tidak mempunyai lembar lain yang terlihat, padahal sebuah buku kerja harus mempunyai paling sedikit satu. Tambahkan atau tampilkan sebuah lembar, lalu coba lagi.',
  cancelled: () => 'Pekerjaan dihentikan atas permintaan Anda.',
  other: () =>
    'Terjadi kendala yang tidak terduga. Coba lagi; bila tetap terjadi, tutup lalu buka kembali buku kerja ini.',
};
