import {
  type Applied,
  HostError,
  type Insertion,
  keepsNothing,
  type Mark,
  type PassedOver,
  type Progress,
  referrerOf,
  type SavedState,
  type Selection,
  type Touched,
  type WorkbookPort,
} from '#app';
import type { Area, Cell, CellRef, DefinedName, Edit, Sheet, Workbook } from '#core/grid';
import { MARK, type SheetPlan, sheetKeyOf, summaryKeyOf } from '#core/plan';
import { contentAt, withContent } from './edited';
import { onlySheets } from './only-sheets';

/** A workbook in memory that does all that the port asks for, and remembers what was asked of it. */
export class MemoryPort implements WorkbookPort {
  workbook: Workbook;
  marks: readonly Mark[] = [];
  shown: CellRef[] = [];
  edits: Edit[] = [];
  saved: SavedState | undefined;
  selected: Selection;
  inserted: SheetPlan[] = [];
  /** Whether the printer offers the papers of inserted sheets. */
  offersPaper = true;
  /** Whether the workbook's structure is protected. */
  structureProtected = false;
  readonly protectedSheets = new Set<string>();
  /** Whether a later version of ours keeps its state here. */
  keptByNewer = false;
  /** Whether what is kept here can't be read. */
  keptDamaged = false;
  /** How many writes succeed before one fails. */
  failAfter: number | undefined;
  /** What the next call of a method throws. */
  failing: Partial<Record<keyof WorkbookPort, Error>> = {};
  /** Set while the user is editing a cell. */
  busy = false;
  /** Called while the workbook is being read. */
  whileReading: () => void | Promise<void> = () => {};
  readonly #watchers = new Set<(what: Touched) => void>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.selected = { sheet: workbook.sheets.at(-1)?.name ?? '', area: areaAt(0, 0) };
  }

  /** As if the user had changed a cell. */
  change(what: Touched = {}): void {
    for (const changed of this.#watchers) changed(what);
  }

  /** The user types into a cell. */
  type(at: CellRef, value: string | number): void {
    this.workbook = withContent(this.workbook, at, { value });
    this.change({ sheet: at.sheet });
  }

  async read(progress?: Progress, only?: readonly string[]): Promise<Workbook> {
    this.#mayFail('read');
    await this.whileReading();
    if (progress?.cancelled) throw new HostError('cancelled', 'while reading');
    progress?.report(1);
    return onlySheets(this.workbook, only);
  }
  async selection(): Promise<Selection> {
    this.#mayFail('selection');
    return this.selected;
  }
  async show(at: CellRef): Promise<void> {
    this.#mayFail('show');
    const sheet = this.#sheet(at);
    if (sheet.visibility === 'veryHidden') throw new HostError('deep-hidden', sheet.visibility, at.sheet);
    if (sheet.visibility !== 'visible') throw new HostError('hidden', sheet.visibility, at.sheet);
    const row = sheet.rows.find(({ index }) => index === at.row);
    if (row?.hidden || sheet.hiddenColumns.includes(at.col)) {
      throw new HostError('hidden', 'row or column', at.sheet);
    }
    this.shown.push(at);
    this.selected = { sheet: at.sheet, area: areaAt(at.row, at.col) };
  }
  async mark(marks: readonly Mark[]): Promise<readonly PassedOver[]> {
    this.#mayFail('mark');
    const kept = this.marks.filter(({ at }) => this.protectedSheets.has(at.sheet));
    const placed = marks.filter(({ at }) => this.#passedOver(at.sheet) === undefined);
    const troubled = [...marks, ...kept].map(({ at }) => at.sheet);
    this.marks = [...kept, ...placed];
    return [...new Set(troubled)].flatMap((sheet) => this.#passedOver(sheet) ?? []);
  }
  async unmark(): Promise<readonly PassedOver[]> {
    this.#mayFail('unmark');
    return this.mark([]);
  }
  async apply(edits: readonly Edit[]): Promise<readonly Applied[]> {
    this.#mayFail('apply');
    let changed = this.workbook;
    const applied = edits.map(({ at, to }, i): Applied => {
      const { merges } = this.#sheet(at);
      if (merges.some((merge) => covers(merge, at))) {
        throw new HostError('bound', 'a merged area', at.sheet);
      }
      if (this.protectedSheets.has(at.sheet)) throw new HostError('protected', 'locked', at.sheet);
      if (i === this.failAfter) throw new HostError('other', 'told to fail', at.sheet);
      const was = contentAt(this.workbook, at);
      const is = { ...to, format: to.format ?? was.format ?? GENERAL };
      changed = withContent(changed, at, is);
      return { at, was, is };
    });
    this.workbook = changed;
    this.edits.push(...edits);
    return applied;
  }
  async insert(plans: readonly SheetPlan[]): Promise<Insertion> {
    this.#mayFail('insert');
    const named = plans.map((plan) => ({
      plan,
      old: this.workbook.sheets.find(({ name }) => sheetKeyOf(this.workbook, name) === plan.key)?.name,
    }));
    if (plans.length > 0) this.#mayExchange(named.flatMap(({ old }) => old ?? []));
    let { sheets, definedNames } = this.workbook;
    named.forEach(({ plan, old }, i) => {
      if (i === this.failAfter) throw new HostError('other', 'told to fail');
      const sheet = sheetFrom(plan);
      sheets = old === undefined ? [...sheets, sheet] : sheets.map((one) => (one.name === old ? sheet : one));
      const others = definedNames.filter((name) => old === undefined || name.sheet !== old);
      definedNames = [...others, markOf(plan)];
    });
    this.workbook = { ...this.workbook, sheets, definedNames };
    this.inserted.push(...plans);
    return { onPaper: plans.length === 0 || this.offersPaper };
  }
  async removeInserted(): Promise<void> {
    this.#mayFail('removeInserted');
    const ours = this.workbook.sheets
      .map(({ name }) => name)
      .filter((name) => summaryKeyOf(this.workbook, name) !== undefined);
    if (ours.length === 0) return;
    const sheets = this.workbook.sheets.filter(({ name }) => !ours.includes(name));
    if (!sheets.some(({ visibility }) => visibility === 'visible')) {
      throw new HostError('nothing-else', 'no sheet would be left');
    }
    this.#mayExchange(ours);
    const definedNames = this.workbook.definedNames.filter(({ sheet }) => !ours.includes(sheet ?? ''));
    this.workbook = { ...this.workbook, sheets, definedNames };
  }
  async load(): Promise<SavedState | 'damaged' | undefined> {
    this.#mayFail('load');
    this.#expectOurs();
    return this.saved ?? (this.keptDamaged ? 'damaged' : undefined);
  }
  async save(state: SavedState): Promise<void> {
    this.#mayFail('save');
    this.#expectOurs();
    this.saved = keepsNothing(state) ? undefined : state;
  }
  async watch(changed: (what: Touched) => void): Promise<() => Promise<void>> {
    this.#mayFail('watch');
    this.#watchers.add(changed);
    return async () => void this.#watchers.delete(changed);
  }

  #mayExchange(leaving: readonly string[]): void {
    if (this.structureProtected) throw new HostError('protected', 'the structure');
    const referrer = leaving.length === 0 ? undefined : referrerOf(this.workbook, leaving);
    if (referrer !== undefined) throw new HostError('referenced', leaving.join(), referrer);
  }

  #expectOurs(): void {
    if (this.keptByNewer) throw new HostError('newer', 'a later version keeps its state here');
  }

  #mayFail(method: keyof WorkbookPort): void {
    if (this.busy) throw new HostError('busy', 'a cell is being edited');
    const error = this.failing[method];
    delete this.failing[method];
    if (error) throw error;
  }

  #sheet(at: CellRef): Sheet {
    const sheet = this.workbook.sheets.find(({ name }) => name === at.sheet);
    if (!sheet) throw new HostError('lost', 'there is no such sheet', at.sheet);
    return sheet;
  }

  #passedOver(sheet: string): PassedOver | undefined {
    if (this.protectedSheets.has(sheet)) return { sheet, trouble: 'protected' };
    const known = this.workbook.sheets.some(({ name }) => name === sheet);
    return known ? undefined : { sheet, trouble: 'lost' };
  }
}

const GENERAL = 'General';

/** What a planned sheet is to a reader. */
function sheetFrom({ name, rows, merges }: SheetPlan): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: rows
      .map(({ index, cells }) => ({
        index,
        cells: cells.flatMap(({ col, content, style }): Cell[] => {
          if (content === undefined || content === '') return [];
          const format = style?.format === undefined ? {} : { format: style.format };
          if (typeof content !== 'object') return [{ col, value: content, ...format }];
          return [{ col, value: content.result, formula: content.formula, ...format }];
        }),
      }))
      .filter(({ cells }) => cells.length > 0),
    merges,
    hiddenColumns: [],
  };
}

function markOf({ key, name }: SheetPlan): DefinedName {
  return { name: MARK, formula: `"${key}"`, sheet: name };
}

function areaAt(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}

/** Whether an area covers a cell that is not its first. */
function covers({ top, left, bottom, right }: Area, { row, col }: CellRef): boolean {
  const inside = top <= row && row <= bottom && left <= col && col <= right;
  return inside && (row !== top || col !== left);
}
