import { createColors } from 'picocolors';
import { oneLine, type Paint } from '#core/report';
import type { Io, Output } from './io';

const NARROWEST = 60;
const WIDEST = 120;
const ELSEWHERE = 100;

/**
 * How wide lines may be: as the terminal within reason, 100 columns for files and pipes. A terminal that does not
 * know its width says 0.
 */
export function widthFor(output: Output): number {
  if (!output.isTTY || !output.columns) return ELSEWHERE;
  return Math.min(WIDEST, Math.max(NARROWEST, output.columns));
}

/** Colours on a terminal that shows them, unless the user refuses colours (`NO_COLOR`). */
export function paintFor({ stdout, env }: Io): Paint {
  const refused = Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const colors = createColors(stdout.isTTY === true && !refused);
  return {
    strong: colors.bold,
    faint: colors.dim,
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
}

/** Shows how far a call with several files has come, on stderr only. */
export interface Progress {
  /** Before a file is read. */
  start(position: number, file: string): void;
  /** Before anything else is written to the terminal. */
  clear(): void;
}

const SILENT: Progress = { start: () => undefined, clear: () => undefined };
/** Up to so many files a call outside a terminal stays silent. */
const FEW = 3;

/**
 * One line that is written over on a terminal; one line a file elsewhere, and only when there are many.
 *
 * @param total how many files the call has
 */
export function progressOn(stderr: Output, total: number): Progress {
  const line = (position: number, file: string) => `${position}/${total} ${oneLine(file)}`;
  if (stderr.isTTY && total > 1) {
    const erase = '\r\x1b[2K';
    return {
      start: (position, file) => stderr.write(erase + line(position, file).slice(0, widthFor(stderr) - 1)),
      clear: () => stderr.write(erase),
    };
  }
  if (total <= FEW) return SILENT;
  return { ...SILENT, start: (position, file) => stderr.write(`${line(position, file)}\n`) };
}
