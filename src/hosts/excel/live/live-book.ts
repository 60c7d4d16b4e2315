import { HostError } from '#app';
import type { Settings } from '#core/fact';
import type { CellRef, Sheet, Workbook } from '#core/grid';
import { inExcel } from '../in-excel';
import { readWorkbook } from '../reading/read-workbook';
import { loadSaved } from '../saved';
import { calledIn, withValues } from './callers';

type Stale = ReadonlySet<string> | 'all';
const NONE: Stale = new Set<string>();

/** The workbook as it was last read, for all live cells together; only what was touched is read again. */
export class LiveBook {
  workbook: Workbook = { sheets: [], definedNames: [], date1904: false };
  settings: Settings = {};
  #stale: Stale = 'all';
  #settingsStale = true;

  /** @param sheet which one was touched; all where it is not known */
  touch(sheet: string | undefined): void {
    if (sheet === undefined) this.#stale = 'all';
    else if (this.#stale !== 'all') this.#stale = new Set([...this.#stale, sheet]);
  }

  touchSettings(): void {
    this.#settingsStale = true;
  }

  /** Whether something was touched since it was read. */
  get isStale(): boolean {
    return this.#settingsStale || this.#stale === 'all' || this.#stale.size > 0;
  }

  /** Whether a cell calls a function without arguments, as far as is known. */
  calls(name: string, at: CellRef): boolean {
    const sheet = this.workbook.sheets.find((one) => one.name === at.sheet);
    const row = sheet?.rows.find(({ index }) => index === at.row);
    return calledIn(row?.cells.find(({ col }) => col === at.col)?.formula).some((one) => one === name);
  }

  /**
   * Reads what was touched.
   *
   * @returns whether anything is otherwise than before, but for the results of live cells
   */
  async refresh(): Promise<boolean> {
    const settings = this.#settingsStale;
    const stale = this.#stale;
    // What is touched from now on may be newer than what is read.
    this.#settingsStale = false;
    this.#stale = NONE;
    try {
      const saved = settings && (await this.#readSettings());
      const cells = stale === 'all' ? await this.#readAll() : await this.#readSome([...stale]);
      return saved || cells;
    } catch (error) {
      this.#settingsStale ||= settings;
      if (stale === 'all') this.touch(undefined);
      else for (const sheet of stale) this.touch(sheet);
      throw error;
    }
  }

  async #readSettings(): Promise<boolean> {
    const settings = await inExcel(keptSettings);
    const changed = JSON.stringify(settings) !== JSON.stringify(this.settings);
    this.settings = settings;
    return changed;
  }

  async #readAll(): Promise<boolean> {
    const read = await inExcel((context) => readWorkbook(context));
    const sheets = read.sheets.map(withoutResults);
    const former = this.workbook;
    this.workbook = { ...read, sheets };
    return JSON.stringify(former) !== JSON.stringify(this.workbook);
  }

  async #readSome(names: readonly string[]): Promise<boolean> {
    if (names.length === 0) return false;
    const known = new Set(this.workbook.sheets.map(({ name }) => name));
    const read = await inExcel((context) => readWorkbook(context, undefined, names));
    // A sheet that came, went or was renamed.
    if (names.some((name) => !known.has(name)) || read.sheets.length < names.length) return this.#readAll();
    let changed = false;
    const sheets = this.workbook.sheets.map((former) => {
      const found = read.sheets.find(({ name }) => name === former.name);
      const sheet = found && withoutResults(found);
      if (!sheet || JSON.stringify(sheet) === JSON.stringify(former)) return former;
      changed = true;
      return sheet;
    });
    if (changed) this.workbook = { ...this.workbook, sheets };
    return changed;
  }
}

/** What the workbook keeps; nothing where it can't be read: cells are then computed as a check computes. */
async function keptSettings(context: Excel.RequestContext): Promise<Settings> {
  try {
    const saved = await loadSaved(context);
    return typeof saved === 'object' ? saved.settings : {};
  } catch (error) {
    if (error instanceof HostError && error.trouble === 'newer') return {};
    throw error;
  }
}

/** No result may rest on what the same cell showed before. */
function withoutResults(sheet: Sheet): Sheet {
  return withValues(sheet, () => null);
}
