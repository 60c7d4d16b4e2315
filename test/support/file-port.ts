import { HostError, type WorkbookPort } from '#app';
import { readXlsx } from '#hosts/xlsx';

/** A file as a port: it can be read and nothing else, as the command does; all the rest is `unsupported`. */
export function filePort(bytes: Uint8Array): WorkbookPort {
  const refuse = async () => {
    throw new HostError('unsupported', 'a file is only read');
  };
  return {
    read: async () => readXlsx(bytes),
    selection: refuse,
    show: refuse,
    mark: refuse,
    unmark: refuse,
    apply: refuse,
    load: refuse,
    save: refuse,
    watch: refuse,
  };
}
