import { holdsAny, type LayoutColumn, type Role, wordsOf } from '#core/layout';
import type { Entry, Figure, Name, ReadTable } from './report';

const MONEY: ReadonlySet<Role> = new Set<Role>(['pagu', 'realisasi-anggaran', 'penyerapan', 'sisa', 'fisik']);
const ABOUT_MONEY: readonly Role[] = ['program', 'uraian', 'sasaran', 'indikator', 'tujuan'];
const ABOUT_RESULTS: readonly Role[] = ['indikator', 'program', 'uraian', 'sasaran', 'tujuan'];

/** What the header itself says a figure is about: "Capaian Kinerja Sasaran", "Realisasi Kinerja Program". */
function saidByHeader(column: LayoutColumn): Role | undefined {
  const words = wordsOf(column.labels.join(' '));
  if (holdsAny(words, ['program', 'kegiatan'])) return 'program';
  if (holdsAny(words, ['sasaran', 'indikator', 'iku'])) return 'indikator';
  return undefined;
}

/** Whether a table gives a measure program by program below one indikator. */
function isGivenPerProgram(table: ReadTable, column: LayoutColumn): boolean {
  return table.entries.some((entry) => {
    const figure = entry.figures.get(column);
    const indikator = entry.names.find((name) => name.role === 'indikator');
    const program = entry.names.find((name) => name.role === 'program');
    return figure?.reading.ok && !figure.inherited && indikator?.inherited && program && !program.inherited;
  });
}

/** Whether a name is merged over several rows that each have money of their own: none is all of it. */
function isParted({ entries }: ReadTable, { ref, span }: Name, { column }: Figure): boolean {
  if (span === 1) return false;
  return entries.some((entry) => {
    const figure = entry.figures.get(column);
    return (
      entry.row > ref.row && entry.row < ref.row + span && figure?.reading.ok === true && !figure.inherited
    );
  });
}

/**
 * The name that a figure is about. A cell merged over several rows is about a name that is merged over them
 * too; money is about the program before the sasaran, results are about the indikator before the program.
 */
export function subjectOf(entry: Entry, figure: Figure): Name | undefined {
  if (entry.measure)
    return ABOUT_RESULTS.flatMap((role) => entry.names.filter((name) => name.role === role))[0];
  const money = MONEY.has(figure.column.role);
  const order = money ? ABOUT_MONEY : ABOUT_RESULTS;
  const names = entry.names.filter((name) => /\p{L}{3}/u.test(name.key));
  if (figure.span > 1) {
    return order
      .map((role) => names.find((name) => name.role === role && name.span >= figure.span))
      .find(Boolean);
  }
  const said = saidByHeader(figure.column);
  const own = (role: Role) =>
    names.find(
      (name) => name.role === role && !name.inherited && !(money && isParted(entry.table, name, figure)),
    );
  if (said) {
    const named = own(said);
    if (named) return named;
  }
  const program = own('program');
  if (!money && program && own('indikator') && isGivenPerProgram(entry.table, figure.column)) return program;
  return order.map(own).find(Boolean);
}
