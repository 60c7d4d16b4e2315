import { Command, InvalidArgumentError } from 'commander';
import { SEVERITIES } from '#core/finding';
import { PAPERS, SUMMARY_KEYS, type SummaryKey } from '#core/plan';
import { aturan } from './aturan';
import type { Engine } from './engine';
import { inIndonesian } from './indonesian';
import type { Io } from './io';
import { type PerbaikiOptions, perbaiki } from './perbaiki';
import { FORMATS, type PeriksaOptions, periksa } from './periksa';
import { parseSheets, type RingkasOptions, ringkas } from './ringkas';

const EXAMPLES = `
Contoh:
  sakip periksa LKjIP-2024.xlsx                 periksa satu berkas
  sakip periksa laporan                         periksa semua buku kerja di dalam sebuah folder
  sakip periksa "laporan/**/LKjIP*.xlsx"        periksa berkas menurut pola nama
  sakip periksa a.xlsx --tingkat error          tampilkan hanya yang pasti salah
  sakip periksa a.xlsx --format json --keluaran hasil.json
`;

const RINGKAS_EXAMPLES = `
Contoh:
  sakip ringkas LKjIP-2024.xlsx -o LKjIP-2024-ringkas.xlsx
  sakip ringkas a.xlsx -o b.xlsx --lembar ringkasan,temuan
  sakip ringkas a.xlsx -o b.xlsx --kertas A4 --timpa
  sakip ringkas b.xlsx -o bersih.xlsx --hapus

Kode keluar:
  0  hasil ditulis
  2  berkas tidak dapat dibaca atau ditulis, atau perintah keliru
`;

const PERBAIKI_EXAMPLES = `
Contoh:
  sakip perbaiki LKjIP-2024.xlsx --aman -o LKjIP-2024-rapi.xlsx
  sakip perbaiki a.xlsx --semua -o b.xlsx --catatan perubahan.json

Kode keluar:
  0  hasil ditulis
  2  berkas tidak dapat dibaca atau ditulis, atau perintah keliru
`;

const EXIT_CODES = `
Kode keluar:
  0  tidak ada temuan tingkat error
  1  ada temuan tingkat error
  2  ada berkas yang tidak dapat dibaca, atau perintah keliru
`;

/**
 * The commands of `sakip` and their help.
 *
 * @param done takes the exit code of the command that ran
 */
export function program(io: Io, engine: Engine, done: (exitCode: number) => void): Command {
  const sakip = inIndonesian(new Command('sakip'))
    .description(
      'Memeriksa buku kerja laporan kinerja (LKjIP/SAKIP): angka yang tidak sesuai dengan rumusnya atau ' +
        'berbeda antartabel; dapat pula membuat salinannya yang diperbaiki atau dilengkapi lembar ringkasan. ' +
        'Berkas asal hanya dibaca; ' +
        'tidak ada yang dikirim ke mana pun.',
    )
    .usage('<perintah> [opsi]')
    .version(engine.version, '-V, --version', 'tampilkan versi program')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // The sentence for a wrong call is written by the caller, in Bahasa Indonesia.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText('after', EXAMPLES + EXIT_CODES);

  sakip
    .command('periksa')
    .summary('periksa buku kerja dan tampilkan temuannya')
    .description('Memeriksa buku kerja .xlsx atau .xlsm dan menampilkan tabel serta temuannya.')
    .usage('FILE... [opsi]')
    .argument('<FILE...>', 'berkas, folder (beserta isinya), atau pola nama seperti "laporan/*.xlsx"')
    .option(
      '--format <bentuk>',
      'bentuk hasil: teks, json, atau sarif (bawaan: teks)',
      choice('--format', FORMATS),
      'teks',
    )
    .option(
      '--tingkat <tingkat>',
      'tingkat terendah yang ditampilkan: error (salah), warning (perlu diperiksa), atau info (catatan) ' +
        '(bawaan: info)',
      choice('--tingkat', SEVERITIES),
      'info',
    )
    .option('--keluaran <berkas>', 'tulis hasil ke berkas ini, bukan ke layar')
    .addHelpText('after', EXAMPLES + EXIT_CODES)
    .action(async (files: string[], options: PeriksaOptions) =>
      done(await periksa(files, options, io, engine)),
    );

  sakip
    .command('ringkas')
    .summary('buat salinan buku kerja dengan lembar ringkasan')
    .description(
      'Menulis salinan buku kerja yang dilengkapi lembar ringkasan siap cetak. Angkanya berupa rumus yang ' +
        'menunjuk ke sel asalnya. Berkas asal tidak diubah.',
    )
    .usage('FILE -o HASIL [opsi]')
    .argument('<FILE>', 'buku kerja .xlsx atau .xlsm')
    .requiredOption('-o, --keluaran <berkas>', 'berkas hasil; tidak boleh sama dengan berkas asal')
    .option(
      '--lembar <daftar>',
      `lembar yang dibuat, dipisahkan koma: ${SUMMARY_KEYS.join(', ')} (bawaan: semua)`,
      sheetList,
    )
    .option(
      '--kertas <ukuran>',
      `ukuran kertas: ${PAPERS.join(', ')} (bawaan: F4)`,
      choice('--kertas', PAPERS),
    )
    .option('--timpa', 'ganti berkas hasil bila sudah ada')
    .option('--hapus', 'buang semua lembar ringkasan dari salinan, bukan membuatnya')
    .addHelpText('after', RINGKAS_EXAMPLES)
    .action(async (file: string, options: RingkasOptions) => done(await ringkas(file, options, io, engine)));

  sakip
    .command('perbaiki')
    .summary('buat salinan buku kerja yang temuannya diperbaiki')
    .description(
      'Menulis salinan buku kerja yang temuannya sudah diperbaiki. Perubahannya dicatat di dalam salinan itu, ' +
        'sehingga dapat dibatalkan dari panel Excel. Berkas asal tidak diubah.',
    )
    .usage('FILE (--aman|--semua) -o HASIL [opsi]')
    .argument('<FILE>', 'buku kerja .xlsx atau .xlsm')
    .requiredOption('-o, --keluaran <berkas>', 'berkas hasil; tidak boleh sama dengan berkas asal')
    .option('--aman', 'perbaiki cara penulisan yang keliru; nilainya tetap')
    .option('--semua', 'perbaiki juga angka yang pasti keliru')
    .option('--catatan <berkas>', 'tulis daftar perubahan sebagai JSON ke berkas ini')
    .option('--timpa', 'ganti berkas hasil dan catatan bila sudah ada')
    .addHelpText('after', PERBAIKI_EXAMPLES)
    .action(async (file: string, options: PerbaikiOptions) =>
      done(await perbaiki(file, options, io, engine)),
    );

  sakip
    .command('aturan')
    .summary('jelaskan aturan pemeriksaan')
    .description('Menjelaskan apa yang diperiksa sebuah aturan, alasannya, dan tindak lanjutnya.')
    .usage('[ID]')
    .argument('[ID]', 'nama aturan seperti "capaian"; tanpa ID semua aturan didaftar')
    .action((id: string | undefined) => done(aturan(id, io, engine)));

  return sakip;
}

function choice(option: string, words: readonly string[]): (value: string) => string {
  return (value) => {
    if (words.includes(value)) return value;
    throw new InvalidArgumentError(
      `Nilai "${value}" untuk ${option} tidak dikenal; pilih salah satu dari: ${words.join(', ')}.`,
    );
  };
}

function sheetList(value: string): readonly SummaryKey[] {
  const sheets = parseSheets(value);
  if (!('unknown' in sheets)) return sheets;
  throw new InvalidArgumentError(
    `Lembar "${sheets.unknown}" tidak dikenal; pilih dari: ${SUMMARY_KEYS.join(', ')}.`,
  );
}
