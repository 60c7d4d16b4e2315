/**
 * Writes the samples of contoh/: the report of an invented office with six mistakes as they are really made, the
 * quarterly evaluation of another with six other ones, and the first report without any. Run it after a change of
 * tools/contoh/ and commit the files. A folder as argument is written into instead of contoh/.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { efisiensi, program, realisasi } from './contoh/anggaran.mjs';
import { capaian, kemajuan, perbandingan, perjanjian, skala } from './contoh/kinerja.mjs';
import * as renja from './contoh/renja.mjs';
import { sheetXml } from './contoh/sheet-xml.mjs';
import { workbookBytes } from './contoh/workbook.mjs';

function pengantar(...title) {
  const notes = [
    'Laporan rekaan untuk mencoba SAKIP untuk Excel. Nama dan angkanya bukan milik instansi mana pun.',
  ];
  return { name: 'Pengantar', xml: sheetXml([{ title, notes }], [24, 24, 24, 24]) };
}

function lkjip(planted) {
  const babIIIA = [skala, capaian(planted), perbandingan(planted), kemajuan];
  return [
    pengantar('LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)', 'DINAS CONTOH KABUPATEN CONTOH', 'TAHUN 2024'),
    { name: 'BAB II', xml: sheetXml([perjanjian, program], [6, 40, 46, 14, 14]) },
    { name: 'BAB III A', xml: sheetXml(babIIIA, [6, 46, 22, 16, 16, 20, 20]) },
    {
      name: 'BAB III B',
      xml: sheetXml([realisasi(planted), efisiensi(planted)], [6, 52, 20, 20, 18, 18]),
    },
  ];
}

const evaluasi = [
  pengantar('EVALUASI RENCANA KERJA (RENJA)', 'BADAN REKAAN KABUPATEN CONTOH', 'TAHUN 2024'),
  {
    name: 'Kinerja',
    xml: sheetXml([renja.perjanjian, renja.triwulan], [6, 46, 12, 12, 12, 12, 12, 12, 12, 20]),
  },
  { name: 'Anggaran', xml: sheetXml([renja.realisasi, renja.tahun], [6, 46, 20, 20, 22, 18, 20]) },
];

const SAMPLES = {
  'LKjIP-contoh.xlsx': lkjip(true),
  'Anggaran-contoh.xlsx': evaluasi,
  'LKjIP-bersih-contoh.xlsx': lkjip(false),
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../contoh', import.meta.url));
for (const [name, sheets] of Object.entries(SAMPLES))
  writeFileSync(path.join(folder, name), workbookBytes(sheets));
