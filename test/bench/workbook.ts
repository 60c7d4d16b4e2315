import { parts, zip } from '../hosts/xlsx/support';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0.00"/></numFmts>' +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="4"/><xf numFmtId="10"/>' +
  '<xf numFmtId="164"/></cellXfs>';
const STRINGS = 20_000;

/**
 * A workbook like a big budget list: ten cells a row, of which three are shared strings, six are numbers with
 * styles and one is a formula with its stored result (in the upper half each with its text, in the lower half
 * shared). 100,000 rows make a million cells and about 8 MB. The same number of rows gives the same bytes.
 */
export function bigWorkbook(rows: number): Uint8Array {
  const random = generator(2024);
  const written: string[] = [];
  for (let row = 1; row <= rows; row++) written.push(rowXml(row, Math.ceil(rows / 2), rows, random));
  const strings = Array.from({ length: STRINGS }, (_, i) => {
    const code = Math.floor(random() * 1e9).toString(36);
    return `<si><t>Persentase penyandang masalah kesejahteraan sosial ${i} yang tertangani (${code})</t></si>`;
  });
  return zip(parts({ sheets: [{ rows: written.join('') }], strings: strings.join(''), styles: STYLES }));
}

function rowXml(row: number, half: number, rows: number, random: () => number): string {
  const amount = (top: number) => Math.floor(random() * top * 100) / 100;
  const text = (col: string) => `<c r="${col}${row}" t="s"><v>${Math.floor(random() * STRINGS)}</v></c>`;
  const number = (col: string, style: number, value: number) =>
    `<c r="${col}${row}" s="${style}"><v>${value}</v></c>`;
  const target = amount(1000) + 1;
  const realisasi = amount(1000);
  // Budgets are given in thousands of rupiah.
  const pagu = Math.floor(random() * 9e6) * 1000;
  const belanja = Math.floor(random() * 9e6) * 1000;
  const formula =
    row <= half
      ? `<f>E${row}/D${row}</f>`
      : row === half + 1
        ? `<f t="shared" ref="F${row}:F${rows}" si="0">E${row}/D${row}</f>`
        : '<f t="shared" si="0"/>';
  return (
    `<row r="${row}" spans="1:10">${number('A', 0, row)}${text('B')}${text('C')}` +
    `${number('D', 2, target)}${number('E', 2, realisasi)}` +
    `<c r="F${row}" s="3">${formula}<v>${realisasi / target}</v></c>` +
    `${number('G', 1, pagu)}${number('H', 1, belanja)}${number('I', 4, pagu - belanja)}${text('J')}</row>`
  );
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator, as in Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
