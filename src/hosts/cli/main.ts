import { engine } from './engine';
import { run } from './run';

/**
 * The entry of the bundle that `bin/sakip.cjs` loads: runs the call of this process.
 *
 * @param version the program's version
 */
export async function main(version: string): Promise<void> {
  // The reader of a pipe may leave early (`sakip periksa ... | head`): nothing is left to say then.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  process.exitCode = await run(process.argv.slice(2), process, engine(version));
}
