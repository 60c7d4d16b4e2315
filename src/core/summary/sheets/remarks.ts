import { countWords } from '#core/number';
import type { Context } from '../context';
import type { CapaianRows } from '../find/capaian-rows';
import type { LeftOut } from '../find/capaian-sources';
import { canBeAdded } from '../find/joined-budget';
import type { Period } from '../find/table-period';
import type { Unit } from '../find/units';
import { tableList } from '../tables';

/** What the reader of a summary of the capaian must know lest it seem to be all that the workbook says. */
export function capaianRemarks({ period, otherPeriods, left }: CapaianRows): string[] {
  const omitted = otherPeriods.map(({ label }) => label).join(', ');
  return [
    ...(period
      ? [
          `Buku kerja ini tidak memuat tabel capaian setahun penuh. Yang dipakai adalah tabel ${period.label}${omitted === '' ? '' : `; yang tidak dimuat: ${omitted}`}.`,
        ]
      : []),
    ...leftOut(left, 'differs', 'indikatornya sudah diambil dari tabel lain, sedangkan angkanya berbeda'),
    ...leftOut(left, 'unnamed', 'tabelnya tidak mempunyai kolom indikator'),
  ];
}

function leftOut(left: readonly LeftOut[], because: LeftOut['because'], reason: string): string[] {
  const some = left.filter((one) => one.because === because);
  if (some.length === 0) return [];
  const rows = some.reduce((all, one) => all + one.rows, 0);
  return [
    `Tidak dimuat: ${countWords(rows)} baris pada ${tableList(some.map(({ table }) => table))}, karena ${reason}.`,
  ];
}

/** What must be known of the budgets. */
export function budgetRemarks({ budgets }: Pick<Context, 'budgets'>): string[] {
  const periods = new Map<string, Period>(
    budgets.flatMap(({ told: { period } }) => (period ? [[period.label, period] as const] : [])),
  );
  const loose = budgets.length > 1 ? budgets.filter(({ told }) => !canBeAdded(told)) : [];
  return [
    ...(periods.size > 0
      ? [
          `Buku kerja ini tidak memuat tabel anggaran setahun penuh. Yang dipakai adalah tabel ${[...periods.keys()].join(', ')}.`,
        ]
      : []),
    ...(loose.length > 0
      ? [
          `Anggaran pada ${tableList(loose.map(({ told }) => told.table))} tidak ikut dijumlahkan, karena susunan barisnya tidak diketahui.`,
        ]
      : []),
  ];
}

/** That a summary is one of several offices, and of which. */
export function unitsRemark(units: readonly Unit[]): string[] {
  const named = units.flatMap(({ name }) => name ?? []);
  if (named.length < 2) return [];
  return [
    `Buku kerja ini memuat tabel dari ${countWords(named.length)} unit kerja: ${named.join('; ')}. Semuanya dimuat, dan angka tiap unit kerja dihitung tersendiri.`,
  ];
}
