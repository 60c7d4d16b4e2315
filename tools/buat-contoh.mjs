/**
 * Writes contoh/LKjIP-contoh.xlsx: the report of an invented office with six mistakes as they are really
 * made. Run it after a change of tools/contoh/ and commit the file. A path as argument is written instead
 * of the shipped file.
 */
import { writeFileSync } from 'node:fs';
import { efisiensi, program, realisasi } from './contoh/anggaran.mjs';
import { capaian, kemajuan, perbandingan, perjanjian, skala } from './contoh/kinerja.mjs';
import { sheetXml } from './contoh/sheet-xml.mjs';
import { workbookBytes } from './contoh/workbook.mjs';

const pengantar = {
  title: ['LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)', 'DINAS CONTOH KABUPATEN CONTOH', 'TAHUN 2024'],
  notes: ['Laporan rekaan untuk mencoba SAKIP untuk Excel. Nama dan angkanya bukan milik instansi mana pun.'],
};

const sheets = [
  { name: 'Pengantar', xml: sheetXml([pengantar], [24, 24, 24, 24]) },
  { name: 'BAB II', xml: sheetXml([perjanjian, program], [6, 40, 46, 14, 14]) },
  { name: 'BAB III A', xml: sheetXml([skala, capaian, perbandingan, kemajuan], [6, 46, 22, 16, 16, 20, 20]) },
  { name: 'BAB III B', xml: sheetXml([realisasi, efisiensi], [6, 52, 20, 20, 18, 18]) },
];

const shipped = new URL('../contoh/LKjIP-contoh.xlsx', import.meta.url);
writeFileSync(process.argv[2] ?? shipped, workbookBytes(sheets));
