import {
  type Applied,
  HostError,
  type HostTrouble,
  keepsNothing,
  type SavedState,
  writeSaved as textOf,
  type WorkbookPort,
} from '#app';
import type { Edit, Workbook } from '#core/grid';
import { isSummary, type SheetPlan, summaryKeyOf } from '#core/plan';
import { FileLayer } from './file-layer';
import { readSaved } from './saved-part';
import { UnreadableFile } from './unreadable-file';
import { insertSheets } from './writing/insert-sheets';
import { GENERAL } from './writing/number-format-ids';
import { removeSheets } from './writing/remove-sheets';
import { UnwritableFile } from './writing/unwritable-file';
import { writeSaved } from './writing/write-saved';

/** A file as a port: the command's way of acting on a workbook. */
export interface FilePort extends WorkbookPort {
  /** The file as it is by now; the very bytes that it was opened with where all is taken back. */
  readonly bytes: Uint8Array;
  /**
   * Stores what formulas give by someone who computes; without that, a file loses the results that rest on changed cells.
   *
   * @param results the formulas as they are, with their values
   */
  refresh(results: readonly Edit[]): Promise<void>;
}

/**
 * Opens a file as a port. It has no screen: what needs one is `unsupported`.
 *
 * @param bytes the whole file, which is not changed
 */
export function filePort(bytes: Uint8Array): FilePort {
  return new OpenFile(bytes);
}

class OpenFile implements FilePort {
  #layer: FileLayer;
  /** The file without summaries, where this port put them in. */
  #beneath: FileLayer | undefined;
  /** What is to be kept; absent where it is what the file keeps. */
  #saved: SavedState | undefined;

  constructor(bytes: Uint8Array) {
    this.#layer = new FileLayer(bytes);
  }

  get bytes(): Uint8Array {
    const { bytes } = this.#layer;
    return this.#saved ? writeSaved(bytes, this.#saved) : bytes;
  }

  async read(_progress?: unknown, only?: readonly string[]): Promise<Workbook> {
    return orTrouble(() => {
      const { workbook } = this.#layer;
      if (!only) return workbook;
      const sheets = workbook.sheets.filter(({ name }) => only.includes(name));
      const definedNames = workbook.definedNames.filter(
        ({ sheet }) => sheet === undefined || only.includes(sheet),
      );
      return { ...workbook, sheets, definedNames };
    });
  }

  async apply(edits: readonly Edit[]): Promise<readonly Applied[]> {
    return orTrouble(() => {
      const was = this.#layer.contents(edits.map(({ at }) => at));
      const applied = edits.map(({ at, to }, i): Applied => {
        const before = was[i] as Applied['was'];
        return { at, was: before, is: { ...to, format: to.format ?? before.format ?? GENERAL } };
      });
      const changes = applied.map(({ at, is }) => ({ at, to: is }));
      this.#become(this.#layer.with(changes));
      return applied;
    });
  }

  async refresh(results: readonly Edit[]): Promise<void> {
    return orTrouble(() => this.#become(this.#layer.with([], results)));
  }

  async insert(plans: readonly SheetPlan[]): Promise<{ onPaper: boolean }> {
    return orTrouble(() => {
      if (plans.length === 0) return { onPaper: true };
      const { workbook, bytes } = this.#layer;
      const isFirst = workbook.sheets.every(({ name }) => summaryKeyOf(workbook, name) === undefined);
      const next = new FileLayer(insertSheets(bytes, plans));
      // The log stays where the summaries go.
      const comeAndGo = plans.every(({ key }) => isSummary(key));
      const under = isFirst ? this.#layer : this.#beneath && this.#mended(this.#beneath);
      const beneath = comeAndGo ? under : undefined;
      this.#become(next);
      this.#beneath = beneath;
      return { onPaper: true };
    });
  }

  async removeInserted(): Promise<void> {
    return orTrouble(() => {
      const { bytes } = this.#layer;
      const without = removeSheets(bytes);
      if (without === bytes) return;
      this.#become(this.#beneath ? this.#mended(this.#beneath) : new FileLayer(without));
      this.#beneath = undefined;
    });
  }

  async load(): Promise<SavedState | 'damaged' | undefined> {
    return orTrouble(() => {
      const kept = readSaved(this.#layer.bytes);
      if (kept.unreadable === 'newer') throw new UnwritableFile('newer');
      const state = this.#saved ?? kept.state;
      if (!state && kept.unreadable) return kept.unreadable;
      return state && !keepsNothing(state) ? state : undefined;
    });
  }

  async save(state: SavedState): Promise<void> {
    return orTrouble(() => {
      const { bytes } = this.#layer;
      const kept = readSaved(bytes).state;
      const isKept = kept !== undefined && textOf(kept) === textOf(state);
      // Whether it can be kept shows now, and not when the file is asked for.
      if (!isKept) writeSaved(bytes, state);
      this.#saved = isKept ? undefined : state;
    });
  }

  selection = unsupported;
  show = unsupported;
  mark = unsupported;
  unmark = unsupported;
  watch = unsupported;

  /** Another state of the file; none at all where it can't be made. */
  #become(next: FileLayer): void {
    void next.bytes;
    this.#layer = next;
  }

  /** The file without summaries, with what was changed in the user's since they came. */
  #mended(beneath: FileLayer): FileLayer {
    const names = beneath.workbook.sheets.map(({ name }) => name);
    const isThere = ({ at }: Edit) => names.includes(at.sheet);
    return beneath.with(this.#layer.edits.filter(isThere), this.#layer.results.filter(isThere));
  }
}

async function unsupported(): Promise<never> {
  throw new HostError('unsupported', 'a file has no screen');
}

/** What is done to the file, or the trouble that stands against it. */
function orTrouble<Done>(work: () => Done): Done {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnwritableFile) throw troubleOf(error);
    if (error instanceof UnreadableFile || error instanceof RangeError)
      throw new HostError('other', error.message);
    throw error;
  }
}

function troubleOf({ reason, message, place, sheet }: UnwritableFile): HostError {
  if (reason === 'locked') return new HostError('protected', message, sheet);
  const isKnown = ['protected', 'referenced', 'nothing-else', 'lost', 'bound', 'newer'].includes(reason);
  return new HostError(isKnown ? (reason as HostTrouble) : 'other', message, sheet ?? place);
}
