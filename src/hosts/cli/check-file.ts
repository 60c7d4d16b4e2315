import { readFile } from 'node:fs/promises';
import type { FileReport } from '#core/report';
import type { Engine } from './engine';
import { fileErrorSentence } from './file-error';
import type { Input } from './inputs';

/**
 * Reads and checks one file. Nothing is thrown: whatever stops one file must not stop the others of the call.
 */
export async function checkFile(input: Input, engine: Engine): Promise<FileReport> {
  const { file } = input;
  if ('error' in input) return input;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { file, error: fileErrorSentence(error) };
  }
  try {
    return { file, ...engine.check(bytes) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      file,
      error: `Program gagal memeriksa berkas ini; mohon laporkan kepada pembuatnya (${detail}).`,
    };
  }
}
