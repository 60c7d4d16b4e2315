import { oneLine } from '#core/report';

/** A stream that text goes to; a terminal also knows how wide it is. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the command needs from the process it runs in. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Tells the user in a sentence what went wrong; a file's name in it can't command the terminal. */
export function complain({ stderr }: Io, sentence: string): void {
  stderr.write(`sakip: ${oneLine(sentence)}\n`);
}

/** The exit codes, a contract with the scripts that call `sakip`. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
