import type { Failure } from '#core/functions';
import type { OwnRowFunction } from '#core/own-row';

/** The form with arguments, as an example. */
const WITH_ARGUMENTS: Readonly<Record<OwnRowFunction, string>> = {
  CAPAIAN: '=SAKIP.CAPAIAN(F9;E9)',
  PENYERAPAN: '=SAKIP.PENYERAPAN(F9;E9)',
  EFISIENSI: '=SAKIP.EFISIENSI(G9;H9)',
  PREDIKAT: '=SAKIP.PREDIKAT(G9)',
};

/** Why a function without arguments gives nothing, where it is not the table that is to blame. */
const REASONS = {
  'no-address': 'Versi Excel ini tidak memberitahukan sel tempat rumus ini berada.',
  'many-cells': 'Tanpa argumen, rumus ini hanya berlaku untuk satu sel.',
  'other-workbook': 'Rumus ini berada di buku kerja yang lain.',
  moved: 'Letak rumus ini tidak diketahui lagi. Tekan Ctrl+Alt+F9 agar semua rumus dihitung ulang.',
  shared:
    'Excel tidak menghitung setiap sel dengan rumus ini tersendiri. Tekan Ctrl+Alt+F9 agar semua rumus dihitung ulang.',
  circular: 'Hasil rumus ini mengubah masukannya sendiri (rujukan melingkar).',
  unread: 'Buku kerja tidak dapat dibaca.',
} as const;

export type Reason = keyof typeof REASONS;

/** The failure of a call without arguments, with the form that works everywhere. */
export function failureFor(reason: Reason, name: OwnRowFunction): Failure {
  const form = `tulis dengan argumen, misalnya ${WITH_ARGUMENTS[name]}.`;
  const says = REASONS[reason];
  const message =
    reason === 'moved' || reason === 'shared'
      ? `${says} Bila tidak menolong, ${form}`
      : `${says} ${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  return { error: 'na', message };
}
