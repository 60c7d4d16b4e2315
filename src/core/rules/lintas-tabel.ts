import type { Entry, Fact, Report } from '#core/fact';
import { DERIVED } from '#core/layout';
import { estimate } from '#core/number';
import { examples } from './examples/lintas-tabel';
import { agreementFixes } from './repair/agreement-fixes';
import type { Known } from './repair/mend';
import { type Differs, defineRule, type Outcome } from './rule';
import { type Calculation, calculation } from './support/calculation';
import { write } from './support/follow-formula';
import { compareTables, consequences, type OddRow } from './support/odd-rows';
import { places, short, ukuranName } from './support/where';

export const lintasTabel = defineRule({
  info: {
    id: 'lintas-tabel',
    severity: 'error',
    what: 'Satu fakta (indikator atau program, tahun, dan ukuran yang sama) harus bernilai sama di semua tabel.',
    why: 'Dua angka berbeda untuk hal yang sama membuat pembaca tidak tahu mana yang benar, dan inilah yang pertama dicari Inspektorat.',
    remedy: 'Tentukan angka yang benar dari sumber datanya, lalu samakan semua tabel.',
    source:
      'PermenPANRB 53/2014, Anak Lampiran III/2: keandalan data dan kesesuaian dengan perjanjian kinerja',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    const { agreeing, rows } = compareTables(report);
    for (const group of agreeing) {
      const at = (group[0] as (typeof group)[number]).figure.ref;
      yield { verdict: 'agrees', at, cells: group.map((fact) => fact.figure.ref) };
    }
    for (const row of rows) {
      const told = new Set(row.lastYears.map((one) => one.fact));
      const odd = row.odd.filter((one) => !told.has(one.fact));
      if (odd.length > 0) yield contradiction({ ...row, odd });
    }
  },
});

/** A contradiction, told at the figures that fewer tables bear out; where that is none, from either side. */
function contradiction({ entry, odd }: Told): Differs {
  const other = odd[0]?.against[0]?.entry;
  const either = odd.every(
    ({ outvoted, against }) => !outvoted && against.length === 1 && against[0]?.entry === other,
  );
  const doubt = odd[0]?.outvoted ? '' : ' Tidak dapat dipastikan mana yang benar.';
  const here = tell({ entry, odd }, doubt);
  if (!either || !other) return here;
  const there = odd.map(({ fact, against }) => ({
    fact: against[0] as Fact,
    against: [fact],
    outvoted: false,
  }));
  return { ...here, sides: [tell({ entry, odd }, ''), tell({ entry: other, odd: there }, '')] };
}

type Told = Pick<OddRow, 'entry' | 'odd'>;

function tell({ entry, odd }: Told, doubt: string): Differs {
  const first = odd[0] as OddRow['odd'][number];
  const { fact, against } = first;
  const reference = against[0] as (typeof against)[number];
  const figures = odd.map((one) => one.fact.figure);
  const follows = consequences(entry, figures);
  const others = odd
    .slice(1)
    .map(
      (one) =>
        `${ukuranName(one.fact.ukuran)} ${said(one.fact)} (seharusnya ${said(one.against[0] as Fact)})`,
    );
  const name = short(fact.subject.text);
  const more = others.length > 0 ? ` Pada baris yang sama berbeda pula ${others.join(', ')}.` : '';
  const source = sourceOf(entry, odd);
  return {
    verdict: 'differs',
    at: fact.figure.ref,
    table: entry.table,
    entry,
    severity: 'error',
    stated: fact.quantity.text,
    expected: write(reference.quantity),
    message:
      `${capital(ukuranName(fact.ukuran))} "${name}" tahun ${fact.tahun} tertulis ${said(fact)}, tetapi ${said(reference)} di ${places(against)}.` +
      `${more}${doubt} Cocokkan dengan sumber data, lalu samakan.`,
    related: [
      ...against.map((one) => one.figure.ref),
      ...figures.slice(1).map((one) => one.ref),
      ...odd.slice(1).flatMap((one) => one.against.map((other) => other.figure.ref)),
      ...follows.map((one) => one.ref),
    ],
    ...(odd.filter((one) => !DERIVED.has(one.fact.ukuran)).length > 1 ? { several: true as const } : {}),
    ...(source ? { calculation: equality(source.fact, source.against) } : {}),
    ...(odd.length === 1 ? {} : { mend: (known: Known) => agreementFixes(odd, known) }),
  };
}

/** The one odd figure of a row from which all others of it are computed. */
function sourceOf(entry: Entry, odd: OddRow['odd']): OddRow['odd'][number] | undefined {
  if (odd.length === 1) return odd[0];
  const columns = odd.map((one) => one.fact.figure.column);
  const made = new Set(
    entry.table.layout.relations.flatMap(({ result, first, second }) =>
      columns.includes(first) || columns.includes(second) ? [result] : [],
    ),
  );
  const sources = odd.filter((one) => !made.has(one.fact.figure.column));
  return sources.length === 1 ? sources[0] : undefined;
}

const IN_PERCENT: ReadonlySet<string> = new Set(['capaian', 'penyerapan', 'kemajuan']);

function said({ ukuran, quantity }: Fact): string {
  return write(quantity) + (IN_PERCENT.has(ukuran) ? '%' : '');
}

/** Facts that should be equal, as a calculation. Against a single other one, either may be wrong. */
function equality(fact: Fact, against: readonly Fact[]): Calculation {
  const term = (one: Fact) => ({ ref: one.figure.ref, quantity: one.quantity });
  const [reference] = against as readonly [Fact];
  return against.length === 1
    ? calculation(term(fact), [term(reference)], ([value]) => value)
    : calculation(term(fact), [], () => estimate(reference.quantity));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
