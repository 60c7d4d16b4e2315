import type { RowProfile } from './row-profile';
import type { TitleLine } from './table';

/** `Tabel 3.2`, `Tabel No. III-2`, `Tabel 3.1b`, `Tabel 1.1.a2`; a title may follow at once: `Tabel 3.2Capaian`. */
const NUMBER =
  /^\s*tabel\s*[;:.]?\s*(?:no(?:mor)?\.?\s*)?((?:[0-9]+|[ivx]+)(?:\s*[.\-–]\s*[0-9]+)*(?:(?<=\d)\.?[a-z]\d{0,2}(?![a-z0-9]))?)(?=[\s.:)a-z]|$)/i;
const OPENS = /^\s*(?:tabel|table|gambar|grafik|formulir|form\b|lampiran)/i;

/** Whether a line begins a title: `Tabel 3.2 ...`, `Form. 1 ...`. */
export function opensTitle(text: string): boolean {
  return OPENS.test(text) && text.length < 250;
}

/** A table's number as printed, `Tabel 3. 2` giving `3.2`; `undefined` where the line has none. */
export function tableNumber(text: string): string | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const number = (match[1] as string).replace(/\s+/g, '').replace(/[-–]/g, '.');
  return number.replace(/^[ivx]+/i, (roman) => roman.toUpperCase());
}

/** Whether a line tells one thing about a table: `Perangkat Daerah : Dinas Sosial`. */
function isDetail(text: string): boolean {
  return /^[^:]{1,60}:/.test(text);
}

const LONGEST_TITLE = 8;

/**
 * The title lines above a header: lines of one text each, the nearest ones first in reading order, with at
 * most two blank rows between them and the header. Lines that an earlier table took are not looked at.
 */
export function titlesAbove(
  profiles: ReadonlyMap<number, RowProfile>,
  sheet: string,
  headerTop: number,
  floor: number,
): TitleLine[] {
  const lines: TitleLine[] = [];
  let blanks = 0;
  for (let row = headerTop - 1; row >= floor && lines.length < LONGEST_TITLE; row--) {
    const profile = profiles.get(row);
    const spot = profile?.own[0];
    if (!profile || !spot) {
      blanks++;
      const title = lines.some((line) => !isDetail(line.text));
      if (blanks > 2 || (title && blanks > 1)) break;
      continue;
    }
    const text = profile.own.map((one) => one.text).join(' ');
    const columns = profile.own[1]?.text === ':' ? 3 : 2;
    if (profile.own.length > columns || spot.text.length > 300) break;
    if (profile.own.length > 1 && !isDetail(text) && !(opensTitle(text) && profile.own.length === 2)) break;
    lines.unshift({
      text,
      at: { sheet, row, col: spot.left },
    });
    if (opensTitle(spot.text)) break;
  }
  return lines;
}

/** No heading is longer; what is longer is prose. */
const LONGEST_CAPTION = 150;
/** Of more lines than these, only the first and the last ones are looked at: heads of sheets and of tables. */
const MOST_CAPTIONS = 60;

/**
 * The headings that stand between an earlier table and a table's title: short lines of one text each, and of one
 * thing each that they tell, in reading order.
 *
 * @param below the first row that is no heading any more
 */
export function captionsAbove(
  profiles: ReadonlyMap<number, RowProfile>,
  below: number,
  floor: number,
): string[] {
  const lines: string[] = [];
  for (let row = floor; row < below; row++) {
    const texts = profiles.get(row)?.own.map((one) => one.text) ?? [];
    const text = texts.join(' ');
    const lone = texts.length === 1 || (texts.length <= 3 && isDetail(text));
    if (lone && text.length <= LONGEST_CAPTION) lines.push(text);
  }
  if (lines.length <= MOST_CAPTIONS) return lines;
  return [...lines.slice(0, MOST_CAPTIONS / 2), ...lines.slice(-MOST_CAPTIONS / 2)];
}
