import type { Area, Cell, CellValue, Row, Sheet, Workbook } from '#core/grid';

/**
 * Draws a workbook from text, so that a test shows the table it is about.
 *
 * - A line is a row, line 1 is row 1 (a line break right after the opening backtick does not count); an empty
 *   line is an empty row. `|` parts the cells, white space around them does not count, an empty cell is empty.
 *   A line that opens with `|` leaves column A empty. A line that opens with `~` is a hidden row.
 * - `<` joins a cell to the one at its left and `^` to the one above it, to one merged area.
 * - A number as Indonesia writes it is a number cell with the format that shows it so: `80`, `-2,50` (0.00),
 *   `50.000.000` (#,##0), `83,42%` (0.8342 as 0.00%). Everything else is text: `Rp. 500`, `88.27`, `007`, `-`.
 * - `'80'` is the text 80: what stands between single quotes is text as it is.
 * - `=D3/C3*100 -> 88,27` is a formula with its stored result; `#REF!` and its like are error values.
 *
 * @param drawn one sheet, named `Lembar1`, or a text for each sheet's name
 * @returns the workbook as a host would read it
 */
export function draw(drawn: string | Readonly<Record<string, string>>): Workbook {
  const sheets = typeof drawn === 'string' ? { Lembar1: drawn } : drawn;
  return {
    sheets: Object.entries(sheets).map(([name, text]) => drawSheet(text, name)),
    definedNames: [],
    date1904: false,
  };
}

/** Draws one sheet; see {@link draw}. */
export function drawSheet(drawn: string, name = 'Lembar1'): Sheet {
  const rows: Row[] = [];
  const owners = new Map<string, { -readonly [K in keyof Area]: Area[K] }>();
  const lines = drawn.replace(/^[ \t]*\n/, '').split('\n');
  lines.forEach((line, index) => {
    const hidden = line.trim().startsWith('~');
    const texts = line.trim().replace(/^~\s*/, '').split('|');
    const cells: Cell[] = [];
    texts.forEach((written, col) => {
      const text = written.trim();
      const joined = text === '<' ? at(index, col - 1) : text === '^' ? at(index - 1, col) : undefined;
      const owner = joined === undefined ? undefined : owners.get(joined);
      if (joined !== undefined && !owner) throw new Error(`nothing to join at line ${index + 1}: ${line}`);
      if (owner) {
        owner.bottom = Math.max(owner.bottom, index);
        owner.right = Math.max(owner.right, col);
        owners.set(at(index, col), owner);
        return;
      }
      owners.set(at(index, col), { top: index, left: col, bottom: index, right: col });
      if (text !== '') cells.push({ col, ...contentOf(text) });
    });
    if (cells.length > 0) rows.push({ index, cells, ...(hidden ? { hidden } : {}) });
  });
  const merges = [...new Set(owners.values())].filter(
    (area) => area.bottom > area.top || area.right > area.left,
  );
  return { name, visibility: 'visible', rows, merges, hiddenColumns: [] };
}

function at(row: number, col: number): string {
  return `${row}:${col}`;
}

function contentOf(text: string): Omit<Cell, 'col'> {
  const formula = /^=(.+?)\s*->\s*(.+)$/.exec(text);
  if (formula) return { ...readValue(formula[2] as string), formula: formula[1] as string };
  return readValue(text);
}

function readValue(text: string): { value: CellValue; format?: string } {
  const quoted = /^'(.*)'$/.exec(text);
  if (quoted) return { value: quoted[1] as string };
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { value: { error: text } };
  const number = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(%?)$/.exec(text);
  if (!number) return { value: text };
  const [, sign = '', whole = '', decimals = '', percent = ''] = number;
  const grouped = whole.includes('.');
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${decimals}e${percent === '' ? 0 : -2}`);
  const shape = `${grouped ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
  return { value, ...(shape === '0' ? {} : { format: shape }) };
}
