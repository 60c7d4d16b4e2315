import { quantityOf, type ReadTable, type Report } from '#core/fact';
import { type Role, titleOf, yearsIn } from '#core/layout';
import { examples } from './examples/tahun';
import { agreementFixes } from './repair/agreement-fixes';
import { yearFixes } from './repair/year-fixes';
import { defineRule, type Outcome } from './rule';
import { write } from './support/follow-formula';
import { compareTables, type OddRow } from './support/odd-rows';
import { placeOf, short, tableName } from './support/where';

export const tahun = defineRule({
  info: {
    id: 'tahun',
    severity: 'error',
    what: 'Tahun pada judul tabel harus tahun laporan, dan angka tahun lalu tidak boleh tampil sebagai angka tahun ini.',
    why: 'Tabel yang disalin dari laporan tahun lalu sering masih membawa judul atau angka lama.',
    remedy: 'Ganti tahun pada judul, atau ganti angka tahun lalu dengan angka tahun laporan.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III butir 1 dan 2',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    for (const row of compareTables(report).rows) if (row.lastYears.length > 0) yield lastYears(row);
    for (const table of report.tables) yield* title(report, table);
  },
});

function lastYears({ entry, lastYears: repeated, odd }: OddRow): Outcome {
  const first = repeated[0] as (typeof repeated)[number];
  const against = odd.find((one) => one.fact === first.fact)?.against ?? [];
  const right = against[0];
  const year = first.fact.tahun - 1;
  const figures = repeated.map(({ fact }) => write(fact.quantity)).join('; ');
  return {
    verdict: 'differs',
    at: first.fact.figure.ref,
    table: entry.table,
    entry,
    severity: 'error',
    stated: first.fact.quantity.text,
    expected: right ? write(right.quantity) : null,
    message:
      `Baris "${short(first.fact.subject.text)}" memuat angka tahun ${year} (${figures}), seperti tertulis di ${placeOf(first.earlier)}.` +
      ` Ganti dengan angka tahun ${first.fact.tahun}${right ? `, misalnya ${write(right.quantity)} menurut ${placeOf(right)}` : ''}.`,
    related: [
      ...repeated.slice(1).map(({ fact }) => fact.figure.ref),
      ...repeated.map(({ earlier }) => earlier.figure.ref),
      ...against.map((fact) => fact.figure.ref),
    ],
    mend: (known) =>
      agreementFixes(
        odd.filter((one) => repeated.some(({ fact }) => fact === one.fact)),
        known,
      ),
  };
}

/** Words of a title that rightly name another year. */
const OTHER_YEAR =
  /sebelum|lalu|perbandingan|dibanding|awal|s\.?\s*\/?\s*d\.?\b|sampai|rencana|renstra|rpjmd|renja|tindak lanjut|evaluasi|hasil|periode|target akhir|baseline|perkembangan|tren/i;

function* title(report: Report, table: ReadTable): Generator<Outcome> {
  const { titles } = table.table;
  const line = titles.find((one) => yearsIn(one.text).length === 1);
  const year = table.layout.titleYear;
  if (!line || year === undefined || report.tahun === undefined) return;
  if (year === report.tahun) {
    yield { verdict: 'agrees', at: line.at, cells: [line.at] };
    return;
  }
  if (year !== report.tahun - 1 || OTHER_YEAR.test(titleOf(table.table))) return;
  if (!isOfPlan(table) || namesOtherYears(table, year) || hasTwin(report, table)) return;
  yield {
    verdict: 'differs',
    at: line.at,
    table,
    severity: 'warning',
    stated: String(year),
    expected: String(report.tahun),
    message: `Judul ${tableName(table)} menyebut tahun ${year}, padahal laporan ini tahun ${report.tahun}. Bila isinya sudah untuk ${report.tahun}, perbaiki tahun pada judul.`,
    related: [],
    mend: () => yearFixes(report, table, line, year),
  };
}

/** What an office plans and answers for year by year. */
const OF_PLAN: ReadonlySet<Role> = new Set<Role>([
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'realisasi-anggaran',
]);

/** Whether a table tells of the plan; a plain count, of last year's graduates say, may well be of an earlier year. */
function isOfPlan(table: ReadTable): boolean {
  return table.layout.columns.some((one) => OF_PLAN.has(one.role));
}

/** Whether columns speak of years of their own: the title's year may then be one of theirs. */
function namesOtherYears(table: ReadTable, year: number): boolean {
  return table.table.columns.some((column) =>
    column.labels.some((label) => yearsIn(label).some((one) => one >= year)),
  );
}

/** Last year's table rightly stands beside this year's of the same kind. */
function hasTwin(report: Report, table: ReadTable): boolean {
  const figures = table.entries.some((entry) =>
    [...entry.figures.values()].some((figure) => quantityOf(figure)),
  );
  return report.tables.some(
    (other) =>
      other !== table &&
      figures &&
      other.layout.kind === table.layout.kind &&
      other.layout.titleYear === report.tahun &&
      other.table.columns.length === table.table.columns.length,
  );
}
