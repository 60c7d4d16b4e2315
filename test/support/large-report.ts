import { parts, zip } from '../hosts/xlsx/support';

const HEADS = [
  'No',
  'Sasaran Strategis',
  'Indikator Kinerja',
  'Target',
  'Realisasi',
  'Capaian (%)',
  'Pagu (Rp)',
  'Realisasi Anggaran (Rp)',
  'Sisa (Rp)',
  'Penyerapan (%)',
];
const STYLES = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="3"/></cellXfs>';
const COLUMNS = 'ABCDEFGHIJ';
/**
 * A report with one table of capaian and budget: ten cells a row, and a mistake here and there. The same number of rows
 * gives the same bytes; 100,000 rows make a million cells.
 *
 * @param wrong one row in so many has a wrong capaian, and another one a wrong remainder
 */
export function largeReport(rows: number, wrong = 100): Uint8Array {
  const strings: string[] = [];
  const text = (cell: string, words: string) => {
    strings.push(`<si><t>${words}</t></si>`);
    return `<c r="${cell}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const number = (cell: string, value: number, style: number) =>
    `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
  const heads = HEADS.map((head, i) => text(`${COLUMNS[i]}3`, head)).join('');
  const written = [
    `<row r="1">${text('A1', 'Tabel 3.1 Capaian Kinerja dan Anggaran Tahun 2024')}</row>`,
    `<row r="3">${heads}</row>`,
  ];
  for (let i = 0; i < rows; i++) {
    const row = i + 4;
    const { target, realisasi, capaian, pagu, belanja, sisa, penyerapan } = figures(i, wrong);
    written.push(
      `<row r="${row}">${number(`A${row}`, i + 1, 0)}` +
        text(`B${row}`, `Meningkatnya kualitas layanan ${i % 900}`) +
        text(`C${row}`, `Persentase layanan unit ${i} yang memenuhi standar`) +
        number(`D${row}`, target, 1) +
        number(`E${row}`, realisasi, 1) +
        number(`F${row}`, capaian, 1) +
        number(`G${row}`, pagu, 2) +
        number(`H${row}`, belanja, 2) +
        number(`I${row}`, sisa, 2) +
        `${number(`J${row}`, penyerapan, 1)}</row>`,
    );
  }
  return zip(parts({ sheets: [{ rows: written.join('') }], strings: strings.join(''), styles: STYLES }));
}

function figures(i: number, wrong: number) {
  const target = 50 + ((i * 37) % 51);
  const realisasi = 40 + ((i * 53) % 61);
  const pagu = (10 + ((i * 71) % 890)) * 1e6;
  const belanja = Math.floor((pagu * (70 + ((i * 29) % 30))) / 1e5) * 1000;
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    target,
    realisasi,
    capaian: round((realisasi / target) * 100) + (i % wrong === 3 ? 10 : 0),
    pagu,
    belanja,
    sisa: pagu - belanja + (i % wrong === 5 ? 1000 : 0),
    penyerapan: round((belanja / pagu) * 100),
  };
}
