import { derived, type Figure, type Predikat, type Shape } from './figure';

/** Which way an indikator is better: up; down by (2T-R)/T; down by T/R. */
export type Arah = 'naik' | 'turun' | 'balik';

const CAPAIAN: Record<Arah, Shape> = { naik: 'bagi', turun: 'turun', balik: 'balik' };

/** Capaian in percent of target and realisasi, with the report's own cap where it has one. */
export function capaian(target: Figure, realisasi: Figure, arah: Arah = 'naik', cap?: number): Figure {
  const from = { rule: 'capaian', part: 'capaian', inputs: [realisasi, target] } as const;
  return derived({ ...from, shape: CAPAIAN[arah], ...(cap === undefined ? {} : { cap }) });
}

/** Realisasi in percent of the pagu. */
export function penyerapan(pagu: Figure, realisasi: Figure): Figure {
  return derived({
    rule: 'penyerapan',
    part: 'penyerapan',
    shape: 'bagi',
    inputs: [realisasi, pagu],
  });
}

/** Pagu less realisasi. */
export function sisa(pagu: Figure, realisasi: Figure): Figure {
  return derived({ rule: 'sisa', part: 'sisa', shape: 'kurang', inputs: [pagu, realisasi] });
}

/** Realisasi less the budget, as revenue tables print it: `Lebih/(Kurang)`. */
export function lebihKurang(anggaran: Figure, realisasi: Figure): Figure {
  return derived({ rule: 'sisa', part: 'sisa', shape: 'kurang', inputs: [realisasi, anggaran] });
}

/** What is left of the whole budget in percent, as some reports define efficiency: 100 - penyerapan. */
export function hemat(serapan: Figure): Figure {
  return derived({ rule: 'efisiensi', part: 'efisiensi', shape: 'pelengkap', inputs: [serapan] });
}

/** Realisasi in percent of the target of the plan's last year. */
export function kemajuan(target: Figure, realisasi: Figure, arah: Arah = 'naik'): Figure {
  return derived({
    rule: 'perubahan',
    part: 'kemajuan',
    shape: CAPAIAN[arah],
    inputs: [realisasi, target],
  });
}

/** This year less last year, in the figures' own unit. */
export function perubahan(kini: Figure, lalu: Figure): Figure {
  return derived({ rule: 'perubahan', part: 'perubahan', shape: 'kurang', inputs: [kini, lalu] });
}

/** This year against last year in percent. */
export function pertumbuhan(kini: Figure, lalu: Figure): Figure {
  return derived({ rule: 'perubahan', part: 'perubahan', shape: 'relatif', inputs: [kini, lalu] });
}

/** Capaian less penyerapan. */
export function efisiensi(capaianKinerja: Figure, serapan: Figure): Figure {
  return derived({
    rule: 'efisiensi',
    part: 'efisiensi',
    shape: 'kurang',
    inputs: [capaianKinerja, serapan],
  });
}

export function jumlah(parts: readonly Figure[]): Figure {
  return derived({ rule: 'jumlah', part: 'jumlah', shape: 'jumlah', inputs: parts });
}

export function rerata(parts: readonly Figure[]): Figure {
  return derived({ rule: 'rerata', part: 'rerata', shape: 'rerata', inputs: parts });
}

/** A part in percent of the whole. */
export function bagian(part: Figure, whole: Figure): Figure {
  return derived({ rule: 'hitungan', part: 'hitungan', shape: 'bagi', inputs: [part, whole] });
}

/** How many of the labels read `label`. */
export function banyak(labels: readonly Predikat[], label: string): Figure {
  return derived({ rule: 'hitungan', part: 'hitungan', shape: 'banyak', inputs: [], labels, label });
}

/** A weight times a percentage, in points of the whole. */
export function tertimbang(bobot: Figure, persen: Figure): Figure {
  return derived({ rule: 'jumlah', part: 'hitungan', shape: 'kali', inputs: [persen, bobot] });
}
