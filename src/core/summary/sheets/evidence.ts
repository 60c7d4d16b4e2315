import type { ReadTable } from '#core/fact';
import type { RuleId } from '#core/finding';
import type { Kind } from '#core/layout';
import type { Context } from '../context';
import { babThree } from '../find/bab-three';
import { tableList } from '../tables';
import type { Evidence } from './checklist';

/** What the workbook shows of a statement of the checklist, in one or two sentences. */
export function evidenceOf(evidence: Evidence | undefined, context: Context): string {
  return evidence === undefined ? '' : TELL[evidence](context);
}

type Tell = (context: Context) => string;

const NOT_FOUND = 'Tabelnya tidak ditemukan pada buku kerja.';

const found =
  (...kinds: Kind[]): Tell =>
  ({ report }) =>
    shown(report.tables.filter((table) => kinds.includes(table.layout.kind)));

function shown(tables: readonly ReadTable[]): string {
  return tables.length === 0 ? NOT_FOUND : `Ada: ${tableList(tables)}.`;
}

const TELL: Readonly<Record<Evidence, Tell>> = {
  target: found('perjanjian-kinerja', 'target-tahunan'),
  capaian: ({ capaian }) =>
    capaian.rows.length === 0 ? shown([]) : `${shown(capaian.tables)} ${capaian.rows.length} indikator.`,
  anggaran: ({ budgets }) => shown(budgets.map(({ told }) => told.table)),
  perjanjian: (context) => {
    const agreements = context.report.tables.filter(({ layout }) => layout.kind === 'perjanjian-kinerja');
    if (agreements.length === 0) return shown([]);
    const remark = babThree(context.report, context.capaian)[0]?.remark ?? '';
    return `${shown(agreements)} ${remark} ${findings(context, 'lintas-tabel', 'struktur')}`
      .replace(/\s+/g, ' ')
      .trim();
  },
  iku: (context) => {
    const text = found('iku')(context);
    return text === NOT_FOUND ? text : `${text} ${findings(context, 'struktur')}`.trim();
  },
  perbandingan: ({ report }) =>
    shown(
      report.tables.filter(({ layout }) => ['perbandingan-tahun', 'kemajuan-renstra'].includes(layout.kind)),
    ),
  keandalan: ({ options: { check } }) => {
    const wrong = check.findings.filter((one) => one.severity === 'error').length;
    const look = check.findings.filter((one) => one.severity === 'warning').length;
    return `Uji hitungan: ${check.tally.agrees} sesuai, ${check.tally.differs} berbeda, ${check.tally.unchecked} tidak dapat diperiksa; ${wrong} temuan salah dan ${look} perlu diperiksa (lembar Temuan Konsistensi).`;
  },
};

/** How many findings of some rules bear on a statement. */
function findings({ options: { check } }: Context, ...rules: RuleId[]): string {
  const n = check.findings.filter((one) => rules.includes(one.rule) && one.severity !== 'info').length;
  return n === 0 ? '' : `${n} temuan antartabel perlu ditelusuri.`;
}
