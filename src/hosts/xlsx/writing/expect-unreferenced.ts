import { referringTo } from '#app';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { holdsFormula } from './formula-references';
import { type ListedSheet, listedNames } from './listed-sheets';
import { UnwritableFile } from './unwritable-file';
import type { XmlDocument } from './xml-document';

/**
 * Refuses to let sheets go, or change their names, while formulas of the user's refer to them: Excel would find
 * the file damaged. Throws UnwritableFile `referenced`.
 *
 * @param leaving sheets whose names will no longer be there
 * @param staying sheets that stay as they are
 */
export function expectUnreferenced(
  file: Package,
  main: string,
  workbook: XmlDocument,
  leaving: readonly ListedSheet[],
  staying: readonly ListedSheet[],
): void {
  if (leaving.length === 0) return;
  const all = [...leaving, ...staying].sort((a, b) => a.place - b.place);
  const refers = referringTo(
    leaving.map((sheet) => sheet.name),
    all.map((sheet) => sheet.name),
  );
  const indexes = new Set(staying.map((sheet) => sheet.place));
  for (const { name, formula, sheet } of listedNames(workbook)) {
    const stays = sheet === undefined || indexes.has(sheet);
    if (stays && refers(formula)) throw new UnwritableFile('referenced', name, name);
  }
  const targets = relationshipsOf(file, main);
  for (const { name, relationship } of staying) {
    const part = targets.get(relationship)?.target;
    if (part !== undefined && withCharts(file, part).some((one) => holdsFormula(file, one, refers))) {
      throw new UnwritableFile('referenced', name, name);
    }
  }
}

/** A sheet's part and those of its charts. */
function withCharts(file: Package, sheet: string): readonly string[] {
  const to = (part: string, type: string): string[] =>
    [...relationshipsOf(file, part).values()].filter((one) => one.type === type).map((one) => one.target);
  return [sheet, ...to(sheet, 'drawing').flatMap((drawing) => to(drawing, 'chart'))];
}
