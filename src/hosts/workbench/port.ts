import { type Applied, HostError, type Selection, type WorkbookPort } from '#app';
import type { CellRef, Edit } from '#core/grid';
import { sheetKeyOf } from '#core/plan';
import { markCells, selectedArea, showCell } from './grid/screen';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in the page. */
export function workbenchPort(open: OpenWorkbook): WorkbookPort {
  return {
    async read(progress, only) {
      if (progress?.cancelled) throw new HostError('cancelled', 'before reading');
      await open.computed();
      progress?.report(1);
      return open.book.workbook(only);
    },
    check: (settings, progress) => open.file.call({ method: 'check', settings }, progress),
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
      expectNoEditing(open);
      await open.flush();
      const sheets = await open.file.call({ method: 'insert', plans });
      open.arrange(sheets);
      return { onPaper: sheets.onPaper };
    },
    async removeInserted() {
      expectNoEditing(open);
      await open.flush();
      open.arrange(await open.file.call({ method: 'removeInserted' }));
    },
    async load() {
      const state = await open.file.call({ method: 'load' });
      if (typeof state === 'object') open.ownRows.settings = state.settings;
      return state;
    },
    async save(state) {
      await open.file.call({ method: 'save', state });
      open.ownRows.settings = state.settings;
      open.touch();
    },
    async watch(changed) {
      const end = open.onChange((sheet, own) => {
        // What the grid computes on sheets of ours says nothing new.
        if (!own && sheetKeyOf(open.book.workbook(), sheet) === undefined) changed({ sheet });
      });
      return async () => end();
    },
  };
}

function expectVisible({ book }: OpenWorkbook, at: CellRef): void {
  const sheet = book.sheet(at.sheet);
  if (!sheet) throw new HostError('lost', 'there is no such sheet', at.sheet);
  if (sheet.visibility === 'veryHidden') throw new HostError('deep-hidden', sheet.visibility, at.sheet);
  if (sheet.visibility !== 'visible') throw new HostError('hidden', sheet.visibility, at.sheet);
  const row = sheet.rows.find(({ index }) => index === at.row);
  if (row?.hidden || sheet.hiddenColumns.includes(at.col))
    throw new HostError('hidden', 'row or column', at.sheet);
}

function expectNoEditing({ grid }: OpenWorkbook): void {
  if (grid.isEditing()) throw new HostError('busy', 'a cell is being edited');
}

async function applyEdits(open: OpenWorkbook, edits: readonly Edit[]): Promise<Applied[]> {
  if (edits.length === 0) return [];
  expectNoEditing(open);
  // What a formula gives is known here, where the file may leave it to Excel.
  const values = edits.map(({ at }) => open.book.cell(at)?.value ?? null);
  const applied = await open.change(edits);
  return applied.map(({ at, was, is }, i) => ({ at, was: { ...was, value: values[i] ?? null }, is }));
}
