import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** In milliseconds: a first start makes a profile, on a busy machine. */
const PATIENCE = 60_000;

/** A program that runs until it is ended, with a folder of its own. */
export interface Started {
  /** What it has said so far, on both of its channels. */
  said(): string;
  /** Waits until it says something. */
  until(what: RegExp): Promise<RegExpExecArray>;
  end(): Promise<void>;
}

/** Makes a folder for one run, with one for downloads in it. */
export function runFolder(): { readonly folder: string; readonly downloads: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sakip-peramban-'));
  const downloads = path.join(folder, 'unduhan');
  mkdirSync(downloads);
  return { folder, downloads };
}

/** Starts a program; with it ends all that it started, and its folder is removed. */
export function start(
  program: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Started {
  const child: ChildProcess = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to end it as a whole.
    detached: true,
  });
  const ended = once(child, 'exit');
  let text = '';
  let hear = () => {};
  for (const channel of [child.stdout, child.stderr])
    channel?.on('data', (data) => {
      text += data;
      hear();
    });
  return {
    said: () => text,
    until: (what) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${program} did not start: ${text}`)), PATIENCE);
        hear = () => {
          const found = what.exec(text);
          if (!found) return;
          clearTimeout(late);
          resolve(found);
        };
        hear();
      }),
    async end() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
