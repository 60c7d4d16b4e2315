import { readFile, writeFile } from 'node:fs/promises';
import { logText, type MendChoice } from '#app';
import { cellKey } from '#core/grid';
import { UNREADABLE } from '#core/report';
import { copyRefusal, exists } from './copy-refusal';
import type { Engine, MendedFile } from './engine';
import { fileErrorSentence } from './file-error';
import { complain, EXIT, type Io } from './io';
import { mendAccount } from './mend-account';
import { isSameFile } from './same-file';

export interface PerbaikiOptions {
  /** The file that takes the mended workbook. */
  readonly keluaran: string;
  /** Applies the safe fixes. */
  readonly aman?: boolean;
  /** Applies also the suggested fixes of figures that are certainly wrong. */
  readonly semua?: boolean;
  /** The file that takes the log. */
  readonly catatan?: string;
  /** Whether files that are there already may be written over. */
  readonly timpa?: boolean;
}

const NO_CHOICE =
  'Sebutkan perbaikan mana yang diterapkan: --aman (hanya cara penulisan; nilainya tetap) atau --semua (juga angka yang pasti keliru).';

/**
 * `sakip perbaiki`: writes a copy of a workbook in which fixes are applied; the workbook itself is only read. Where
 * nothing is to be mended, the copy is the same byte for byte.
 *
 * @returns the exit code
 */
export async function perbaiki(
  file: string,
  options: PerbaikiOptions,
  io: Io,
  engine: Engine,
): Promise<number> {
  const fail = (sentence: string) => {
    complain(io, sentence);
    return EXIT.failed;
  };
  const { keluaran, catatan, aman, semua, timpa = false } = options;
  if (!aman && !semua) return fail(NO_CHOICE);
  const refused =
    (await copyRefusal(file, keluaran, timpa)) ?? (await logRefusal(file, keluaran, catatan, timpa));
  if (refused !== undefined) return fail(refused);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fail(`${file}: ${fileErrorSentence(error)}`);
  }
  const choice: MendChoice = semua ? 'certain' : 'safe';
  const mended = await attempted(() => engine.mend(bytes, choice, new Date().toISOString()));
  if ('error' in mended) return fail(`${file}: ${mended.error}`);
  const writing: [string, Uint8Array | string][] = [[keluaran, mended.bytes]];
  if (catatan !== undefined) writing.push([catatan, logText(mended.batches, { file, output: keluaran })]);
  for (const [name, content] of writing) {
    try {
      await writeFile(name, content, { flag: timpa ? 'w' : 'wx' });
    } catch (error) {
      return fail(`Hasil tidak dapat ditulis ke ${name}: ${fileErrorSentence(error)}`);
    }
  }
  if (mended.unreadable) complain(io, `${file}: ${UNREADABLE[mended.unreadable]}`);
  io.stdout.write(headline(file, keluaran, mended) + mendAccount(mended, choice));
  return EXIT.clean;
}

/** Why the log may not be written there; `undefined` where it may. */
async function logRefusal(
  file: string,
  keluaran: string,
  catatan: string | undefined,
  timpa: boolean,
): Promise<string | undefined> {
  if (catatan === undefined) return undefined;
  const isWorkbook = /\.xl[a-z]+$/i.test(catatan);
  if (isWorkbook || (await isSameFile(file, catatan)) || (await isSameFile(keluaran, catatan)))
    return `Catatan tidak ditulis ke ${catatan}, karena akan menimpa sebuah buku kerja. Tulis nama lain setelah --catatan, misalnya catatan.json.`;
  if (!timpa && (await exists(catatan)))
    return `${catatan} sudah ada. Tulis nama lain setelah --catatan, atau tambahkan --timpa untuk menggantinya.`;
  return undefined;
}

async function attempted(work: () => ReturnType<Engine['mend']>): ReturnType<Engine['mend']> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { error: `Program gagal memperbaiki berkas ini; mohon laporkan kepada pembuatnya (${detail}).` };
  }
}

function headline(file: string, keluaran: string, { batches }: MendedFile): string {
  const cells = new Set(batches.flatMap(({ changes }) => changes.map(({ at }) => cellKey(at))));
  return cells.size === 0
    ? `Tidak ada yang dapat diperbaiki dengan pilihan ini; ${keluaran} sama dengan ${file}.\n`
    : `${keluaran} berisi salinan ${file} dengan ${cells.size} sel yang diperbaiki:\n`;
}
