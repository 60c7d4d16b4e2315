import { clip, type Finding } from '#core/finding';
import { areaAddress } from '#core/grid';
import { oneLine, pad, padLeft, widthOf } from './lines';
import type { DetectedTable } from './result';
import type { TextStyle } from './text-style';
import { bareTitle, kindWords } from './words';

const GAP = '  ';

/** The list of the tables that were recognised, with the number of findings that are shown for each. */
export function tableOverview(
  tables: readonly DetectedTable[],
  shown: readonly Finding[],
  { width, paint }: TextStyle,
): string[] {
  if (tables.length === 0) return [];
  const rows = tables.map((table) => {
    const count = shown.filter((finding) => finding.table === table.id).length;
    return [
      clip(oneLine(table.number ?? '–'), 8),
      clip(oneLine(table.sheet), 16),
      areaAddress(table.area),
      clip(kindWords(table.kind), 23),
      count === 0 ? '–' : String(count),
      oneLine(titleWords(table)),
    ];
  });
  const head = ['No.', 'Lembar', 'Rentang', 'Jenis', 'Temuan', 'Judul'];
  const widths = head.map((word, i) => Math.max(...[word, ...rows.map((row) => row[i] ?? '')].map(widthOf)));
  const line = (cells: readonly string[]) => {
    const placed = cells.map((cell, i) => (i === 4 ? padLeft : pad)(cell, i === 5 ? 0 : (widths[i] ?? 0)));
    return `  ${clip(placed.join(GAP), width - 2)}`;
  };
  return [paint.strong('Tabel yang dikenali'), paint.faint(line(head)), ...rows.map(line)];
}

/** Two lines that name a table above its findings: number and title, then kind and range. */
export function tableHeading(table: DetectedTable, { width, paint }: TextStyle): string[] {
  const name =
    table.number === undefined ? titleWords(table) : `Tabel ${table.number} ${bareTitle(table.title)}`;
  const where = `${kindWords(table.kind)}, ${areaAddress(table.area)}`;
  return [clip(oneLine(name), width - 2), paint.faint(where)];
}

function titleWords(table: DetectedTable): string {
  return bareTitle(table.title) || 'Tanpa judul';
}
