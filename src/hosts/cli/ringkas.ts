import { readFile, writeFile } from 'node:fs/promises';
import type { SummaryChoice } from '#app';
import { SUMMARY_KEYS, type SummaryKey } from '#core/plan';
import { UNREADABLE } from '#core/report';
import { copyRefusal } from './copy-refusal';
import type { Engine, Removed, Summarised } from './engine';
import { fileErrorSentence } from './file-error';
import { complain, EXIT, type Io } from './io';

export interface RingkasOptions {
  /** The file that takes the workbook with its new sheets. */
  readonly keluaran: string;
  readonly lembar?: readonly SummaryKey[];
  readonly kertas?: SummaryChoice['paper'];
  /** Whether a file that is there already may be written over. */
  readonly timpa?: boolean;
  /** Takes summary sheets out of the copy instead of putting some in. */
  readonly hapus?: boolean;
}

/**
 * `sakip ringkas`: writes a copy of a workbook with summary sheets in it, or without those that were. The workbook
 * itself is only read.
 *
 * @returns the exit code
 */
export async function ringkas(
  file: string,
  options: RingkasOptions,
  io: Io,
  engine: Engine,
): Promise<number> {
  const fail = (sentence: string) => {
    complain(io, sentence);
    return EXIT.failed;
  };
  const { keluaran, lembar, kertas, timpa, hapus } = options;
  const refused = await copyRefusal(file, keluaran, timpa === true);
  if (refused !== undefined) return fail(refused);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fail(`${file}: ${fileErrorSentence(error)}`);
  }
  const choice = { ...(lembar ? { sheets: lembar } : {}), ...(kertas ? { paper: kertas } : {}) };
  const made = attempted(() => (hapus ? engine.remove(bytes) : engine.summarise(bytes, choice)));
  if ('error' in made) return fail(`${file}: ${made.error}`);
  if (made.sheets.length === 0) return fail(`${file}: ${nothingDone(made)}`);
  try {
    await writeFile(keluaran, made.bytes, { flag: timpa ? 'w' : 'wx' });
  } catch (error) {
    return fail(`Hasil tidak dapat ditulis ke ${keluaran}: ${fileErrorSentence(error)}`);
  }
  if ('unreadable' in made && made.unreadable) complain(io, `${file}: ${UNREADABLE[made.unreadable]}`);
  io.stdout.write(accountOf(file, keluaran, made));
  return EXIT.clean;
}

type Done = Summarised | Removed;

function attempted(work: () => Done | { readonly error: string }): Done | { readonly error: string } {
  try {
    return work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { error: `Program gagal meringkas berkas ini; mohon laporkan kepada pembuatnya (${detail}).` };
  }
}

function nothingDone(made: Done): string {
  if (!('skipped' in made))
    return 'Buku kerja ini tidak memuat lembar ringkasan, sehingga tidak ada yang dihapus.';
  return `Tidak ada lembar yang dapat dibuat. ${made.skipped.map(({ reason }) => reason).join(' ')}`;
}

function accountOf(file: string, keluaran: string, made: Done): string {
  const { sheets } = made;
  const how = 'skipped' in made ? 'dengan' : 'tanpa';
  const lines = [
    `${keluaran} berisi salinan ${file} ${how} ${sheets.length} lembar ringkasan:`,
    ...sheets.map((name) => `  ${name}`),
  ];
  if ('remarks' in made && made.remarks.length > 0)
    lines.push('', 'Perlu diketahui:', ...made.remarks.map((remark) => `  ${remark}`));
  if ('skipped' in made && made.skipped.length > 0)
    lines.push('', 'Tidak dibuat:', ...made.skipped.map(({ title, reason }) => `  ${title}: ${reason}`));
  return `${lines.join('\n')}\n`;
}

/** Reads `ringkasan,temuan`; a word that is no sheet is given back as it stands. */
export function parseSheets(value: string): readonly SummaryKey[] | { readonly unknown: string } {
  const words = value.split(',').map((word) => word.trim().toLowerCase());
  const keys: SummaryKey[] = [];
  for (const word of words.filter((one) => one !== '')) {
    const key = SUMMARY_KEYS.find((one) => one === word);
    if (!key) return { unknown: word };
    keys.push(key);
  }
  return keys.length > 0 ? keys : { unknown: value };
}
