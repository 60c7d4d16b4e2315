import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isSameFile } from './same-file';

/**
 * Why a changed copy of a workbook may not be written to a file, as a sentence in Bahasa Indonesia; `undefined` where
 * it may.
 *
 * @param timpa whether a file that is there already may be written over
 */
export async function copyRefusal(
  file: string,
  keluaran: string,
  timpa: boolean,
): Promise<string | undefined> {
  const kind = path.extname(file).toLowerCase();
  if (/^\.xls[xm]$/.test(kind) && path.extname(keluaran).toLowerCase() !== kind)
    return `Nama hasil ${keluaran} harus berakhiran ${kind}, sama dengan berkas asalnya; bila tidak, Excel menolak membukanya.`;
  if (await isSameFile(file, keluaran))
    return `Hasil tidak ditulis ke ${keluaran}, karena akan menimpa buku kerja asalnya. Tulis nama lain setelah -o.`;
  if (!timpa && (await exists(keluaran)))
    return `${keluaran} sudah ada. Tulis nama lain setelah -o, atau tambahkan --timpa untuk menggantinya.`;
  return undefined;
}

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
