import { CommanderError } from 'commander';
import type { Engine } from './engine';
import { callErrorSentence } from './indonesian';
import { complain, EXIT, type Io } from './io';
import { program } from './program';

/**
 * Runs `sakip` with the words of a call.
 *
 * @param args the words after the command's name
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io, engine: Engine): Promise<number> {
  let exitCode: number = EXIT.clean;
  const sakip = program(io, engine, (code) => {
    exitCode = code;
  });
  if (args.length === 0) {
    // On stdout, where a pager takes it; yet nothing was checked, and no script shall take that for a clean result.
    sakip.outputHelp();
    return EXIT.failed;
  }
  try {
    await sakip.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.clean;
    complain(io, callErrorSentence(error));
    io.stderr.write('Jalankan "sakip --help" untuk melihat cara pakainya.\n');
    return EXIT.failed;
  }
}
