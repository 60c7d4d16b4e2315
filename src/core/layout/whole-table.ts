import { isFigures, isProse, isTexts } from './column-content';
import { type Draft, isLarge, MONEY_ROLES, RESULT_ROLES } from './draft';
import type { Role } from './kinds';
import { holdsAny } from './words';
import { quarterIn, yearsIn } from './years';

const LONGEST_UNIT = 20;

/** Mends what only shows once every column of a table has its role. */
export function lookAgain(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) nameTwin(drafts, i, draft);
  nameLetters(drafts);
  for (const [i, draft] of drafts.entries()) joinQuarters(drafts.slice(0, i), draft);
  findFinalTarget(drafts);
  nameProgress(drafts);
  compareBudgets(drafts);
  nameYearly(drafts);
  nameOffices(drafts);
  namePrograms(drafts);
  readCard(drafts);
}

/** `T | R | C`: beside a target and a realisasi of one letter each, a third letter is their capaian. */
function nameLetters(drafts: readonly Draft[]): void {
  const isLetter = (draft: Draft, letter: string) => draft.words.label === letter;
  if (!drafts.some((one) => isLetter(one, 't')) || !drafts.some((one) => isLetter(one, 'r'))) return;
  for (const draft of drafts) {
    if (draft.role === undefined && isLetter(draft, 'c') && isFigures(draft.content)) draft.role = 'capaian';
  }
}

function times(draft: Draft): string {
  const text = draft.labels.join(' ');
  return `${yearsIn(text).join()}/${quarterIn(text) ?? ''}`;
}

/** Words under the same header as the figures beside them are those figures' unit, or say what they mean. */
function nameTwin(drafts: readonly Draft[], i: number, draft: Draft): void {
  if ((draft.role !== 'target' && draft.role !== 'realisasi') || !isTexts(draft.content)) return;
  const beside = [drafts[i - 1], drafts[i + 1]].filter((one) => one !== undefined);
  const twin = [...beside, ...drafts].find(
    (one) => one.role === draft.role && isFigures(one.content) && times(one) === times(draft),
  );
  if (!twin) return;
  if (!beside.includes(twin)) {
    if (isProse(draft.content)) draft.role = 'uraian';
    return;
  }
  const short = draft.content.words.every((text) => text.length <= LONGEST_UNIT);
  draft.role = short && !drafts.some((one) => one.role === 'satuan') ? 'satuan' : 'keterangan';
}

/** `Jumlah` right after the realisasi of the quarters is the realisasi of the year. */
function joinQuarters(left: readonly Draft[], draft: Draft): void {
  const role = left.at(-1)?.role;
  if (draft.role !== 'jumlah' || (role !== 'realisasi' && role !== 'realisasi-anggaran')) return;
  const quarters = left.filter(
    (one) => one.role === role && quarterIn(one.labels.join(' ')) !== undefined,
  ).length;
  if (quarters >= 2 && quarterIn(draft.labels.join(' ')) === undefined) draft.role = role;
}

/** Between two budgets of which nothing is said to be spent, differences and shares are changes. */
function compareBudgets(drafts: readonly Draft[]): void {
  const budgets = drafts.filter((one) => one.role === 'pagu').length;
  if (budgets < 2 || drafts.some((one) => one.role === 'realisasi-anggaran')) return;
  const last = drafts.findLastIndex((one) => one.role === 'sisa');
  drafts.forEach((draft, i) => {
    const beside =
      draft.role === 'sisa' && draft.labels.length > 1 && draft.labels[0] === drafts[last]?.labels[0];
    if (last >= 0 && (i === last || beside || (i > last && draft.role === 'penyerapan')))
      draft.role = 'perubahan';
  });
}

/** Where progress is measured, the one target that lies beyond the years of the realisasi, or that is the plan's, is final. */
function findFinalTarget(drafts: readonly Draft[]): void {
  const has = (role: Role) => drafts.some((one) => one.role === role);
  if (!has('kemajuan') || has('target-akhir')) return;
  const yearsOf = (draft: Draft) => yearsIn(draft.labels.join(' '));
  const last = Math.max(0, ...drafts.filter((one) => one.role === 'realisasi').flatMap(yearsOf));
  const beyond = drafts.filter(
    (one) => one.role === 'target' && last > 0 && yearsOf(one).some((year) => year > last),
  );
  const targets = drafts.filter((one) => one.role === 'target');
  const planned = targets.filter((one) => holdsAny(one.words.path, PLANS));
  const aims = drafts.filter((one) => one.role === 'kemajuan').flatMap(yearsOf);
  const aimed = beyond.filter((one) => yearsOf(one).some((year) => aims.includes(year)));
  const [final] = aimed.length === 1 ? aimed : beyond.length === 1 ? beyond : [];
  if (final) final.role = 'target-akhir';
  else if (targets.length === 1 && planned.length === 1) (planned[0] as Draft).role = 'target-akhir';
}

/** Progress beside a target of the year and its realisasi is what was reached of it, where no plan is spoken of. */
function nameProgress(drafts: readonly Draft[]): void {
  const has = (role: Role) => drafts.some((one) => one.role === role);
  const planned = drafts.some((one) => holdsAny(one.words.path, PLANS));
  if (planned || has('target-akhir') || has('capaian') || !has('target') || !has('realisasi')) return;
  const open = drafts.filter((one) => one.role === 'kemajuan');
  if (open.length === 1) (open[0] as Draft).role = 'capaian';
}

const PLANS = ['renstra', 'rpjmd', 'rpjmn', 'jangka menengah'];

/** Where changes from year to year are told, the only figures without a name are the results that change. */
function nameYearly(drafts: readonly Draft[]): void {
  const has = (role: Role) => drafts.some((one) => one.role === role);
  const measured = drafts.some(
    (one) => MONEY_ROLES.has(one.role) || RESULT_ROLES.has(one.role) || one.role === 'capaian',
  );
  if (!has('tahun') || !has('perubahan') || measured) return;
  const open = drafts.filter(
    (one) => one.role === undefined && isFigures(one.content) && !isLarge(one.content),
  );
  if (open.length === 1) (open[0] as Draft).role = 'realisasi';
}

const NAMED: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'uraian',
]);

/** Rows of a budget of which two and more are programs are those of a tree of programs, whatever heads them. */
function namePrograms(drafts: readonly Draft[]): void {
  if (!drafts.some((one) => MONEY_ROLES.has(one.role)) || drafts.some((one) => one.role === 'program'))
    return;
  const open = drafts.filter((one) => one.role === undefined && isTexts(one.content));
  const programs = open[0]?.content.words.filter((text) => text.startsWith('program ')) ?? [];
  if (open.length === 1 && programs.length >= 2) (open[0] as Draft).role = 'program';
}

const OF_CARD = [
  'target',
  'realisasi',
  'capaian',
  'satuan',
  'rumus',
  'formulasi',
  'definisi',
  'sumber data',
  'baseline',
];

/** A card tells of one indikator line by line: what a table has for columns stands in its first one. */
function readCard(drafts: readonly Draft[]): void {
  const [names, values] = drafts;
  if (drafts.length !== 2 || !names || !values) return;
  const lines = names.content.words.filter((text) => OF_CARD.some((word) => text.startsWith(word)));
  if (lines.length < 3 || lines.length * 2 <= names.content.words.length) return;
  names.role = 'uraian';
  values.role = 'lain';
}

/** Offices down the rows of a table of money or counts are what it is about, where nothing else is. */
function nameOffices(drafts: readonly Draft[]): void {
  if (drafts.some((one) => one.role === 'predikat')) return;
  const other = drafts.some((one) => NAMED.has(one.role) || (one.role === undefined && isTexts(one.content)));
  const offices = drafts.filter((one) => one.role === 'penanggung-jawab');
  if (!other && offices.length === 1) (offices[0] as Draft).role = 'uraian';
}
