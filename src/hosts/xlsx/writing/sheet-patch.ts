import { address, areaAddress, type CellContent, parseArea } from '#core/grid';
import { type CellWriter, changedCell, newCell, tagWithoutValue } from './changed-cell';
import { inheritedStyle } from './inherited-style';
import { heirs } from './shared-heirs';
import { placeKey, type ScannedCell, type ScannedRow, type SheetScan } from './sheet-scan';
import { type Splice, spliced } from './splices';
import { tagAttributes, tagEnd } from './xml-document';

/** What is to be written into a cell. */
export interface CellWrite {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
  /** The number of its style, from that which it has. */
  styled(style: number): number;
}

/**
 * A sheet's text with other contents in some of its cells; all else stays as it is written.
 *
 * @param writes one a cell
 * @param isStale whether the stored value of a cell is no longer true
 */
export function patchSheet(
  scan: SheetScan,
  writes: readonly CellWrite[],
  isStale: (cell: ScannedCell) => boolean,
  writer: CellWriter,
): string {
  const written = new Map(writes.map((write) => [placeKey(write.row, write.col), write]));
  const leaves = ({ row, col }: ScannedCell) => written.has(placeKey(row, col));
  const splices: Splice[] = [...heirs(scan, leaves)];
  for (const cell of scan.cells.values())
    if (!leaves(cell) && isStale(cell)) splices.push(...withoutValue(scan.source, cell));
  const patch = new Patch(scan, writer);
  for (const write of writes) patch.write(write);
  return spliced(scan.source, [...splices, ...patch.splices()]);
}

/** Takes the stored value off a cell. */
function withoutValue(source: string, cell: ScannedCell): readonly Splice[] {
  if (cell.values.length === 0) return [];
  const tag = { start: cell.start, end: tagEnd(source, cell.start) };
  // A cell that a formula elsewhere fills holds nothing but its value.
  if (!cell.formula) return [{ from: cell.start, to: cell.end, text: tagWithoutValue(source, tag, true) }];
  const text = tagWithoutValue(source, tag, false);
  const values = cell.values.map(({ start, end }) => ({ from: start, to: end, text: '' }));
  return [{ from: tag.start, to: tag.end, text }, ...values];
}

/** Collects changes of cells that are there, and cells and rows that are not. */
class Patch {
  readonly #splices: Splice[] = [];
  /** Cells to be put in, by their rows. */
  readonly #added = new Map<number, { readonly col: number; readonly xml: string }[]>();
  readonly #rows: ReadonlyMap<number, ScannedRow>;
  readonly #prefix: string;

  constructor(
    readonly scan: SheetScan,
    readonly writer: CellWriter,
  ) {
    // Of two rows of one number the first takes what is new.
    this.#rows = new Map([...scan.rows].reverse().map((row) => [row.index, row]));
    const name = scan.sheetData?.name ?? '';
    this.#prefix = name.slice(0, name.indexOf(':') + 1);
  }

  write({ row, col, content, styled }: CellWrite): void {
    const cell = this.scan.cells.get(placeKey(row, col));
    if (cell) this.#change(cell, content, styled);
    else {
      const before = inheritedStyle(this.scan, this.#rows.get(row), col);
      const style = styled(before);
      const isNothing = content.formula === undefined && (content.value === null || content.value === '');
      if (isNothing && style === before) return;
      const xml = newCell(this.#prefix, { row, col }, style, content, this.writer);
      this.#added.set(row, [...(this.#added.get(row) ?? []), { col, xml }]);
    }
  }

  splices(): readonly Splice[] {
    for (const [row, added] of [...this.#added].sort(([a], [b]) => a - b)) {
      const cells = [...added].sort((a, b) => a.col - b.col);
      const there = this.#rows.get(row);
      if (there) this.#addTo(there, cells);
      else this.#addRow(row, cells);
    }
    if (this.#rowsXml !== '') this.#fillData(this.#rowsXml);
    this.#stretch();
    return this.#splices;
  }

  #change(cell: ScannedCell, content: CellContent, styled: (style: number) => number): void {
    const { source } = this.scan;
    const tag = { start: cell.start, end: tagEnd(source, cell.start) };
    const s = tagAttributes(source, tag.start, tag.end).find(({ name }) => name === 's');
    const before = Number(s?.value ?? 0);
    const style = styled(before);
    const other = style === before ? undefined : style;
    const xml = changedCell(source, tag, this.#prefix, other, content, this.writer);
    this.#splices.push({ from: cell.start, to: cell.end, text: xml });
  }

  #addTo(row: ScannedRow, cells: readonly { readonly col: number; readonly xml: string }[]): void {
    const there = [...this.scan.cells.values()].filter((cell) => cell.row === row.index && within(cell, row));
    const isEmptyTag = row.innerEnd === row.end;
    const all = cells.map(({ xml }) => xml).join('');
    const { source } = this.scan;
    const tag = source.slice(row.start, tagEnd(source, row.start));
    if (isEmptyTag) {
      const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'row';
      const from = row.start + tag.search(/\s*\/>$/);
      this.#splices.push({ from, to: row.end, text: `>${all}</${name}>` });
    } else
      for (const { col, xml } of cells) {
        const next = there.find((cell) => cell.col > col);
        const at = next?.start ?? row.innerEnd;
        this.#splices.push({ from: at, to: at, text: xml });
      }
    this.#spread(row, cells);
  }

  /** A row says between which columns it has cells, where it does. */
  #spread(row: ScannedRow, cells: readonly { readonly col: number }[]): void {
    const { source } = this.scan;
    const spans = tagAttributes(source, row.start, tagEnd(source, row.start)).find(
      ({ name }) => name === 'spans',
    );
    const [from, to] = spans?.value.split(':').map(Number) ?? [];
    if (!spans || !from || !to) return;
    const columns = cells.map(({ col }) => col + 1);
    const text = `${Math.min(from, ...columns)}:${Math.max(to, ...columns)}`;
    if (text !== spans.value) this.#splices.push({ from: spans.start, to: spans.end, text });
  }

  /** Rows for a sheet that has none. */
  #rowsXml = '';

  #addRow(index: number, cells: readonly { readonly xml: string }[]): void {
    const name = `${this.#prefix}row`;
    const xml = `<${name} r="${index + 1}">${cells.map((cell) => cell.xml).join('')}</${name}>`;
    const next = this.scan.rows.find((row) => row.index > index);
    const data = this.scan.sheetData as NonNullable<SheetScan['sheetData']>;
    if (!next && data.innerEnd === data.end) this.#rowsXml += xml;
    else {
      const at = next?.start ?? data.innerEnd;
      this.#splices.push({ from: at, to: at, text: xml });
    }
  }

  #fillData(rows: string): void {
    const { start, end, name } = this.scan.sheetData as NonNullable<SheetScan['sheetData']>;
    const from = start + this.scan.source.slice(start, end).search(/\s*\/>$/);
    this.#splices.push({ from, to: end, text: `>${rows}</${name}>` });
  }

  /** A sheet says how far its cells reach, where it does. */
  #stretch(): void {
    const { source, dimension } = this.scan;
    const ref =
      dimension && tagAttributes(source, dimension.start, dimension.end).find(({ name }) => name === 'ref');
    const area = ref && parseArea(ref.value);
    if (!ref || !area || this.#added.size === 0) return;
    const rows = [...this.#added.keys()];
    const columns = [...this.#added.values()].flat().map(({ col }) => col);
    const reach = {
      top: Math.min(area.top, ...rows),
      left: Math.min(area.left, ...columns),
      bottom: Math.max(area.bottom, ...rows),
      right: Math.max(area.right, ...columns),
    };
    const isOne = reach.top === reach.bottom && reach.left === reach.right;
    const text = isOne ? address(reach.top, reach.left) : areaAddress(reach);
    if (text !== ref.value && areaAddress(reach) !== areaAddress(area))
      this.#splices.push({ from: ref.start, to: ref.end, text });
  }
}

function within(cell: ScannedCell, row: ScannedRow): boolean {
  return cell.start >= row.start && cell.end <= row.end;
}
