import { spawnSync } from 'node:child_process';

/** What a process of its own measures, so that neither memory nor warmed-up code passes from one to the next. */
export function measureApart<Measure>(...given: string[]): Measure {
  const { stdout, stderr, status } = spawnSync(process.execPath, [__filename, ...given]);
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as Measure;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
