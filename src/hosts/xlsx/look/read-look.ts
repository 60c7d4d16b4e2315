import { LIMITS, type Limits } from '../limits';
import { mainPart } from '../main-part';
import { Package } from '../package';
import { ofType, relationshipsOf } from '../relationships';
import { StyleReader } from '../styles';
import { WorkbookReader } from '../workbook-part';
import type { CellLook, SheetLook, Undrawn } from './cell-look';
import { LookReader } from './look-reader';
import { SheetLookReader } from './sheet-look-reader';
import { ThemeReader } from './theme-colors';
import { undrawnParts, undrawnSheets } from './undrawn-parts';

/** How a workbook looks; its sheets are read one by one, when they are asked for. */
export interface WorkbookLook {
  /** By the number that cells name them with; 0 is the look of all other cells. */
  readonly styles: readonly CellLook[];
  /** As many as `readXlsx` gives, in the same order; each a call to read it. */
  readonly sheets: readonly (() => SheetLook)[];
  /** Kinds of sheets that `readXlsx` does not give. */
  readonly undrawn: readonly Undrawn[];
}

/**
 * Reads how an .xlsx file looks: fonts, fills, borders, alignment, sizes, frozen panes.
 *
 * @param bytes the whole file
 * @param limits how much the file may ask for before it counts as too large
 * @param progress told how much is read, from 0 to 1
 * @throws UnreadableFile as `readXlsx`, also from the calls for the sheets
 */
export function readLook(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  progress?: (part: number) => void,
): WorkbookLook {
  const file = new Package(bytes, limits, progress);
  const main = mainPart(file);
  const { sheets } = file.parse(main, new WorkbookReader(main, file.budget));
  const targets = relationshipsOf(file, main);

  const theme = ofType(targets, 'theme');
  const themeReader = new ThemeReader();
  if (theme && file.has(theme.target)) file.parse(theme.target, themeReader);
  const colors = themeReader.colors;

  const stylesPart = ofType(targets, 'styles');
  const looks = new LookReader(colors, file.budget);
  const formats = new StyleReader(file.budget);
  if (stylesPart) {
    file.parse(stylesPart.target, looks);
    file.parse(stylesPart.target, formats);
  }
  return {
    styles: looks.looks.map((look, i): CellLook => {
      const format = formats.formats[i];
      return format === undefined ? look : { ...look, format };
    }),
    undrawn: undrawnSheets(sheets.flatMap(({ relationship }) => targets.get(relationship) ?? [])),
    sheets: sheets.flatMap(({ relationship }) => {
      const target = targets.get(relationship);
      return target?.type === 'worksheet' ? [() => readSheet(target.target)] : [];
    }),
  };

  function readSheet(part: string): SheetLook {
    const { look } = file.parse(part, new SheetLookReader(colors, file.budget));
    const undrawn = new Set<Undrawn>([...look.undrawn, ...undrawnParts(file, part)]);
    return { ...look, undrawn: [...undrawn] };
  }
}
