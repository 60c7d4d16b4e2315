import type { RuleInfo } from '#core/finding';
import { capaian } from './capaian';
import { efisiensi } from './efisiensi';
import { formatAngka } from './format-angka';
import { hitungan } from './hitungan';
import { isian } from './isian';
import { jumlah } from './jumlah';
import { kewajaran } from './kewajaran';
import { lintasTabel } from './lintas-tabel';
import { penyerapan } from './penyerapan';
import { perubahan } from './perubahan';
import { predikat } from './predikat';
import { rerata } from './rerata';
import type { Rule } from './rule';
import { sisa } from './sisa';
import { struktur } from './struktur';
import { tahun } from './tahun';

/** All rules, in the order in which a reader meets them. */
export const rules: readonly Rule[] = [
  capaian,
  penyerapan,
  jumlah,
  rerata,
  sisa,
  efisiensi,
  predikat,
  perubahan,
  lintasTabel,
  hitungan,
  formatAngka,
  tahun,
  struktur,
  isian,
  kewajaran,
];

/** What the rules say of themselves, for reports, pages and help. */
export const ruleInfos: readonly RuleInfo[] = rules.map((rule) => rule.info);
