import {
  type Applied,
  type Edit,
  HostError,
  type Mark,
  type Progress,
  type SavedState,
  type Selection,
  type WorkbookPort,
} from '#app';
import type { CellRef, Workbook } from '#core/grid';

/** A workbook in memory that remembers what was asked of it; what a test does not set is left alone. */
export class FakePort implements WorkbookPort {
  marks: readonly Mark[] = [];
  shown: CellRef[] = [];
  edits: Edit[] = [];
  saved: SavedState | undefined;
  selected: Selection = { sheet: 'BAB III', area: { top: 0, left: 0, bottom: 0, right: 0 } };
  /** What the next call of a method throws. */
  failing: Partial<Record<keyof WorkbookPort, Error>> = {};
  /** Called while the workbook is being read. */
  whileReading: () => void | Promise<void> = () => {};
  #changed: () => void = () => {};

  constructor(readonly workbook: Workbook) {}

  /** As if the user had changed a cell. */
  change(): void {
    this.#changed();
  }

  async read(progress?: Progress): Promise<Workbook> {
    this.#mayFail('read');
    await this.whileReading();
    if (progress?.cancelled) throw new HostError('cancelled', 'while reading');
    progress?.report(1);
    return this.workbook;
  }
  async selection(): Promise<Selection> {
    this.#mayFail('selection');
    return this.selected;
  }
  async show(at: CellRef): Promise<void> {
    this.#mayFail('show');
    this.shown.push(at);
  }
  async mark(marks: readonly Mark[]): Promise<void> {
    this.#mayFail('mark');
    this.marks = marks;
  }
  async unmark(): Promise<void> {
    this.#mayFail('unmark');
    this.marks = [];
  }
  async apply(edits: readonly Edit[]): Promise<readonly Applied[]> {
    this.#mayFail('apply');
    this.edits.push(...edits);
    return edits.map(({ at, to }) => ({ at, was: { value: 'lama' }, is: to }));
  }
  async load(): Promise<SavedState | undefined> {
    this.#mayFail('load');
    return this.saved;
  }
  async save(state: SavedState): Promise<void> {
    this.#mayFail('save');
    this.saved = state;
  }
  async watch(changed: () => void): Promise<() => Promise<void>> {
    this.#mayFail('watch');
    this.#changed = changed;
    return async () => {};
  }

  #mayFail(method: keyof WorkbookPort): void {
    const error = this.failing[method];
    delete this.failing[method];
    if (error) throw error;
  }
}
