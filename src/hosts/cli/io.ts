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

/** The exit codes, a contract with the scripts that call `sakip`. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
