import type { CellStyle, Edges, PlannedCell, PlannedRow, SheetPlan, SummaryKey } from '#core/plan';

const EDGES: Edges = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' };
const HEAD: CellStyle = {
  bold: true,
  fill: '#DDEBF7',
  align: 'center',
  valign: 'middle',
  wrap: true,
  edges: EDGES,
};
const TEXT: CellStyle = { valign: 'top', wrap: true, edges: EDGES };
const NUMBER: CellStyle = { valign: 'top', format: '#,##0.00', edges: EDGES };
const RUPIAH: CellStyle = { ...NUMBER, format: '#,##0;[Red]-#,##0' };
const LINK: CellStyle = { ...TEXT, color: '#0563C1', underline: true };

const row = (index: number, cells: readonly PlannedCell[], rest: Partial<PlannedRow> = {}): PlannedRow => ({
  ...rest,
  index,
  cells,
});

/** A sheet with next to nothing on it. */
export function barePlan(key: SummaryKey, name: string, rest: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key,
    name,
    widths: [],
    rows: [],
    merges: [],
    conditions: [],
    choices: [],
    charts: [],
    gridlines: true,
    print: { paper: 'F4', orientation: 'landscape', foot: '' },
    ...rest,
  };
}

const figures = [
  ['Persentase pelayanan yang selesai tepat waktu', 80, 68],
  ['=Indeks kepuasan & <mutu> masyarakat', 50, 45.5],
  ['-', 40, 44],
] as const;

/** A sheet that has everything a plan can ask for. @param from the sheet its links and one formula lead to */
export function fullPlan(from: string, name = 'Ringkasan SAKIP'): SheetPlan {
  const body = figures.map(([indikator, target, realisasi], i): PlannedRow => {
    const at = 5 + i;
    const formula = `IF(C${at + 1}=0,"",ROUND(D${at + 1}/C${at + 1}*100,2))`;
    return row(
      at,
      [
        { col: 0, content: i + 1, style: { ...TEXT, align: 'center' } },
        { col: 1, content: indikator, style: TEXT },
        { col: 2, content: target, style: NUMBER },
        { col: 3, content: realisasi, style: NUMBER },
        {
          col: 4,
          content: { formula, result: Number(((realisasi / target) * 100).toFixed(2)) },
          style: NUMBER,
        },
        { col: 5, content: 100, style: { ...NUMBER, format: '0' } },
        { col: 6, content: 'Lihat sel', style: LINK, link: { sheet: from, row: 4 + i, col: 6 } },
        { col: 7, content: i === 0 ? 'Terbuka' : 'Sudah diperbaiki', style: TEXT },
      ],
      { outline: i === 0 ? 1 : 2 },
    );
  });
  const place = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  return {
    key: 'ringkasan',
    name,
    tab: '#1F4E78',
    widths: [5, 42, 12, 12, 12, 10, 12, 18],
    rows: [
      row(0, [{ col: 0, content: 'RINGKASAN SAKIP', style: { bold: true, size: 14, align: 'center' } }], {
        height: 21,
      }),
      row(
        1,
        [
          {
            col: 0,
            content: '  Dinas "Contoh"\nTahun 2023',
            style: { italic: true, align: 'center', wrap: true },
          },
        ],
        { height: 32 },
      ),
      row(3, [
        { col: 0, content: 'No', style: HEAD },
        ...['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Batas', 'Sumber', 'Status'].map(
          (content, i) => ({ col: i + 1, content, style: HEAD }),
        ),
      ]),
      row(
        4,
        Array.from({ length: 8 }, (_, col) => ({ col, content: `(${col + 1})`, style: HEAD })),
      ),
      ...body,
      row(8, [
        { col: 1, content: 'Rata-rata', style: { ...TEXT, bold: true, indent: 1 } },
        { col: 2, style: TEXT },
        { col: 3, content: { formula: `'${from.replaceAll("'", "''")}'!A1&""`, result: 'x' }, style: TEXT },
        { col: 4, content: { formula: 'AVERAGE(E6:E8)', result: 95.33333333333333 }, style: RUPIAH },
        { col: 5, content: { formula: 'E9>=90', result: true }, style: { align: 'center', edges: EDGES } },
      ]),
      row(9, [
        { col: 1, content: '+62 @kantor' },
        { col: 2, content: 11924883678 },
        { col: 3, content: 0.1 + 0.2 },
      ]),
      row(46, [{ col: 1, content: 'Halaman kedua', style: { bold: true } }]),
    ],
    merges: [place(0, 0, 0, 7), place(1, 0, 1, 7)],
    conditions: [
      { area: place(5, 4, 7, 4), formula: 'E6<90', style: { fill: '#FFC7CE', color: '#9C0006', bold: true } },
      { area: place(5, 7, 7, 7), formula: '$H6<>"Terbuka"', style: { color: '#7F7F7F' } },
    ],
    choices: [{ area: place(5, 7, 7, 7), words: ['Terbuka', 'Sudah "diperbaiki"', 'Diabaikan'] }],
    charts: [
      {
        name: 'Bagan capaian',
        title: 'Capaian per indikator & batas 100 %',
        place: place(11, 0, 26, 3),
        categories: place(5, 0, 7, 0),
        series: [
          { name: 'Capaian', values: place(5, 4, 7, 4), kind: 'column', color: '#2F75B5' },
          { name: '100 %', values: place(5, 5, 7, 5), kind: 'line', color: '#C00000' },
        ],
        format: '0',
      },
      {
        name: 'Bagan target',
        title: 'Target dan realisasi',
        place: place(11, 4, 26, 7),
        categories: place(5, 1, 7, 1),
        series: [
          { name: 'Target', values: place(5, 2, 7, 2), kind: 'bar', color: '#A6A6A6' },
          { name: 'Realisasi', values: place(5, 3, 7, 3), kind: 'bar', color: '#1F4E78' },
        ],
        format: '#,##0',
      },
      {
        name: 'Bagan garis',
        title: 'Capaian sebagai garis',
        place: place(28, 0, 43, 7),
        categories: place(5, 1, 7, 1),
        series: [{ name: 'Capaian', values: place(5, 4, 7, 4), kind: 'line', color: '#548235' }],
        format: '0.00',
      },
    ],
    freeze: { rows: 5, columns: 2 },
    gridlines: false,
    print: {
      paper: 'F4',
      orientation: 'landscape',
      repeat: { first: 3, last: 4 },
      foot: 'Dinas Contoh & Rekan, 2023',
      breaks: [46],
    },
  };
}
