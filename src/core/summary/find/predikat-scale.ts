import Big from 'big.js';
import type { Report } from '#core/fact';
import { roundHalfUp } from '#core/number';
import { PERMENDAGRI_86, type PredikatScale, printedScales, SAKIP, scaleFor } from '#core/rules';
import type { Table } from '#core/table';
import { type Expr, isFigure, NONE, quoted } from '../expr';

/** A class of a scale, as a summary shows it. */
export interface PredikatClass {
  readonly label: string;
  /** The least value of the class; 0 for the lowest. */
  readonly from: number;
}

/** The scale by which a summary names capaian. */
export interface SummaryScale {
  readonly source: string;
  /** From the highest class down. */
  readonly classes: readonly PredikatClass[];
  /** Whether a value at the lower edge still belongs to the class below. */
  readonly above: boolean;
}

/**
 * The scale of a report: the one that it prints and whose words its capaian bear, else any scale of capaian that it
 * prints, else what the office set, else Permendagri 86/2017.
 *
 * @param labels the predikat that stand beside the capaian
 * @param table the first table of the capaian; of scales with the same words the nearest to it counts
 */
export function findScale(report: Report, labels: readonly string[], table: Table | undefined): SummaryScale {
  const printed = printedScales(report);
  const { skala } = report.settings;
  const uses = new Map<PredikatScale, number>();
  for (const label of labels) {
    const scale = label === '' || !table ? undefined : scaleFor(label, printed, table, skala);
    if (scale) uses.set(scale, (uses.get(scale) ?? 0) + 1);
  }
  const used = [...uses].sort(([, a], [, b]) => b - a)[0]?.[0];
  const scale = used ?? printed[0] ?? (skala === 'sakip' ? SAKIP : PERMENDAGRI_86);
  const classes = [...scale.grades]
    .sort((a, b) => b.from - a.from)
    .map(({ label, from }) => ({ label: written(label), from: Math.max(0, from) }));
  return { source: scale.source, classes, above: scale === SAKIP || opensAbove(scale) };
}

/** Whether every class that has a lower edge begins above it: `> 90 - 100`. */
function opensAbove({ grades }: PredikatScale): boolean {
  const edged = grades.filter((one) => Number.isFinite(one.from));
  return edged.every(({ from, open }) => open === 'from' || open === 'both' || from === 0);
}

/** Scales are kept in small letters; the letters of SAKIP are capitals. */
function written(label: string): string {
  return label.length <= 2
    ? label.toUpperCase()
    : label.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Where a value on an edge belongs to the class below it, this is taken off: less than a printed digit. */
const HAIR = 0.001;
/** Below the lowest class nothing is named. */
const BOTTOM = -1e300;

/** The class of a capaian as it is printed, with two decimals. */
export function predikatOf(scale: SummaryScale, capaian: Expr): Expr {
  const rising = [...scale.classes].reverse();
  const bottomless = rising[0]?.from === 0;
  const edges = [
    ...(bottomless ? [] : [BOTTOM]),
    ...rising.map(({ from }, i) => (bottomless && i === 0 ? BOTTOM : from)),
  ];
  const labels = [...(bottomless ? [] : [NONE]), ...rising.map(({ label }) => label)];
  const off = scale.above ? `-${HAIR}` : '';
  const text = `IF(ISNUMBER(${capaian.text}),LOOKUP(ROUND(${capaian.text},2)${off},{${edges.map(literal).join(',')}},{${labels.map(quoted).join(',')}}),"${NONE}")`;
  return { text, value: isFigure(capaian.value) ? classOf(capaian.value) : NONE };

  function classOf(value: Big): string {
    const printed = roundHalfUp(value, 2).minus(scale.above ? HAIR : 0);
    return labels[edges.findLastIndex((edge) => printed.gte(new Big(edge)))] ?? NONE;
  }
}

/** A number as Excel writes it. */
function literal(value: number): string {
  return String(value).toUpperCase();
}

/** How a class is told: `76 s.d. di bawah 91`. */
export function intervalWords({ classes, above }: SummaryScale, at: number): string {
  const write = (value: number) => String(value).replace('.', ',');
  const { from } = classes[at] as PredikatClass;
  const next = classes[at - 1]?.from;
  if (above) return next === undefined ? `> ${write(from)}` : `> ${write(from)} s.d. ${write(next)}`;
  if (next === undefined) return `≥ ${write(from)}`;
  return from === 0 ? `< ${write(next)}` : `${write(from)} s.d. < ${write(next)}`;
}
