import { type Applied, HostError, type SavedState, type Selection, type WorkbookPort } from '#app';
import type { Area, CellContent, CellRef, Edit } from '#core/grid';
import { GENERAL } from './grid/grid-cells';
import { editing, markCells, selectedArea, showCell } from './grid/screen';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in the page. */
export function workbenchPort(open: OpenWorkbook, saved: { state: SavedState | undefined }): WorkbookPort {
  return {
    async read(progress, only) {
      if (progress?.cancelled) throw new HostError('cancelled', 'before reading');
      progress?.report(1);
      return open.book.workbook(only);
    },
    async selection(): Promise<Selection> {
      const selected = selectedArea(open.grid);
      if (!selected) throw new HostError('unselected', 'no cell is selected');
      return selected;
    },
    async show(at) {
      expectVisible(open, at);
      showCell(open.grid, at);
    },
    async mark(marks) {
      const lost = new Set<string>();
      markCells(
        open.grid,
        marks.filter(({ at }) => {
          const known = open.book.sheet(at.sheet) !== undefined;
          if (!known) lost.add(at.sheet);
          return known;
        }),
      );
      return [...lost].map((sheet) => ({ sheet, trouble: 'lost' }));
    },
    async unmark() {
      markCells(open.grid, []);
      return [];
    },
    async apply(edits) {
      return applyEdits(open, edits);
    },
    insert: refuse,
    removeInserted: refuse,
    async load() {
      return saved.state;
    },
    async save(state) {
      saved.state = state;
    },
    async watch(changed) {
      const end = open.onChange((sheet, own) => {
        if (!own) changed({ sheet });
      });
      return async () => end();
    },
  };
}

async function refuse(): Promise<never> {
  throw new HostError('unsupported', 'not yet');
}

function expectVisible({ book }: OpenWorkbook, at: CellRef): void {
  const sheet = book.sheet(at.sheet);
  if (!sheet) throw new HostError('lost', 'there is no such sheet', at.sheet);
  if (sheet.visibility !== 'visible') throw new HostError('hidden', sheet.visibility, at.sheet);
  const row = sheet.rows.find(({ index }) => index === at.row);
  if (row?.hidden || sheet.hiddenColumns.includes(at.col))
    throw new HostError('hidden', 'row or column', at.sheet);
}

function applyEdits(open: OpenWorkbook, edits: readonly Edit[]): Applied[] {
  if (edits.length === 0) return [];
  if (editing(open.grid)) throw new HostError('busy', 'a cell is being edited');
  const was = edits.map(({ at }) => contentAt(open, at));
  for (const { at } of edits) expectFree(open, at);
  try {
    open.own(() => open.cells.write(edits));
  } catch (error) {
    const restore = edits.map(({ at }, i) => ({ at, to: was[i] as CellContent }));
    open.own(() => open.cells.write(restore));
    throw error;
  }
  return edits.map(({ at }, i) => ({ at, was: was[i] as CellContent, is: contentAt(open, at) }));
}

function contentAt(open: OpenWorkbook, { sheet, row, col }: CellRef): CellContent {
  const grid = open.cells.sheet(sheet);
  if (!grid) throw new HostError('lost', 'there is no such sheet', sheet);
  const cell = open.book.cell({ sheet, row, col });
  const { col: _, ...content } = cell ?? { col, value: null };
  return { ...content, format: content.format ?? GENERAL };
}

function expectFree({ book }: OpenWorkbook, at: CellRef): void {
  const covering = book.sheet(at.sheet)?.merges.some((merge) => covers(merge, at));
  if (covering) throw new HostError('bound', 'a merged area', at.sheet);
}

/** Whether an area covers a cell that is not its first. */
function covers({ top, left, bottom, right }: Area, { row, col }: CellRef): boolean {
  const inside = top <= row && row <= bottom && left <= col && col <= right;
  return inside && (row !== top || col !== left);
}
