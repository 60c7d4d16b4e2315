import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read as readWitness } from '@e965/xlsx';
import { readXlsx } from '#hosts/xlsx';
import { measureApart, median } from './measures';
import { bigWorkbook } from './workbook';

const ROWS = 100_000;
const RUNS = 5;

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  'SAKIP untuk Excel': readXlsx,
  // The options with which it is fastest while it still reads all that we read.
  '@e965/xlsx': (bytes) =>
    readWitness(bytes, { dense: true, cellNF: true, cellHTML: false, cellText: false }),
};

interface Measure {
  readonly seconds: number;
  /** The largest resident set of the whole process, Node itself and the file's bytes included. */
  readonly megabytes: number;
}

/** Reads a file once in this process, which does nothing else, and prints the measure. */
export function measureReader(reader: string, file: string): void {
  const bytes = readFileSync(file);
  const start = performance.now();
  const workbook = READERS[reader]?.(bytes);
  const seconds = (performance.now() - start) / 1000;
  if (workbook === undefined) throw new Error(`Unknown reader: ${reader}`);
  // Node gives kilobytes on every system.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, megabytes }));
}

/** How long reading a million cells takes and how much memory, beside another reader. */
export function compareReaders(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'sakip-bench-'));
  const file = path.join(folder, 'million.xlsx');
  try {
    const bytes = bigWorkbook(ROWS);
    writeFileSync(file, bytes);
    const size = (bytes.length / 2 ** 20).toFixed(1);
    console.log(
      `1 million cells, 100,000 formulas, ${size} MB; Node ${process.version}, median of ${RUNS} runs`,
    );
    const rows = Object.keys(READERS).map((reader) => {
      const all = Array.from({ length: RUNS }, () => measureApart<Measure>('read', reader, file));
      const fastest = Math.min(...all.map(({ seconds }) => seconds));
      const seconds = median(all.map((one) => one.seconds));
      return { reader, seconds, fastest, megabytes: median(all.map((one) => one.megabytes)) };
    });
    const [ours] = rows;
    for (const { reader, seconds, fastest, megabytes } of rows) {
      const times = (seconds / (ours?.seconds ?? Number.NaN)).toFixed(1);
      const memory = (megabytes / (ours?.megabytes ?? Number.NaN)).toFixed(1);
      console.log(
        `${reader.padEnd(18)} ${seconds.toFixed(2)} s (fastest ${fastest.toFixed(2)} s), ` +
          `peak memory ${megabytes.toFixed(0)} MB; ${times} x the time, ${memory} x the memory`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
