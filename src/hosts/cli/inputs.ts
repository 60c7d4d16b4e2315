import fs from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { fileErrorSentence } from './file-error';

/** A file to check, or an argument that leads to none, with the sentence that says why. */
export type Input = { readonly file: string } | { readonly file: string; readonly error: string };

/**
 * Workbooks of formats that can't be read are found, too: whoever asks for a folder must not take them for checked.
 */
const WORKBOOKS = '**/*.{xlsx,xlsm,xls,xlsb,ods}';
const IS_WORKBOOK = /\.(?:xls[xmb]?|ods)$/i;
/** What Excel leaves beside a workbook that is open. */
const LOCK_FILES = '**/~$*';

/**
 * The files that the arguments of a call name: a file as it is, a folder with all workbooks below it (of formats that
 * are refused when they are read, too), or a pattern (for shells that leave patterns alone). Each file comes once, in natural order inside a folder.
 *
 * @param separator what the machine puts between folders; only where it is `\` may a pattern use `\` so
 */
export async function findInputs(args: readonly string[], separator: string = path.sep): Promise<Input[]> {
  // A shell that expands `*.xlsx` hands over lock files too; whoever names nothing else is told what they are.
  const wanted = args.filter((arg) => !path.basename(arg).startsWith('~$'));
  const named = wanted.length > 0 ? wanted : args;
  const found = await Promise.all(named.map((arg) => inputsOf(arg, separator)));
  const once = new Map(found.flat().map((input) => [path.resolve(input.file), input]));
  return [...once.values()];
}

async function inputsOf(arg: string, separator: string): Promise<Input[]> {
  try {
    const info = await stat(arg);
    return info.isDirectory() ? await inFolder(arg) : [{ file: arg }];
  } catch (error) {
    // Names may hold brackets; only what is no file is read as a pattern.
    const pattern = separator === '\\' ? arg.replaceAll('\\', '/') : arg;
    if (isDynamicPattern(pattern)) return await matching(arg, pattern);
    return [{ file: arg, error: fileErrorSentence(error) }];
  }
}

async function inFolder(folder: string): Promise<Input[]> {
  const closed: { readonly file: string; readonly error: string }[] = [];
  const files = await glob(WORKBOOKS, {
    cwd: folder,
    ignore: LOCK_FILES,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    fs: noting((place, error) => {
      closed.push({ file: path.join(folder, path.relative(folder, place)), error: fileErrorSentence(error) });
    }),
  });
  if (files.length + closed.length === 0) {
    return [{ file: folder, error: 'Tidak ada buku kerja .xlsx atau .xlsm di dalam folder ini.' }];
  }
  return [...sorted(files).map((file) => ({ file: path.join(folder, file) })), ...closed];
}

/** The search passes over folders that it may not open; whoever asked for all below one must be told. */
function noting(note: (folder: string, error: unknown) => void): FileSystemAdapter {
  const readdir = (folder: string, options: { withFileTypes: true }, done: ReadFolder) =>
    fs.readdir(folder, options, (error, entries) => {
      if (error) note(folder, error);
      done(error, entries);
    });
  // Of the many forms of `readdir` the search uses this one only.
  return { readdir: readdir as unknown as typeof fs.readdir };
}

type ReadFolder = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

async function matching(arg: string, pattern: string): Promise<Input[]> {
  const files = await glob(pattern, {
    absolute: path.isAbsolute(pattern),
    ignore: LOCK_FILES,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const workbooks = files.filter((file) => IS_WORKBOOK.test(file));
  if (workbooks.length === 0) {
    return [{ file: arg, error: 'Tidak ada buku kerja .xlsx atau .xlsm yang cocok dengan pola nama ini.' }];
  }
  return sorted(workbooks).map((file) => ({ file: path.normalize(file) }));
}

function sorted(files: readonly string[]): string[] {
  return [...files].sort(new Intl.Collator('id', { numeric: true }).compare);
}
