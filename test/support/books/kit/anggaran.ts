import { bulat, type Figure, given } from './figure';
import { data } from './indikator';
import { jumlah, penyerapan, sisa } from './relations';

/** A line of a budget: urusan, program, kegiatan, sub kegiatan or akun. */
export interface Mata {
  readonly kode: string;
  readonly nama: string;
  /** 0 for the outermost lines. */
  readonly level: number;
  readonly pagu: Figure;
  readonly realisasi: Figure;
  readonly serapan: Figure;
  readonly sisa: Figure;
  readonly children: readonly Mata[];
}

interface Line {
  readonly kode: string;
  readonly nama: string;
  readonly level: number;
  readonly amounts: readonly string[];
}

/**
 * Reads a budget from lines `kode | nama | pagu | realisasi`; a line without amounts is the sum of the
 * lines below it that are set in further (a `-` a level at the beginning of the line).
 */
export function anggaran(block: string, decimals?: number): Mata[] {
  const lines = data(block).map(([first = '', nama = '', ...amounts]): Line => {
    const level = /^-*/.exec(first)?.[0].length ?? 0;
    return { kode: first.slice(level).trim(), nama, level, amounts };
  });
  return within(lines, decimals);
}

function within(lines: readonly Line[], decimals: number | undefined): Mata[] {
  const top = Math.min(...lines.map((line) => line.level));
  const starts = lines.flatMap((line, i) => (line.level === top ? [i] : []));
  return starts.map((start, n) => {
    const line = lines[start] as Line;
    const children = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    return mata(line, children.length > 0 ? within(children, decimals) : [], decimals);
  });
}

function mata(line: Line, children: readonly Mata[], decimals: number | undefined): Mata {
  const [pagu = '', realisasi = ''] = line.amounts;
  const { kode, nama, level } = line;
  const amounts =
    children.length > 0
      ? { pagu: jumlah(children.map((c) => c.pagu)), realisasi: jumlah(children.map((c) => c.realisasi)) }
      : { pagu: given(pagu), realisasi: given(realisasi) };
  return { kode, nama, level, ...ukurAnggaran(amounts.pagu, amounts.realisasi, decimals), children };
}

/** What follows from a pagu and its realisasi; the percentage is rounded at once where decimals are given. */
export function ukurAnggaran(pagu: Figure, realisasi: Figure, decimals?: number) {
  const serapan = penyerapan(pagu, realisasi);
  return {
    pagu,
    realisasi,
    serapan: decimals === undefined ? serapan : bulat(serapan, decimals),
    sisa: sisa(pagu, realisasi),
  };
}

/** All lines from the top down, as a budget table lists them. */
export function urut(lines: readonly Mata[]): Mata[] {
  return lines.flatMap((line) => [line, ...urut(line.children)]);
}

/** The line that sums up others, e.g. JUMLAH. */
export function total(nama: string, lines: readonly Mata[], decimals?: number): Mata {
  const pagu = jumlah(lines.map((line) => line.pagu));
  const realisasi = jumlah(lines.map((line) => line.realisasi));
  return { kode: '', nama, level: 0, ...ukurAnggaran(pagu, realisasi, decimals), children: lines };
}
