import { engine } from './engine';
import { fileErrorSentence } from './file-error';
import { EXIT } from './io';
import { run } from './run';

/**
 * The entry of the bundle that `bin/sakip.cjs` loads: runs the call of this process.
 *
 * @param version the program's version
 */
export async function main(version: string): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may leave early (`sakip periksa ... | head`): then nothing is left to say.
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`sakip: Hasil tidak dapat ditulis. ${fileErrorSentence(error)}\n`);
    process.exit(EXIT.failed);
  });
  process.exitCode = await run(process.argv.slice(2), process, engine(version));
}
