/** Why a file gives no workbook. */
export type UnreadableReason =
  | 'empty'
  | 'not-zip'
  | 'old-xls'
  | 'encrypted'
  | 'binary-workbook'
  | 'not-workbook'
  | 'truncated'
  | 'damaged-zip'
  | 'missing-part'
  | 'damaged-xml'
  | 'lying-sizes'
  | 'too-large'
  | 'large-part'
  | 'zip64'
  | 'zip-method';

const SAVE_AGAIN = 'bukalah dengan Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx)';
const FETCH_AGAIN = 'salin atau unduh kembali berkas aslinya';
const REPAIR = `${FETCH_AGAIN}, atau perbaiki dengan perintah Buka dan Perbaiki di Excel`;

/** What a user reads: what happened and what to do, without the closing full stop. */
const SENTENCES: Readonly<Record<UnreadableReason, string>> = {
  empty: `Berkas ini kosong (0 bita); ${FETCH_AGAIN}`,
  'not-zip': `Berkas ini bukan buku kerja Excel (.xlsx), apa pun akhiran namanya; ${SAVE_AGAIN}`,
  'old-xls': `Berkas ini berformat Excel lama (.xls); ${SAVE_AGAIN}`,
  encrypted:
    'Berkas ini dikunci dengan kata sandi; bukalah dengan Excel, hapus kata sandinya, lalu simpan ulang',
  'binary-workbook': `Berkas ini berformat biner (.xlsb); ${SAVE_AGAIN}`,
  'not-workbook': `Berkas ini tidak berisi buku kerja Excel (.xlsx); pastikan berkasnya benar, atau ${SAVE_AGAIN}`,
  truncated: `Berkas ini terpotong, mungkin karena penyalinan atau pengunduhannya tidak selesai; ${FETCH_AGAIN}`,
  'damaged-zip': `Berkas ini rusak sehingga isinya tidak dapat dipercaya; ${REPAIR}`,
  'missing-part': `Ada bagian yang hilang dari dalam berkas ini; ${REPAIR}`,
  'damaged-xml': `Isi berkas ini rusak atau tidak mengikuti aturan format .xlsx; ${REPAIR}`,
  'lying-sizes': `Ukuran isi yang tercatat di dalam berkas ini tidak sesuai dengan isinya; jangan buka berkas yang asalnya tidak jelas, dan ${FETCH_AGAIN}`,
  'too-large':
    'Isi berkas ini terlalu besar untuk diperiksa (lebih dari 1 GB atau 5 juta sel); bagilah menjadi beberapa buku kerja yang lebih kecil',
  'large-part': `Ada bagian isi berkas ini yang terlalu besar untuk dibaca (lebih dari sejuta karakter tanpa jeda), padahal Excel tidak menulis demikian; pastikan asal berkasnya, dan bila memang milik Anda, ${SAVE_AGAIN}`,
  zip64: `Berkas ini memakai format ZIP64 yang tidak didukung; ${SAVE_AGAIN}`,
  'zip-method': `Berkas ini dimampatkan dengan cara yang tidak didukung; ${SAVE_AGAIN}`,
};

/** A file that can't be read as a workbook; the message is one sentence in Bahasa Indonesia for the user. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  /**
   * @param reason what is the matter with the file
   * @param part the part inside the package where it was found, e.g. `xl/workbook.xml`
   */
  constructor(
    readonly reason: UnreadableReason,
    readonly part?: string,
  ) {
    super(`${SENTENCES[reason]}${part === undefined ? '' : ` (bagian ${part})`}.`);
  }
}
