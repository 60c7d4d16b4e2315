import type { Fact, Report } from '#core/fact';
import { estimate } from '#core/number';
import { examples } from './examples/lintas-tabel';
import { agreementFixes } from './repair/agreement-fixes';
import { defineRule, type Outcome } from './rule';
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

function contradiction({ entry, odd }: OddRow): Outcome {
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
  const vote = first.outvoted ? '' : ' Tidak dapat dipastikan mana yang benar.';
  const more = others.length > 0 ? ` Pada baris yang sama berbeda pula ${others.join(', ')}.` : '';
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
      `${more}${vote} Cocokkan dengan sumber data, lalu samakan.`,
    related: [
      ...against.map((one) => one.figure.ref),
      ...figures.slice(1).map((one) => one.ref),
      ...odd.slice(1).flatMap((one) => one.against.map((other) => other.figure.ref)),
      ...follows.map((one) => one.ref),
    ],
    ...(odd.length === 1
      ? { calculation: equality(fact, against) }
      : { mend: (known) => agreementFixes(odd, known) }),
  };
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
