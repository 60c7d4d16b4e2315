import type { Fact, Report } from '#core/fact';
import type { Role } from '#core/layout';
import { type Brought, bring } from './bring';
import { isOwnYear } from './year-columns';

/** What a workbook says of an indikator beyond the report's year. */
export interface History {
  readonly realisasi: ReadonlyMap<number, Brought>;
  /** The target at the end of the renstra. */
  readonly akhir?: Brought;
}

/** So many years before the report's are shown. */
const YEARS_BACK = 3;

/**
 * The realisasi of earlier years, and the target of the renstra's last year.
 *
 * @param key the canonical key of an indikator
 */
export function historyOf(report: Report, key: string): History {
  const own = factsOf(report, key);
  const realisasi = new Map<number, Brought>();
  for (let back = YEARS_BACK; back >= 1 && report.tahun !== undefined; back--) {
    const tahun = report.tahun - back;
    const brought = best(own, 'realisasi', tahun, report.tahun);
    if (brought) realisasi.set(tahun, brought);
  }
  const years = own.filter((fact) => fact.ukuran === 'target-akhir').map((fact) => fact.tahun);
  const akhir = years.length > 0 ? best(own, 'target-akhir', Math.max(...years), report.tahun) : undefined;
  return { realisasi, ...(akhir ? { akhir } : {}) };
}

export function historyYears(histories: readonly History[]): number[] {
  return [...new Set(histories.flatMap((one) => [...one.realisasi.keys()]))].sort((a, b) => a - b);
}

const known = new WeakMap<Report, Map<string, Fact[]>>();

function factsOf(report: Report, key: string): readonly Fact[] {
  let byKey = known.get(report);
  if (!byKey) {
    byKey = new Map();
    for (const fact of report.facts) {
      if (fact.subject.role !== 'indikator') continue;
      const name = report.names.canonical('indikator', fact.subject.key);
      const group = byKey.get(name);
      if (group) group.push(fact);
      else byKey.set(name, [fact]);
    }
    known.set(report, byKey);
  }
  return byKey.get(key) ?? [];
}

/** The figure that most tables give; of equals the one of a row that compares it with this year's. */
function best(
  facts: readonly Fact[],
  ukuran: Role,
  tahun: number,
  now: number | undefined,
): Brought | undefined {
  const fit = facts.filter(
    ({ figure, entry, ...fact }) =>
      fact.ukuran === ukuran &&
      fact.tahun === tahun &&
      (ukuran === 'target-akhir' || isOwnYear(entry.table, figure.column, tahun)),
  );
  const votes = (fact: Fact) => fit.filter((one) => one.quantity.shown.eq(fact.quantity.shown)).length;
  const compares = ({ entry }: Fact) =>
    [...entry.figures.keys()].some(
      (column) => column.role === 'realisasi' && isOwnYear(entry.table, column, now),
    );
  const weight = (fact: Fact) => 2 * votes(fact) + (compares(fact) ? 1 : 0);
  const chosen = [...fit].sort((a, b) => weight(b) - weight(a))[0];
  return chosen && bring(chosen.figure, chosen.entry.table);
}
