/** Why a workbook can't be changed in some way, although it can be read. */
export type UnwritableReason =
  | 'protected'
  | 'signed'
  | 'strict'
  | 'shared'
  | 'referenced'
  | 'nothing-else'
  | 'lost'
  | 'locked'
  | 'bound'
  | 'newer'
  | 'odd-structure';

/** What a user reads: what happened and what to do, without the closing full stop. */
const SENTENCES: Readonly<Record<UnwritableReason, string>> = {
  protected:
    'Struktur buku kerja ini diproteksi sehingga lembar tidak dapat ditambah, diganti, atau dihapus; bukalah proteksinya di Excel melalui menu Tinjau > Proteksi Buku Kerja, lalu ulangi',
  signed:
    'Buku kerja ini bertanda tangan digital dan perubahan apa pun membatalkan tanda tangan itu; pakailah salinan yang tanda tangannya sudah dihapus',
  strict:
    'Buku kerja ini disimpan sebagai Strict Open XML yang tidak didukung; bukalah dengan Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx)',
  shared:
    'Buku kerja ini sedang dibagikan dengan fitur lama Excel yang mencatat setiap perubahan; hentikan dahulu pembagiannya di Excel, lalu ulangi',
  referenced:
    'Rumus Anda merujuk ke lembar ringkasan yang akan dihapus atau berganti nama; ubahlah dahulu rumus itu, atau kembalikan nama lembarnya',
  'nothing-else':
    'Selain lembar ringkasan, buku kerja ini tidak mempunyai lembar yang terlihat, padahal sebuah buku kerja harus mempunyai paling sedikit satu; tampilkan dahulu sebuah lembar di Excel, lalu ulangi',
  lost: 'Lembar yang akan diubah tidak ada di dalam buku kerja ini',
  locked:
    'Sel ini terkunci pada lembar yang diproteksi; bukalah proteksi lembarnya di Excel melalui menu Tinjau > Proteksi Lembar, lalu ulangi',
  bound:
    'Sel ini tidak dapat diubah sendiri, karena tercakup oleh sel gabungan, rumus larik, tabel data, tabel pivot, atau merupakan judul atau jumlah sebuah tabel Excel',
  newer:
    'Buku kerja ini menyimpan catatan dari versi SAKIP yang lebih baru, sehingga tidak ada yang disimpan di atasnya; pemeriksaan tetap berjalan, tetapi untuk mengubahnya pakailah SAKIP versi terbaru',
  'odd-structure':
    'Susunan berkas ini tidak lazim sehingga tidak dapat diubah dengan aman; bukalah dengan Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx)',
};

/** A workbook that can't be changed as was asked; the message is one sentence in Bahasa Indonesia for the user. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';

  /**
   * @param reason what stands against it
   * @param place where it was found: a cell, a sheet's name, a defined name or a part of the package
   * @param sheet the sheet that it is about, where one is
   */
  constructor(
    readonly reason: UnwritableReason,
    readonly place?: string,
    readonly sheet?: string,
  ) {
    super(`${SENTENCES[reason]}${place === undefined ? '' : ` (${place})`}.`);
  }
}
