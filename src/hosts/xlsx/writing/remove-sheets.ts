import { exchangeSheets } from './exchange-sheets';
import { UnwritableFile } from './unwritable-file';

/**
 * Takes all sheets of ours out of an .xlsx or .xlsm file, however they are named by now. Styles that came with them
 * stay: cells of the user's may have taken them over.
 *
 * @param bytes the whole file
 * @returns the changed file, or the very same bytes where none of ours is in it; throws UnreadableFile or
 * UnwritableFile, with a sentence for the user
 */
export function removeSheets(bytes: Uint8Array): Uint8Array {
  return exchangeSheets(bytes, (sheets) => {
    const dropped = sheets.filter((sheet) => sheet.key !== undefined);
    if (dropped.length === sheets.length) throw new UnwritableFile('nothing-else');
    return { incoming: [], dropped };
  });
}
