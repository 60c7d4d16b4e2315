import { textOf } from '#core/grid';
import { placeIn } from '#core/table';
import type { Entry, Name, ReadTable } from './report';

/** How a row is numbered; rows of one style stand at one depth. */
type Style = 'none' | 'roman' | 'capital' | 'number' | 'letter' | `word-${string}` | `code${number}`;

function styleOf(text: string, after: Style | undefined): Style {
  const mark = text
    .trim()
    .replace(/[.)]+$/, '')
    .replace(/^\(/, '');
  if (mark === '') return 'none';
  if (/^\d{1,6}$/.test(mark)) return 'number';
  if (/^\d+(?:\.\d+)+$/.test(mark)) return `code${mark.split('.').length}`;
  if (/^[IVX]+$/.test(mark) && !(after === 'capital' && mark.length === 1 && mark !== 'I')) return 'roman';
  if (/^[A-Z]$/.test(mark)) return 'capital';
  if (/^[a-z]{1,2}$/.test(mark)) return 'letter';
  return 'none';
}

/** The codes of a row, all columns of the role `no` together: SIPD spreads them over four columns. */
function markOf(table: ReadTable, row: number): string {
  const marks = table.layout.columns
    .filter((column) => column.role === 'no')
    .map((column) => placeIn(table.table, row, column.col))
    .filter((place) => place.row === row)
    .map((place) => textOf(place.cell))
    .filter((text) => text !== '');
  return marks.at(-1) ?? '';
}

const NAME_MARK = /^\s*\(?(\d{1,2}|[a-zA-Z]|[IVX]{1,4})[.)]\s+\S/;
const NAME_WORD = /^\s*(urusan|bidang urusan|program|sub\s*kegiatan|kegiatan)\b/i;

/** The row's own name in the tree's column; a row without one adds to the row above and is no node. */
function treeName(entry: Entry): Name | undefined {
  for (const role of ['program', 'uraian', 'sasaran'] as const) {
    const name = entry.names.find((one) => one.role === role && !one.inherited);
    if (name) return name;
  }
  return undefined;
}

function styleOfEntry(mark: string, name: Name, before: Style | undefined): Style {
  const style = styleOf(mark, before);
  if (style !== 'none') return style;
  const inName = NAME_MARK.exec(name.text)?.[1];
  if (inName !== undefined) return styleOf(inName, before);
  const word = NAME_WORD.exec(name.text)?.[1];
  return word === undefined ? 'none' : `word-${word.toLowerCase().replace(/\s+/g, '')}`;
}

const LEVEL_LABEL = /^(?:sasaran\s+)?(program|sub[\s-]*kegiatan|kegiatan)\s*:?$/i;

/** The level that a row names for the rows below it, and nothing else: `Sub-Kegiatan :`. */
export function levelLabel(entry: Entry): string | undefined {
  return LEVEL_LABEL.exec(entry.label.trim())?.[1]
    ?.toLowerCase()
    .replace(/[\s-]+/g, '');
}

/** How many of the code columns a row fills: the depth of an SIPD export. */
function codesOf(table: ReadTable, row: number): number {
  const filled = new Set<number>();
  for (const column of table.layout.columns) {
    if (column.role !== 'no') continue;
    const place = placeIn(table.table, row, column.col);
    if (place.row === row && textOf(place.cell) !== '') filled.add(place.col);
  }
  return filled.size;
}

/**
 * Orders the body rows of a table into a tree by how they are numbered: I, 1, a, or codes with more parts the
 * deeper they stand. A style that is new goes below the row before it; one that is known goes back to its depth.
 */
export function plantTree(table: ReadTable): void {
  const styles: Style[] = [];
  const marks = table.entries.map((entry) => markOf(table, entry.row));
  const lettered = marks.filter((mark) => /^[a-z][.)]?$/.test(mark)).length;
  const capitals = marks.filter((mark) => /^[A-Z][.)]?$/.test(mark)).length;
  const firstMarked = marks.findIndex((mark) => mark !== '');
  const coded = marks.some((mark) => /^\d+(?:\.\d+)+$/.test(mark));
  let before: Style | undefined;
  let labelled: Style | undefined;
  const path: Entry[] = [];
  table.entries.forEach((entry, i) => {
    if (entry.kind === 'total' || entry.kind === 'average' || entry.kind === 'repeat') return;
    const label = levelLabel(entry);
    if (label !== undefined) {
      labelled = `word-${label}`;
      return;
    }
    let mark = marks[i] as string;
    // One capital among small letters is a slip of the shift key, unless the table begins with it.
    const first = i <= firstMarked;
    if (capitals === 1 && lettered > 1 && !first && /^[A-Z][.)]?$/.test(mark)) mark = mark.toLowerCase();
    const name = treeName(entry);
    if (!name) return;
    let style = styleOfEntry(mark, name, before);
    if (style === 'none' && labelled) style = labelled;
    if (coded && style === 'number' && codesOf(table, entry.row) > 1) style = 'code1';
    if (style.startsWith('code')) style = `code${Number(style.slice(4)) + 100 * codesOf(table, entry.row)}`;
    const level = depthOf(styles, style);
    entry.level = level;
    path.length = Math.min(path.length, level);
    const parent = path.findLast((one) => one !== undefined);
    if (parent) {
      entry.parent = parent;
      parent.children.push(entry);
    }
    path[level] = entry;
    before = style;
  });
}

function depthOf(styles: Style[], style: Style): number {
  if (style.startsWith('code')) {
    const depth = Number(style.slice(4));
    const codes = styles.filter((one) => one.startsWith('code')).map((one) => Number(one.slice(4)));
    if (!codes.includes(depth)) {
      styles.push(style);
      styles.sort((a, b) => codeDepth(a) - codeDepth(b));
    }
    return depth;
  }
  let level = styles.indexOf(style);
  if (level < 0) level = styles.push(style) - 1;
  return level;
}

function codeDepth(style: Style): number {
  return style.startsWith('code') ? Number(style.slice(4)) : -1;
}
