import { HostError } from '#app';
import type { Workbook } from '#core/grid';
import { ownSheets } from '#core/plan';
import { type FilePort, filePort, readLook, readXlsx, UnreadableFile } from '#hosts/xlsx';
import type { Asked, FileAnswers, FileCall, OurSheets, SheetHead, Told } from './messages';
import { packRows } from './pack-rows';

/** The part of the work that is done once the values are read, from 0 to 1. */
const READ = 0.5;

/**
 * Answers what a page asks about a file, in a thread of its own: first to open it, then to change it.
 *
 * @param tell sends an answer
 */
export function serve(tell: (told: Told) => void): (asked: Asked) => Promise<void> {
  let file: FilePort | undefined;
  // One after the other: each call rests on what the former one left.
  let last: Promise<void> = Promise.resolve();
  const answer = async (asked: Asked) => {
    if (asked.kind === 'open') {
      file = open(asked.bytes, tell);
      return;
    }
    const { id, call } = asked;
    try {
      tell({ kind: 'answer', id, value: await answerTo(file as FilePort, call) });
    } catch (error) {
      const { trouble, detail, sheet } = error instanceof HostError ? error : other(error);
      tell({ kind: 'refused', id, trouble, detail, sheet });
    }
  };
  return (asked) => {
    last = last.then(() => answer(asked));
    return last;
  };
}

function other(error: unknown): HostError {
  return new HostError('other', String((error as Error)?.stack ?? error));
}

function open(bytes: Uint8Array, tell: (told: Told) => void): FilePort | undefined {
  try {
    tellWorkbook(bytes, tell);
    return filePort(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) tell({ kind: 'unreadable', sentence: error.message });
    else tell({ kind: 'failed', detail: other(error).detail });
    return undefined;
  }
}

function tellWorkbook(bytes: Uint8Array, tell: (told: Told) => void): void {
  const workbook = readXlsx(bytes);
  const look = readLook(bytes);
  const looks = look.sheets.map((read) => read());
  const { definedNames, date1904 } = workbook;
  const sheets = workbook.sheets.map((sheet, i) => headOf(sheet, looks[i] as (typeof looks)[number]));
  tell({ kind: 'workbook', sheets, definedNames, date1904, styles: look.styles });
  const total = workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  workbook.sheets.forEach(({ rows }, i) => {
    for (const packed of packRows(i, rows, looks[i]?.styled ?? [])) {
      done += packed.rows.length / 3;
      tell({ kind: 'rows', rows: packed, part: READ + (1 - READ) * Math.min(1, done / Math.max(1, total)) });
    }
  });
  tell({ kind: 'opened' });
}

type Looks = ReturnType<ReturnType<typeof readLook>['sheets'][number]>;

function headOf(
  { rows: _, ...sheet }: Workbook['sheets'][number],
  { styled: __, ...look }: Looks,
): SheetHead {
  return { ...sheet, look };
}

async function answerTo(file: FilePort, call: FileCall): Promise<FileAnswers[keyof FileAnswers]> {
  switch (call.method) {
    case 'apply':
      await file.apply(call.edits, call.results);
      return undefined;
    case 'insert': {
      const insertion = await file.insert(call.plans);
      return { ...ourSheets(file.bytes), ...insertion };
    }
    case 'removeInserted':
      await file.removeInserted();
      return ourSheets(file.bytes);
    case 'load':
      return file.load();
    case 'save':
      await file.save(call.state);
      return undefined;
    case 'bytes':
      return file.bytes;
  }
}

function ourSheets(bytes: Uint8Array): OurSheets {
  const workbook = readXlsx(bytes);
  const users = new Set(ownSheets(workbook).map(({ name }) => name));
  const look = readLook(bytes);
  const ours = workbook.sheets.flatMap((sheet, i) => {
    if (users.has(sheet.name)) return [];
    const sheetLook = look.sheets[i]?.() as Looks;
    return [{ head: headOf(sheet, sheetLook), rows: [...packRows(0, sheet.rows, sheetLook.styled)] }];
  });
  return {
    names: workbook.sheets.map(({ name }) => name),
    definedNames: workbook.definedNames,
    ours,
    styles: look.styles,
  };
}
