import { type Applied, HostError, type Selection, type WorkbookPort } from '#app';
import type { CellContent, CellRef, Edit } from '#core/grid';
import { GENERAL } from './grid/grid-cells';
import { markCells, selectedArea, showCell } from './grid/screen';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in the page. */
export function workbenchPort(open: OpenWorkbook): WorkbookPort {
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
      open.events.marked(marks.length > 0);
      return [...lost].map((sheet) => ({ sheet, trouble: 'lost' }));
    },
    async unmark() {
      markCells(open.grid, []);
      open.events.marked(false);
      return [];
    },
    async apply(edits) {
      return applyEdits(open, edits);
    },
    async insert(plans) {
      if (plans.length === 0) return { onPaper: true };
      await open.flush();
      const sheets = await open.file.call({ method: 'insert', plans });
      open.arrange(sheets);
      return { onPaper: sheets.onPaper };
    },
    async removeInserted() {
      await open.flush();
      open.arrange(await open.file.call({ method: 'removeInserted' }));
    },
    async load() {
      const state = await open.file.call({ method: 'load' });
      if (state) open.ownRows.settings = state.settings;
      return state;
    },
    async save(state) {
      await open.file.call({ method: 'save', state });
      open.ownRows.settings = state.settings;
      open.touch();
    },
    async watch(changed) {
      const end = open.onChange((sheet, own) => {
        if (!own) changed({ sheet });
      });
      return async () => end();
    },
  };
}

function expectVisible({ book }: OpenWorkbook, at: CellRef): void {
  const sheet = book.sheet(at.sheet);
  if (!sheet) throw new HostError('lost', 'there is no such sheet', at.sheet);
  if (sheet.visibility !== 'visible') throw new HostError('hidden', sheet.visibility, at.sheet);
  const row = sheet.rows.find(({ index }) => index === at.row);
  if (row?.hidden || sheet.hiddenColumns.includes(at.col))
    throw new HostError('hidden', 'row or column', at.sheet);
}

async function applyEdits(open: OpenWorkbook, edits: readonly Edit[]): Promise<Applied[]> {
  if (edits.length === 0) return [];
  if (open.grid.isEditing()) throw new HostError('busy', 'a cell is being edited');
  const was = edits.map(({ at }) => contentAt(open, at));
  await open.change(edits);
  return edits.map(({ at }, i) => ({ at, was: was[i] as CellContent, is: contentAt(open, at) }));
}

function contentAt(open: OpenWorkbook, { sheet, row, col }: CellRef): CellContent {
  const grid = open.cells.sheet(sheet);
  if (!grid) throw new HostError('lost', 'there is no such sheet', sheet);
  const cell = open.book.cell({ sheet, row, col });
  const { col: _, ...content } = cell ?? { col, value: null };
  return { ...content, format: content.format ?? GENERAL };
}
