import { countWords } from '#core/number';
import { SEVERITY_WORDS } from '#core/report';
import { capital, KIND_NAMES, ROLES, RULES } from './terms-id';
import { PASSED_OVER, TASKS, TROUBLES } from './troubles-id';
import type { Words } from './words';

/** A word that needs no plural. */
const SEVERITIES = {
  error: capital(SEVERITY_WORDS.error.counted),
  // The label alone would read like the button that starts a check.
  warning: capital(SEVERITY_WORDS.warning.counted),
  info: capital(SEVERITY_WORDS.info.counted),
} as const;

/** Bahasa Indonesia. */
export const id: Words = {
  code: 'id',
  count: countWords,
  views: {
    temuan: 'Temuan',
    tabel: 'Tabel',
    ringkasan: 'Ringkasan',
    fungsi: 'Fungsi',
    pengaturan: 'Pengaturan',
  },
  viewsLabel: 'Tampilan panel',
  clearSearch: 'Hapus pencarian',
  severity: SEVERITIES,
  severities: SEVERITIES,
  rule: RULES,
  kind: KIND_NAMES,
  role: ROLES,
  check: {
    first: 'Periksa',
    again: 'Periksa lagi',
    running: (percent) => `Memeriksa buku kerja, ${percent}%`,
    cancel: 'Batal',
    cancelling: 'Menghentikan…',
    stale: {
      workbook: 'Buku kerja berubah sejak pemeriksaan terakhir.',
      settings: 'Pengaturan berubah sejak pemeriksaan terakhir.',
    },
    tally: (agrees, differs, unchecked) =>
      `${countWords(agrees + differs)} perhitungan diperiksa, ${countWords(agrees)} sesuai, ` +
      `${countWords(differs)} berbeda, ${countWords(unchecked)} tidak dapat diperiksa`,
  },
  welcome: {
    title: 'Periksa angka laporan kinerja Anda',
    text: 'SAKIP mengenali tabel dalam buku kerja ini, menghitung ulang angkanya, dan menunjukkan angka yang tidak sesuai.',
    steps: [
      'Buka buku kerja berisi tabel LKjIP: perjanjian kinerja, capaian, atau anggaran.',
      'Pilih Periksa. Isi sel tidak diubah; sel yang bermasalah hanya diberi tanda.',
      'Pilih sebuah temuan untuk melihat selnya, alasannya, dan tindak lanjutnya.',
    ],
    privacy: 'Pemeriksaan berjalan di komputer ini. Buku kerja tidak dikirim ke mana pun.',
  },
  findings: {
    list: 'Daftar temuan',
    filter: 'Saring menurut tingkat',
    search: 'Cari temuan',
    allRules: 'Semua jenis',
    ruleFilter: 'Saring menurut jenis temuan',
    onlyTable: (table) => `Hanya ${table}`,
    clearTable: 'Tampilkan semua tabel',
    clearFilter: 'Hapus saringan',
    none: {
      title: 'Tidak ada temuan',
      remedy:
        'Semua perhitungan yang dapat diperiksa sudah sesuai. Lihat Tabel untuk mengetahui apa saja yang dikenali.',
    },
    noTables: {
      title: 'Tidak ada tabel yang dikenali',
      remedy:
        'Tabel dikenali dari judul kolomnya, misalnya Indikator Kinerja, Target, Realisasi, dan Capaian. Pastikan tiap kolom mempunyai judul, lalu periksa lagi.',
    },
    noMatch: 'Tidak ada temuan yang cocok dengan saringan ini.',
    more: (n) => `Tampilkan ${countWords(n)} lagi`,
    outside: (sheet) => `Di luar tabel, lembar ${sheet}`,
    count: (n) => `${countWords(n)} temuan`,
    stated: 'Tertulis',
    expected: 'Seharusnya',
    unknown: 'Tidak dapat dipastikan',
    empty: '(kosong)',
    related: 'Bandingkan dengan',
    moreCells: (n) => `${countWords(n)} sel lainnya`,
    why: 'Mengapa ini penting',
    remedy: 'Yang perlu dilakukan',
    source: 'Dasar',
    goTo: (cell) => `Buka sel ${cell}`,
  },
  tables: {
    untitled: 'Tanpa judul',
    table: (number) => `Tabel ${number}`,
    sheet: (sheet) => `Lembar ${sheet}`,
    showArea: (area) => `Lihat ${area}`,
    showFindings: (n) => `Lihat ${countWords(n)} temuan`,
    column: 'Kolom',
    understoodAs: 'Dipahami sebagai',
    year: 'Tahun',
    unchecked: 'Tidak dapat diperiksa',
    allChecked: 'Tidak ada perhitungan yang terlewat pada tabel ini.',
    none: {
      title: 'Tidak ada tabel yang dikenali',
      remedy: 'Tabel dikenali dari judul kolomnya. Pastikan tiap kolom mempunyai judul, lalu periksa lagi.',
    },
    beforeCheck: 'Tabel yang dikenali tampil di sini setelah buku kerja diperiksa.',
  },
  summaries: {
    intro:
      'Lembar siap cetak di akhir buku kerja ini. Angkanya berupa rumus ke tabel Anda, jadi ikut berubah bila tabelnya diperbaiki.',
    sheets: 'Lembar yang disisipkan',
    about: {
      ringkasan: 'Angka utama dan grafik',
      'rekap-capaian': 'Target, realisasi, dan capaian tiap indikator',
      'rekap-anggaran': 'Pagu dan realisasi tiap program sampai sub kegiatan',
      efisiensi: 'Capaian dibandingkan dengan penyerapan',
      temuan: 'Setiap temuan dengan tautan ke selnya',
      'kertas-kerja': 'Daftar periksa reviu PermenPANRB 53/2014',
    },
    paper: 'Kertas',
    papers: { F4: 'F4 (21,5 × 33 cm)', Legal: 'Legal (21,6 × 35,6 cm)', A4: 'A4 (21 × 29,7 cm)' },
    insert: 'Sisipkan',
    running: (percent) => `Menyusun ringkasan, ${percent}%`,
    inserted: (n) => `${countWords(n)} lembar sudah disisipkan`,
    nothing: 'Tidak ada lembar yang dapat disisipkan',
    skipped: 'Tidak dibuat',
    otherPaper: (paper) =>
      `Kertas ${paper} tidak dapat dipasang, biasanya karena printer Anda tidak menyediakannya. Periksa tab Tata Letak Halaman sebelum mencetak.`,
    open: (sheet) => `Buka lembar ${sheet}`,
    remove: 'Hapus lembar ringkasan',
    ask: 'Semua lembar ringkasan dihapus, termasuk isian dan catatan Anda di dalamnya. Tindakan ini tidak dapat dibatalkan.',
    confirm: 'Ya, hapus',
    keep: 'Jangan hapus',
  },
  functions: {
    intro: 'Contoh dimasukkan ke sel yang sedang dipilih. Ganti angkanya dengan alamat sel Anda.',
    insert: 'Masukkan',
    insertNamed: (name) => `Masukkan contoh ${name} ke sel terpilih`,
    gives: (result) => `Hasil: ${result}`,
    none: 'Belum ada fungsi yang tersedia.',
  },
  settings: {
    intro: 'Pengaturan disimpan di dalam buku kerja ini.',
    tahun: 'Tahun laporan',
    automatic: 'Otomatis, dari isi laporan',
    automaticYear: (year) => `Otomatis (${year})`,
    batas: 'Batas capaian',
    noCap: 'Tanpa batas',
    percent: (n) => `Paling tinggi ${n}%`,
    skala: 'Skala predikat',
    skalaHint: 'Dipakai bila laporan tidak mencetak skalanya sendiri.',
    skalaAutomatic: 'Otomatis',
    skalaPermendagri: 'Permendagri 86/2017',
    skalaSakip: 'SAKIP (AA–D)',
    toleransi: 'Toleransi',
    toleransiHint: 'Selisih yang masih dianggap sesuai, dalam satuan angkanya. Kosong berarti tidak ada.',
    polaritas: 'Arah indikator',
    polaritasHint: 'Bila makin rendah makin baik, capaian dihitung dengan (2 × target − realisasi) ÷ target.',
    higher: 'Makin tinggi makin baik',
    lower: 'Makin rendah makin baik',
    searchIndikator: 'Cari indikator',
    reading: 'Membaca indikator…',
    noIndikator: 'Tidak ada indikator yang dikenali dalam buku kerja ini.',
    faults: {
      tahun: 'Tulis tahun dengan empat angka, misalnya 2024.',
      toleransi: 'Tulis angka nol atau lebih, misalnya 0,01.',
    },
    save: 'Simpan',
    discard: 'Batalkan perubahan',
  },
  notice: {
    inserted: (cell) => `Contoh dimasukkan ke sel ${cell}.`,
    undo: 'Batalkan',
    undone: 'Isi sel sudah dikembalikan.',
    unmarked: 'Semua tanda sudah dihapus.',
    passedOver: PASSED_OVER,
    summariesRemoved: 'Buku kerja ini tidak lagi berisi lembar ringkasan.',
    saved: 'Pengaturan disimpan di dalam buku kerja ini.',
    outsideTable:
      'Sel yang dipilih tidak berada di dalam tabel yang dikenali. Temuan seluruh buku kerja ditampilkan.',
    close: 'Tutup pesan',
    details: 'Rincian untuk pengembang',
  },
  task: TASKS,
  trouble: TROUBLES,
};
