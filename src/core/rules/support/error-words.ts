/** What an error means, and what to do, each a part of a sentence in Bahasa Indonesia. */
interface ErrorWords {
  readonly because: string;
  readonly remedy: string;
}

const WORDS: ReadonlyMap<string, ErrorWords> = new Map([
  [
    '#REF!',
    {
      because: 'rumusnya menunjuk sel atau lembar yang sudah dihapus',
      remedy: 'Arahkan kembali rumusnya ke sel yang benar, atau ketik nilainya',
    },
  ],
  [
    '#DIV/0!',
    {
      because: 'pembaginya kosong atau nol',
      remedy: 'Lengkapi pembaginya; bila memang belum ada, tulis "-"',
    },
  ],
  [
    '#VALUE!',
    {
      because: 'rumusnya menghitung sel yang berisi teks, bukan angka',
      remedy: 'Ketik ulang teks itu sebagai angka',
    },
  ],
  [
    '#NAME?',
    {
      because: 'rumusnya memuat fungsi atau nama yang tidak dikenal Excel ini',
      remedy: 'Perbaiki ejaannya, atau pasang add-in yang menyediakan fungsinya',
    },
  ],
  [
    '#N/A',
    {
      because: 'nilai yang dicari rumusnya tidak ditemukan',
      remedy: 'Periksa daftar yang menjadi rujukannya; bila nilainya memang belum ada, tulis "-"',
    },
  ],
  [
    '#NUM!',
    {
      because: 'perhitungannya tidak mempunyai hasil atau hasilnya terlalu besar',
      remedy: 'Periksa angka yang dihitungnya',
    },
  ],
  [
    '#NULL!',
    {
      because: 'rentang dalam rumusnya tidak bertemu, biasanya karena spasi di antara dua rentang',
      remedy: 'Perbaiki penulisan rentangnya',
    },
  ],
]);

const OTHER: ErrorWords = {
  because: 'rumusnya tidak menghasilkan nilai',
  remedy: 'Perbaiki rumusnya di Excel',
};

/** What is told of an error value, as Excel shows it, e.g. `#REF!`. */
export function errorWords(error: string): ErrorWords {
  return WORDS.get(error.toUpperCase()) ?? OTHER;
}
