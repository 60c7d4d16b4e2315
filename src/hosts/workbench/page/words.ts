import type { Undrawn } from '#hosts/xlsx';
import type { SampleName } from './samples';

/** The languages of the page; Bahasa Indonesia comes first. */
export type Language = 'id' | 'en';

/** The words that a screen reader needs of the grid's own controls. */
export interface ControlWords {
  readonly grid: string;
  readonly cell: string;
  readonly names: string;
  readonly sheets: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly button: string;
}

/** Every word of the page around the pane; a language that lacks one does not compile. */
export interface PageWords {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly saveHint: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly what: string;
  readonly or: string;
  readonly choose: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<SampleName, string>>;
  readonly samplesAbout: Readonly<Record<SampleName, string>>;
  readonly privacy: string;
  readonly opening: (name: string) => string;
  readonly cancel: string;
  readonly unreadable: string;
  readonly failed: string;
  readonly failedRemedy: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly darkShort: string;
  readonly lightShort: string;
  readonly unsaved: string;
  readonly unsavable: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly paneWidthHint: string;
  readonly pixels: (n: number) => string;
  readonly close: string;
  readonly undrawn: (what: string) => string;
  readonly undrawnThings: Readonly<Record<Undrawn, string>>;
  readonly refused: string;
  readonly viewOnly: string;
  readonly broken: (cell: string) => string;
  readonly discard: string;
  readonly onlyFirst: (name: string) => string;
  readonly unmark: string;
  readonly unmarkHint: string;
  readonly controls: ControlWords;
}

const id: PageWords = {
  title: 'SAKIP – Meja Kerja',
  open: 'Buka',
  save: 'Simpan',
  saveHint: 'Unduh buku kerja dengan perubahannya',
  drop: 'Letakkan laporan kinerja di sini',
  dropHere: 'Lepaskan untuk membuka',
  what: 'SAKIP mengenali tabelnya, menghitung ulang angkanya, dan menunjukkan angka yang tidak sesuai.',
  or: 'Buku kerja Excel (.xlsx atau .xlsm), dari folder mana pun.',
  choose: 'Pilih berkas…',
  samples: 'Atau cobalah dengan contoh',
  sampleNames: {
    kinerja: 'LKjIP contoh',
    anggaran: 'Evaluasi Renja contoh',
    bersih: 'LKjIP contoh tanpa kesalahan',
  },
  samplesAbout: {
    kinerja: 'Laporan rekaan sebuah dinas, dengan enam kesalahan yang lazim.',
    anggaran: 'Kinerja triwulanan dan anggaran sebuah badan rekaan, dengan enam kesalahan lain.',
    bersih: 'Laporan dinas yang sama setelah semua kesalahannya diperbaiki.',
  },
  privacy:
    'Berkas Anda tidak dikirim ke mana pun: halaman ini bekerja seluruhnya di komputer Anda, juga tanpa internet.',
  opening: (name) => `Membuka ${name} …`,
  cancel: 'Batal',
  unreadable: 'Berkas tidak dapat dibuka.',
  failed: 'Terjadi kesalahan pada halaman ini.',
  failedRemedy: 'Muat ulang halaman ini, lalu coba lagi. Bila terulang, laporkan keterangan berikut:',
  language: 'Bahasa',
  otherLanguage: 'English',
  theme: 'Tampilan',
  dark: 'Gelap: ganti tampilan',
  light: 'Terang: ganti tampilan',
  darkShort: 'Gelap',
  lightShort: 'Terang',
  unsaved: 'Belum disimpan',
  unsavable: 'Buku kerja tidak dapat disimpan.',
  grid: 'Lembar kerja',
  pane: 'Panel SAKIP',
  paneWidth: 'Lebar panel SAKIP',
  paneWidthHint: 'Geser untuk mengubah lebar panel; klik dua kali untuk lebar semula',
  pixels: (n) => `${n} piksel`,
  close: 'Tutup pesan',
  undrawn: (what) => `Tidak ditampilkan di sini, tetapi tetap ada di dalam berkas: ${what}.`,
  undrawnThings: {
    charts: 'grafik',
    pictures: 'gambar dan kotak teks',
    pivots: 'tabel pivot',
    conditions: 'format bersyarat',
    choices: 'daftar pilihan (validasi data)',
    comments: 'komentar',
    filters: 'penyaring (filter)',
    'chart-sheets': 'lembar grafik',
    'macro-sheets': 'lembar makro atau dialog',
  },
  refused:
    'Di sini hanya isi sel yang dapat diubah, agar bagian lain berkas Anda tetap utuh. Untuk menyisipkan, menghapus, memindahkan, atau memformat, gunakan Excel.',
  viewOnly: 'Lebar kolom dan tinggi baris hanya berubah di layar ini; berkasnya tetap seperti semula.',
  broken: (cell) =>
    `Rumus di ${cell} tidak lengkap atau salah tulis, sehingga disimpan sebagai teks. Betulkan rumus di sel itu; selama belum, Excel tidak menghitungnya.`,
  discard: 'Ada perubahan yang belum disimpan. Buka berkas lain tanpa menyimpannya?',
  onlyFirst: (name) => `Hanya satu berkas yang dapat dibuka sekaligus: yang dibuka ${name}.`,
  unmark: 'Hapus tanda',
  unmarkHint: 'Hapus tanda pemeriksaan dari semua sel; isi sel tidak berubah',
  controls: {
    grid: 'Sel lembar kerja; setiap temuan juga tertulis di panel SAKIP (F6 untuk berpindah)',
    cell: 'Alamat sel',
    names: 'Daftar nama',
    sheets: 'Daftar lembar',
    zoom: 'Perbesaran',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    button: 'Tombol lembar kerja',
  },
};

const en: PageWords = {
  title: 'SAKIP – Workbench',
  open: 'Open',
  save: 'Save',
  saveHint: 'Download the workbook with its changes',
  drop: 'Drop a performance report here',
  dropHere: 'Drop to open',
  what: 'SAKIP recognises its tables, computes the figures again, and shows those that do not fit.',
  or: 'An Excel workbook (.xlsx or .xlsm) from any folder.',
  choose: 'Choose a file…',
  samples: 'Or try an example',
  sampleNames: {
    kinerja: 'Example report',
    anggaran: 'Example of a quarterly evaluation',
    bersih: 'Example report without mistakes',
  },
  samplesAbout: {
    kinerja: 'The invented report of an office, with six common mistakes.',
    anggaran: 'Quarterly performance and the budget of another invented office, with six other mistakes.',
    bersih: 'The report of the first office after all its mistakes were mended.',
  },
  privacy: 'Your file is sent nowhere: this page works entirely on your computer, without internet too.',
  opening: (name) => `Opening ${name} …`,
  cancel: 'Cancel',
  unreadable: 'The file can’t be opened.',
  failed: 'Something went wrong on this page.',
  failedRemedy: 'Reload the page and try again. If it happens again, report the following:',
  language: 'Language',
  otherLanguage: 'Bahasa Indonesia',
  theme: 'Theme',
  dark: 'Dark: change the theme',
  light: 'Light: change the theme',
  darkShort: 'Dark',
  lightShort: 'Light',
  unsaved: 'Not saved',
  unsavable: 'The workbook can’t be saved.',
  grid: 'Worksheet',
  pane: 'SAKIP pane',
  paneWidth: 'Width of the SAKIP pane',
  paneWidthHint: 'Drag to change the width of the pane; double-click for the usual width',
  pixels: (n) => `${n} pixels`,
  close: 'Close the message',
  undrawn: (what) => `Not shown here, but kept in the file: ${what}.`,
  undrawnThings: {
    charts: 'charts',
    pictures: 'pictures and text boxes',
    pivots: 'pivot tables',
    conditions: 'conditional formats',
    choices: 'lists of choices (data validation)',
    comments: 'comments',
    filters: 'filters',
    'chart-sheets': 'chart sheets',
    'macro-sheets': 'macro or dialog sheets',
  },
  refused:
    'Only what cells hold can be changed here, so that the rest of your file stays whole. Use Excel to insert, delete, move or format.',
  viewOnly: 'Column widths and row heights only change on this screen; the file stays as it was.',
  broken: (cell) =>
    `The formula in ${cell} is incomplete or mistyped, so it is kept as a text. Correct it in its cell; until then, Excel does not compute it.`,
  discard: 'There are changes that were not saved. Open another file without saving them?',
  onlyFirst: (name) => `Only one file can be open at a time: ${name} was opened.`,
  unmark: 'Remove marks',
  unmarkHint: 'Remove the marks of the check from all cells; what the cells hold stays',
  controls: {
    grid: 'Cells of the worksheet; every finding is in the SAKIP pane as text, too (F6 goes there)',
    cell: 'Cell address',
    names: 'List of names',
    sheets: 'List of sheets',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    button: 'Worksheet button',
  },
};

export const pageWords: Readonly<Record<Language, PageWords>> = { id, en };
