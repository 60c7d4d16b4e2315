import { type Place, textOf } from '#core/grid';
import { NAMES, type Role } from '#core/layout';
import { placeIn, refIn, type Table, type TableRow } from '#core/table';
import { nameKey } from './name-key';
import type { Name, ReadTable } from './report';

const ROMAN = /^[ivxlc]+\s*[.)]?$/i;

/** The first words of a row, as a reader finds them from the left. */
export function labelOf(table: ReadTable, row: number): string {
  for (const column of table.table.columns) {
    const place = placeIn(table.table, row, column.col);
    const text = textOf(place.cell);
    if (
      place.row === row &&
      typeof place.cell?.value === 'string' &&
      /\p{L}{2}/u.test(text) &&
      !ROMAN.test(text)
    )
      return text;
  }
  return '';
}

/** The names that hold in a row. A blank name below a filled one means the same one again. */
export function namesOf(table: ReadTable, row: TableRow, held: readonly Name[]): Name[] {
  const names: Name[] = [];
  for (const column of table.layout.columns) {
    if (!NAMES.has(column.role)) continue;
    const place = placeIn(table.table, row.row, column.col);
    const text = textOf(place.cell);
    if (/\p{L}/u.test(text)) names.push(nameAt(table.table, column.role, text, place, row.row));
    else {
      const above = held.find((name) => name.role === column.role && name.ref.col === column.col);
      if (above && holdsOn(column.role) && row.kind === 'body') names.push({ ...above, inherited: true });
    }
  }
  if (row.kind === 'section' && !names.some((name) => name.role === 'sasaran')) {
    const label = labelOf(table, row.row);
    const sasaran = /^\s*(?:sasaran(?:\s+strategis)?\s*\d*\s*[:.]?\s*)(.{8,})$/i.exec(label)?.[1];
    if (sasaran) {
      return [
        {
          role: 'sasaran',
          text: sasaran,
          key: nameKey(sasaran),
          ref: refIn(table.table, row.row, table.table.area.left),
          inherited: false,
          span: 1,
        },
      ];
    }
  }
  const section = held.find(
    (name) => name.role === 'sasaran' && !table.layout.columns.some((one) => one.role === 'sasaran'),
  );
  return section && !names.some((name) => name.role === 'sasaran')
    ? [{ ...section, inherited: true }, ...names]
    : names;
}

function holdsOn(role: Role): boolean {
  return role === 'sasaran' || role === 'tujuan' || role === 'indikator';
}

function nameAt(table: Table, role: Role, text: string, place: Place, row: number): Name {
  const bottom = place.merge?.bottom ?? place.row;
  return {
    role,
    text,
    key: nameKey(text),
    ref: refIn(table, place.row, place.col),
    inherited: place.row < row,
    span: bottom - place.row + 1,
  };
}
