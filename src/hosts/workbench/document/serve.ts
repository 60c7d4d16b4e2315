import { readLook, readXlsx, UnreadableFile } from '#hosts/xlsx';
import type { Asked, Told } from './messages';
import { packRows } from './pack-rows';

/** The part of the work that is done once the values are read, from 0 to 1. */
const READ = 0.5;

/**
 * Answers what a page asks about files, in a thread of its own where there is one.
 *
 * @param tell sends an answer
 */
export function serve(tell: (told: Told) => void): (asked: Asked) => void {
  return ({ bytes }) => {
    try {
      open(bytes, tell);
    } catch (error) {
      if (error instanceof UnreadableFile) tell({ kind: 'unreadable', sentence: error.message });
      else tell({ kind: 'failed', detail: String((error as Error)?.stack ?? error) });
    }
  };
}

function open(bytes: Uint8Array, tell: (told: Told) => void): void {
  const workbook = readXlsx(bytes);
  const look = readLook(bytes);
  const looks = look.sheets.map((read) => read());
  const heads = workbook.sheets.map(({ rows: _, ...sheet }, i) => {
    const { styled: __, ...rest } = looks[i] as (typeof looks)[number];
    return { ...sheet, look: rest };
  });
  const { definedNames, date1904 } = workbook;
  tell({ kind: 'workbook', sheets: heads, definedNames, date1904, styles: look.styles });
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
