import { isSummary } from '#core/plan';
import { exchangeSheets } from './exchange-sheets';
import { UnwritableFile } from './unwritable-file';

/**
 * Takes all summary sheets out of an .xlsx or .xlsm file, however they are named by now; the log of changes stays.
 * Styles that came with them stay: cells of the user's may have taken them over.
 *
 * @param bytes the whole file
 * @returns the changed file, or the very same bytes where none is in it; throws UnreadableFile or
 * UnwritableFile, with a sentence for the user
 */
export function removeSheets(bytes: Uint8Array): Uint8Array {
  return exchangeSheets(bytes, (sheets) => {
    const dropped = sheets.filter((sheet) => isSummary(sheet.key));
    const isLeft = sheets.some((sheet) => sheet.isVisible && !dropped.includes(sheet));
    if (dropped.length > 0 && !isLeft) throw new UnwritableFile('nothing-else');
    return { incoming: [], dropped };
  });
}
