import { HostError, type WorkbookPort } from '#app';
import { type Area, address, type CellRef, type Workbook } from '#core/grid';
import { excelPort } from '#hosts/excel';
import { filePort } from '#hosts/xlsx';
import { partsOf } from '../hosts/xlsx/writing/package-parts';
import { MemoryPort } from '../support/memory-port';
import { type Book, bookFrom, dump, OfficeHost, typeInto } from '../support/office';
import { officeClient } from '../support/office/office-client';
import { xlsxFrom } from '../support/xlsx-from';
import { locked } from './protected-file';

/** At once, or later: some programs are reached through a browser. */
export type Later<T> = T | Promise<T>;

/** A program that has a workbook open, as the contract needs it: a port, eyes, and a user's hands. */
export interface World {
  readonly port: WorkbookPort;
  /** All that the program keeps of the workbook, but for what is selected. */
  dump(): Later<string>;
  /** The marks, e.g. `BAB III!F3 error`, sorted. */
  marked(): Later<string[]>;
  type(at: CellRef, value: string | number): Later<void>;
  protect(sheet: string): Later<void>;
  /** The user protects the structure of the workbook. */
  protectStructure(): Later<void>;
  /** The user begins or ends to edit a cell. */
  editing(on: boolean): Later<void>;
  /** Lets so many writes succeed and the next one fail. */
  failAfter(writes: number): Later<void>;
  /** From now on the workbook keeps nothing that it is asked to keep. */
  keepNothing(): Later<void>;
  /** The workbook, saved and opened again. */
  reopened(): Later<World>;
}

/** What is asked of a port, but for being told of changes, which no one refuses. */
export type Asked = Exclude<keyof WorkbookPort, 'watch'>;

/** Where programs differ on purpose. */
export interface Habits {
  /** What is refused as busy while the user edits a cell; all else is done. */
  readonly refusesWhileEditing: readonly Asked[];
  /** Whether marks are kept in the workbook, so that a protected sheet takes none, or are only drawn on the screen. */
  readonly keepsMarks: boolean;
  /**
   * Whether a saved workbook is a file, in which the same may stand in other words when it is opened again: a text in
   * another form, a style that no cell has any more.
   */
  readonly savesFile: boolean;
}

/** Excel does nothing while a cell is edited, and has no marks but formats in the workbook. */
export const EXCEL_HABITS: Habits = {
  refusesWhileEditing: [
    'read',
    'selection',
    'show',
    'mark',
    'unmark',
    'apply',
    'insert',
    'removeInserted',
    'load',
    'save',
  ],
  keepsMarks: true,
  savesFile: false,
};

interface ExcelWorld extends World {
  readonly host: OfficeHost;
  dump(): string;
}

/** Excel's adapter over Microsoft's own client over the test host. */
export function excelWorld(workbook: Workbook): ExcelWorld {
  return worldOf(bookFrom(workbook));
}

function worldOf(book: Book): ExcelWorld {
  const host = new OfficeHost(book);
  Object.assign(globalThis, officeClient(host));
  return {
    host,
    port: excelPort(),
    dump: () => dump({ ...book, selection: { sheet: '', areas: [] } }),
    marked: () =>
      book.sheets
        .flatMap(({ name, rules }) =>
          rules.flatMap(({ rule, areas }) => {
            const severity = /"SAKIP:(\w+)"/.exec(rule)?.[1];
            return severity ? areas.map((area) => written(name, area, severity)) : [];
          }),
        )
        .sort(),
    type: (at, value) => typeInto(host, at, value),
    protect: (name) => {
      for (const sheet of book.sheets) {
        if (sheet.name === name) sheet.protection = { allowFormatCells: false };
      }
    },
    protectStructure: () => {
      book.structureProtected = true;
    },
    editing: (on) => {
      host.busy = on;
    },
    failAfter: (writes) => {
      // Cells that stand apart are written in three actions each: a format that lets the value be, the value, the format.
      host.failAfter = writes * 3 + 1;
    },
    keepNothing: () => {
      host.partsLocked = true;
    },
    reopened: () => worldOf(JSON.parse(JSON.stringify(book)) as Book),
  };
}

/** A workbook in memory. */
export function memoryWorld(workbook: Workbook): World & { port: MemoryPort } {
  const port = new MemoryPort(workbook);
  return {
    port,
    dump: () => JSON.stringify([port.workbook, port.marks, port.saved]),
    marked: () =>
      port.marks.map(({ at, severity }) => written(at.sheet, { top: at.row, left: at.col }, severity)).sort(),
    type: (at, value) => port.type(at, value),
    protect: (sheet) => void port.protectedSheets.add(sheet),
    protectStructure: () => {
      port.structureProtected = true;
    },
    editing: (on) => {
      port.busy = on;
    },
    failAfter: (writes) => {
      port.failAfter = writes;
    },
    keepNothing: () => {
      port.save = async () => {
        throw new HostError('other', 'told to fail');
      };
    },
    reopened: () => {
      const again = memoryWorld(port.workbook);
      again.port.marks = port.marks;
      again.port.saved = port.saved;
      return again;
    },
  };
}

/** What of a world a file has: no screen, no user at work, and nothing that fails by itself. */
export interface FileWorld extends Pick<World, 'port' | 'dump' | 'protect'> {
  reopened(): Later<FileWorld>;
}

/** A file. Its dump is all of its parts. */
export function fileWorld(workbook: Workbook): FileWorld {
  return fileWorldOf(xlsxFrom(workbook));
}

function fileWorldOf(bytes: Uint8Array): FileWorld {
  let port = filePort(bytes);
  return {
    get port() {
      return port;
    },
    dump: () => {
      const parts = [...partsOf(port.bytes)].map(([part, content]) => [
        part,
        Buffer.from(content).toString('latin1'),
      ]);
      return JSON.stringify(parts.sort());
    },
    protect: (sheet) => {
      port = filePort(locked(port.bytes, sheet));
    },
    reopened: () => fileWorldOf(port.bytes),
  };
}

export function written(sheet: string, { top, left }: Pick<Area, 'top' | 'left'>, severity: string): string {
  return `${sheet}!${address(top, left)} ${severity}`;
}
