import { SHORT_NAMES } from './short-names';

/** Kinds of offices, a whole before its parts: a caption of a dinas ends what a caption of a bidang said. */
export const RANKS = [
  'daerah',
  'kementerian',
  'direktorat jenderal',
  'kantor',
  'kecamatan',
  'unit',
  'bidang',
  'kelurahan',
  'seksi',
] as const;
export type Rank = (typeof RANKS)[number];

/** A word by which an office is known, and how its name goes on. */
export interface OfficeWord {
  /** One word or more, in lower case. */
  readonly phrase: string;
  /** What it stands for where it is short or another spelling. */
  readonly means?: string;
  readonly rank: Rank;
  /** Whether it names an office without any more words. */
  readonly alone?: true;
  /** Whether what follows is the name of a place: at most three words, each of which counts. */
  readonly place?: true;
  /** Whether it only counts where nothing else is said: as the name of a sheet, or a line above tables. */
  readonly weak?: true;
  /** Whether a colon must follow: `Unit Kerja : Perpustakaan`. */
  readonly label?: true;
}

type More = Omit<OfficeWord, 'phrase' | 'rank'>;

function words(rank: Rank, more: More, ...phrases: readonly string[]): OfficeWord[] {
  return phrases.map((phrase) => ({ phrase, rank, ...more }));
}

/** Words that begin the name of an office. What is longer goes first. */
export const OFFICE_WORDS: readonly OfficeWord[] = [
  ...words('daerah', { place: true, weak: true }, 'kabupaten', 'kota', 'provinsi'),
  ...words('daerah', { place: true, weak: true, means: 'kabupaten' }, 'kab'),
  ...words('daerah', { place: true, weak: true, means: 'provinsi' }, 'prov'),
  ...words('kementerian', {}, 'kementerian'),
  ...words(
    'direktorat jenderal',
    {},
    'direktorat jenderal',
    'inspektorat jenderal',
    'sekretariat jenderal',
    'deputi',
  ),
  ...words('direktorat jenderal', { means: 'direktorat jenderal' }, 'ditjen'),
  ...words(
    'kantor',
    {},
    'dinas',
    'badan',
    'direktorat',
    'kantor',
    'kantor wilayah',
    'balai besar',
    'rumah sakit',
  ),
  ...words('kantor', {}, 'kejaksaan negeri', 'kejaksaan tinggi', 'pengadilan', 'polres', 'polresta', 'polda'),
  ...words('kantor', { alone: true }, 'inspektorat', 'satpol pp', 'sekretariat daerah', 'sekretariat dprd'),
  ...words('kantor', { alone: true, means: 'inspektorat' }, 'inspektorat daerah'),
  ...words('kantor', { alone: true, means: 'satpol pp' }, 'satuan polisi pamong praja', 'satpolpp', 'pol pp'),
  ...words(
    'kantor',
    { alone: true, means: 'sekretariat dprd' },
    'sekretariat dewan perwakilan rakyat daerah',
    'sekretariat dewan',
  ),
  ...Object.entries(SHORT_NAMES).flatMap(([phrase, means]) =>
    words('kantor', { alone: true, means }, phrase),
  ),
  ...words('kantor', { weak: true }, 'opd', 'skpd', 'satker'),
  ...words('kantor', { weak: true, label: true }, 'perangkat daerah', 'satuan kerja', 'instansi'),
  ...words('unit', { weak: true, label: true }, 'unit kerja', 'unit organisasi'),
  ...words('kecamatan', { place: true }, 'kecamatan', 'distrik'),
  ...words('kecamatan', { place: true, weak: true, means: 'kecamatan' }, 'kec'),
  ...words('unit', { place: true }, 'puskesmas', 'polsek'),
  ...words('unit', { place: true, weak: true, means: 'puskesmas' }, 'pkm'),
  ...words('unit', {}, 'upt', 'uptd', 'uptb', 'unit pelaksana teknis', 'balai', 'cabang dinas', 'fakultas'),
  ...words('unit', { alone: true }, 'rsud'),
  ...words('bidang', {}, 'bidang', 'bagian', 'biro', 'subdirektorat', 'sub direktorat'),
  ...words('bidang', { weak: true, means: 'bidang' }, 'bid'),
  ...words('bidang', { weak: true, means: 'bagian' }, 'bag'),
  ...words('bidang', { alone: true }, 'sekretariat'),
  ...words('kelurahan', { place: true }, 'kelurahan'),
  ...words('kelurahan', { place: true, weak: true, means: 'kelurahan' }, 'kel'),
  ...words('kelurahan', { place: true, weak: true }, 'desa', 'nagari', 'gampong'),
  ...words('seksi', {}, 'seksi', 'subbagian', 'sub bagian', 'subbag', 'subbidang', 'sub bidang'),
].sort((a, b) => b.phrase.length - a.phrase.length);

/** Phrases that begin as an office does and are none. */
export const NO_OFFICES: readonly string[] = [
  'badan usaha',
  'badan permusyawaratan',
  'badan hukum',
  'badan layanan',
  'badan air',
  'badan jalan',
  'balai desa',
  'balai latihan',
  'bagian dari',
  'bidang urusan',
  'bidang tanah',
  'bidang studi',
  'kantor pos',
  'kantor desa',
  'rumah sakit rujukan',
];

/** Before an office: figures told by it or of many of it, and what is done for it, are not its report. */
export const OF_OTHERS: ReadonlySet<string> = new Set(
  (
    'oleh dari menurut berdasarkan dengan per antar setiap tiap seluruh semua masing kepada terhadap bagi jumlah ' +
    'persentase pembinaan pemberdayaan pengelolaan pengembangan peningkatan pelayanan penyelenggaraan pembentukan ' +
    'penguatan urusan spm minimal tingkat'
  ).split(' '),
);

/** Words that end the name of an office: where it lies, which time, what is told of it. */
export const BEHIND: ReadonlySet<string> = new Set(
  (
    'tahun kabupaten kab kota provinsi prov republik ri triwulan tw semester bulan periode pada menurut berdasarkan per ' +
    'untuk terhadap dengan dalam di oleh dari yang se s sd sampai hingga sebelum sesudah setelah perubahan murni target realisasi ' +
    'capaian kinerja lanjutan terkait lain lainnya lingkup'
  ).split(' '),
);

/** Words of a sentence about an office, which is no caption. */
export const SENTENCE: ReadonlySet<string> = new Set(
  'adalah merupakan terdiri memiliki mempunyai telah dipimpin dibentuk melaksanakan mencapai sebagai bahwa'.split(
    ' ',
  ),
);

/** Words that may stand before an office in a caption: what the report is, and `Unit Kerja :`. */
export const HEADING: ReadonlySet<string> = new Set(
  (
    'laporan kinerja instansi pemerintah lkjip lakip lkj capaian pengukuran perjanjian rencana aksi rekap rekapitulasi ' +
    'iku pk indikator utama evaluasi hasil sakip realisasi anggaran nama unit kerja organisasi satuan perangkat daerah opd ' +
    'skpd satker lampiran pemantauan monitoring'
  ).split(' '),
);

/** Words inside the names of offices that are left out as often as not. */
export const FILLERS: ReadonlySet<string> = new Set(['dan', 'daerah']);
