import { HostError, type WorkbookPort } from '#app';
import { insertSheets, readXlsx, removeSheets, UnwritableFile } from '#hosts/xlsx';
import { onlySheets } from './only-sheets';

/** A file as a port: it can be read, and take sheets in, as the command does; all the rest is `unsupported`. */
export function filePort(file: { bytes: Uint8Array }): WorkbookPort {
  const change = async (changed: (bytes: Uint8Array) => Uint8Array) => {
    try {
      file.bytes = changed(file.bytes);
    } catch (error) {
      throw error instanceof UnwritableFile ? troubleOf(error) : error;
    }
  };
  const refuse = async () => {
    throw new HostError('unsupported', 'a file has no cells to select or mark');
  };
  return {
    read: async (_, only) => onlySheets(readXlsx(file.bytes), only),
    selection: refuse,
    show: refuse,
    mark: refuse,
    unmark: refuse,
    apply: refuse,
    insert: async (plans) => {
      await change((bytes) => insertSheets(bytes, plans));
      return { onPaper: true };
    },
    removeInserted: () => change(removeSheets),
    load: refuse,
    save: refuse,
    watch: refuse,
  };
}

function troubleOf({ reason, message, place }: UnwritableFile): HostError {
  const known = reason === 'protected' || reason === 'referenced' || reason === 'nothing-else';
  return new HostError(known ? reason : 'other', message, place);
}
