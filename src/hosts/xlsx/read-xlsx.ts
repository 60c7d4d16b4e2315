import type { Sheet, Workbook } from '#core/grid';
import type { CellContext } from './cell-reader';
import { LIMITS, type Limits } from './limits';
import { mainPart } from './main-part';
import { Package } from './package';
import { ofType, relationshipsOf, type Targets } from './relationships';
import { SharedStringReader } from './shared-strings';
import { SheetReader } from './sheet-reader';
import { StyleReader } from './styles';
import { UnreadableFile } from './unreadable-file';
import { type ListedSheet, WorkbookReader } from './workbook-part';

/**
 * Reads an .xlsx file as plain data: values, stored formula results, formulas, number formats, merged areas,
 * what is hidden, and defined names. Charts, macros and looks are passed over.
 *
 * A date stays a number with its date format; a formula without a stored result has the value `null`.
 *
 * @param bytes the whole file
 * @param limits how much the file may ask for before it counts as too large
 * @param progress told how much is read, from 0 to 1
 * @returns the workbook, or throws UnreadableFile with a sentence for the user; nothing else is thrown
 */
export function readXlsx(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  progress?: (part: number) => void,
): Workbook {
  const file = new Package(bytes, limits, progress);
  const main = mainPart(file);
  const workbook = file.parse(main, new WorkbookReader(main, file.budget));
  const targets = relationshipsOf(file, main);

  const shared = {
    strings: sharedStrings(file, targets),
    formats: formats(file, targets),
    date1904: workbook.date1904,
  };
  const sheets = workbook.sheets.flatMap((listed) => {
    const target = targets.get(listed.relationship);
    if (!target) throw new UnreadableFile('missing-part', main);
    // Chart sheets, dialogs and macro sheets have no cells to check.
    return target.type === 'worksheet' ? [readSheet(file, listed, { ...shared, part: target.target })] : [];
  });
  return { sheets, definedNames: workbook.definedNames, date1904: workbook.date1904 };
}

function sharedStrings(file: Package, targets: Targets): readonly string[] {
  const part = ofType(targets, 'sharedStrings');
  return part ? file.parse(part.target, new SharedStringReader(file.budget)).strings : [];
}

function formats(file: Package, targets: Targets): readonly (string | undefined)[] {
  const part = ofType(targets, 'styles');
  return part ? file.parse(part.target, new StyleReader(file.budget)).formats : [];
}

function readSheet(file: Package, { name, visibility }: ListedSheet, context: CellContext): Sheet {
  const { content } = file.parse(context.part, new SheetReader(context, file.budget));
  return { name, visibility, ...content };
}
