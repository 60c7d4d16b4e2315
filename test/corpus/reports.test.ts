import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '#core';
import { writeJson } from '#core/report';
import { CORPUS, readOnce } from '../support/corpus';
import { addShares, type Score, type Share, scoreOf, type Truth } from '../support/score';

/**
 * The program on real reports, against the committed scores. After a change that moves a number, for better or
 * worse: `UPDATE_SCORES=1 npx jest test/corpus/reports`, and say why in the commit.
 */
const SCORES = path.join(__dirname, 'reports-score.json');

const files = new Map(CORPUS.map((file) => [path.basename(file, '.xlsx'), file]));
const names = [...files.keys()];

function score(name: string): Score {
  const file = files.get(name) as string;
  const result = checkWorkbook(readOnce(file));
  const truth = JSON.parse(readFileSync(file.replace(/\.xlsx$/, '.truth.json'), 'utf8')) as Truth;
  return scoreOf(truth, JSON.parse(writeJson([{ file: name, result }], 'info')).files[0]);
}

const scores: Record<string, Score> = Object.fromEntries(names.map((name) => [name, score(name)]));
if (process.env.UPDATE_SCORES) writeFileSync(SCORES, `${JSON.stringify(scores, null, 1)}\n`);
const committed: Record<string, Score> = existsSync(SCORES) ? JSON.parse(readFileSync(SCORES, 'utf8')) : {};

function percent([part, whole]: Share): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** The recall of all rules but `struktur`, of which names and structure are the matter. */
function figures({ recall }: Score): number {
  return percent(
    addShares(...Object.keys(recall).flatMap((rule) => (rule === 'struktur' ? [] : [recall[rule] as Share]))),
  );
}

function precision(one: Score): number {
  return percent(addShares(...Object.values(one.precision)));
}

describe.each(names)('%s', (name) => {
  const one = scores[name] as Score;

  it('has the committed scores', () => {
    expect(one).toEqual(committed[name]);
  });

  it('has its tables found and understood', () => {
    expect(percent(one.tables)).toBeGreaterThanOrEqual(97);
    expect(percent(one.kinds)).toBeGreaterThanOrEqual(95);
    expect(percent(one.roles)).toBeGreaterThanOrEqual(93);
  });

  it('has its inconsistencies found, and little else reported', () => {
    expect(figures(one)).toBeGreaterThanOrEqual(90);
    expect(percent(one.recall.struktur ?? [0, 0])).toBeGreaterThanOrEqual(50);
    expect(precision(one)).toBeGreaterThanOrEqual(92);
  });
});

describe.each([...new Set(names.map((name) => name.replace(/\..*/, '')))])('the layouts of %s', (report) => {
  const layouts = names.filter((name) => name.startsWith(`${report}.`)).map((name) => scores[name] as Score);

  it.each([
    ['figures', figures],
    ['names', (one: Score) => percent(one.recall.struktur ?? [0, 0])],
    ['precision', precision],
  ])('are read alike: %s', (_, measure) => {
    const values = layouts.map(measure);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(5);
  });
});
