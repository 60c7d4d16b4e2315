import type { RuleId } from '#core/finding';
import { type CellRef, cellKey } from '#core/grid';
import type { Told } from './told';

/** The rules whose word on a figure makes other rules' words on it an echo. */
const VOICES: ReadonlySet<RuleId> = new Set<RuleId>([
  'format-angka',
  'capaian',
  'penyerapan',
  'jumlah',
  'rerata',
  'sisa',
  'efisiensi',
  'perubahan',
  'lintas-tabel',
]);

/** A figure that breaks a formula also stands against other tables, its grade and its limits. */
const ECHOES: ReadonlySet<RuleId> = new Set<RuleId>(['lintas-tabel', 'predikat', 'kewajaran']);

/**
 * Drops what only repeats a mistake that another finding tells, and names its cells there: the other tables'
 * figure, the grade of a wrong capaian, a realisasi above a wrong pagu.
 */
export function dropEchoes(findings: readonly Told[]): Told[] {
  const told = new Map<string, Told>();
  const named = new Map<string, Told>();
  for (const one of findings) {
    if (!VOICES.has(one.rule) || one.severity === 'info') continue;
    const other = told.get(cellKey(one.at));
    if (!other || rank(one) < rank(other)) told.set(cellKey(one.at), one);
    for (const cell of one.related) named.set(cellKey(cell), one);
  }
  const voiceFor = (one: Told): Told | undefined => {
    const here = told.get(cellKey(one.at));
    if (here && here !== one && (rank(here) === 0 || ECHOES.has(one.rule) || one.severity === 'info'))
      return here;
    const [source] = one.related;
    if (one.rule === 'predikat' && source) return told.get(cellKey(source));
    if (one.rule !== 'kewajaran' || !source) return undefined;
    return told.get(cellKey(source)) ?? named.get(cellKey(one.at)) ?? named.get(cellKey(source));
  };
  const echoed = new Map<Told, Told[]>();
  const kept = findings.filter((one) => {
    const voice = voiceFor(one);
    if (!voice) return true;
    if (one.severity !== 'info') echoed.set(voice, [...(echoed.get(voice) ?? []), one]);
    return false;
  });
  return kept.map((one) => withEchoes(one, echoed.get(one) ?? []));
}

/** A malformed numeral explains best why a formula does not come out, and another table least. */
function rank({ rule }: Told): number {
  if (rule === 'format-angka') return 0;
  return rule === 'lintas-tabel' ? 2 : 1;
}

function withEchoes(voice: Told, echoes: readonly Told[]): Told {
  const cells = [...voice.related, ...echoes.flatMap((one) => [one.at, ...one.related])];
  const here = echoes.filter((one) => cellKey(one.at) === cellKey(voice.at));
  const expected = voice.expected ?? here.find((one) => one.expected !== null)?.expected ?? null;
  return { ...voice, expected, related: unique(cells, voice.at) };
}

/** Cells without repetition, and without the one that they are related to. */
export function unique(cells: readonly CellRef[], at: CellRef): CellRef[] {
  const seen = new Set([cellKey(at)]);
  return cells.filter((cell) => (seen.has(cellKey(cell)) ? false : seen.add(cellKey(cell))));
}
