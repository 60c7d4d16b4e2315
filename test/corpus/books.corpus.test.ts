import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAULT_KINDS, type FaultKind } from '../support/books/faults/faults';
import { audit } from '../support/books/kit/audit';
import { type BookScore, type FaultScore, scoreBook, scoreFaults } from '../support/books/score-book';
import { EVERY } from '../support/corpus';
import type { Share } from '../support/score';
import { triedBooks } from '../support/tried';

/**
 * The program on reports that it was not made from: those of invented offices, right in every figure, and the
 * same with one mistake each. On a right book every error is a false alarm. No number may fall below the committed
 * one. When one rises, or a book comes or changes: `UPDATE_SCORES=1 npm run corpus -- books`, and say why in the commit.
 * `npm test` scores a few books, against their own committed scores.
 */
const SCORES = path.join(__dirname, 'books-score.json');
/** Mistakes of a kind in each book: enough to tell, few enough to wait for. */
const COUNT = 3;

interface Scores {
  readonly books: Readonly<Record<string, BookScore>>;
  readonly faults: Readonly<Record<FaultKind, FaultScore>>;
}

const scores: Scores = {
  books: Object.fromEntries(triedBooks.map((book) => [book.name, scoreBook(book)])),
  faults: scoreFaults(triedBooks, COUNT),
};
if (process.env.UPDATE_SCORES && EVERY) writeFileSync(SCORES, `${JSON.stringify(scores, null, 1)}\n`);
const committed: Scores = existsSync(SCORES)
  ? JSON.parse(readFileSync(SCORES, 'utf8'))
  : { books: {}, faults: {} };

function expectNoLess([part, whole]: Share, [committedPart, committedWhole]: Share): void {
  expect(whole).toBe(committedWhole);
  expect(part).toBeGreaterThanOrEqual(committedPart);
}

it('scores the books that are there, and no others', () => {
  const known = Object.keys(committed.books);
  expect(Object.keys(scores.books)).toEqual(EVERY ? known : known.filter((name) => name in scores.books));
});

describe.each(triedBooks.map((book) => [book.name, book] as const))('%s', (name, book) => {
  const score = scores.books[name] as BookScore;
  const before = committed.books[name] as BookScore;

  it('is right in every figure', () => {
    expect(audit(book)).toEqual([]);
  });

  it('has its tables found and understood', () => {
    expectNoLess(score.tables, before.tables);
    expectNoLess(score.kinds, before.kinds);
    expectNoLess(score.roles, before.roles);
  });

  it('raises few false alarms', () => {
    expect(score.errors).toBeLessThanOrEqual(before.errors);
    expect(score.warnings).toBeLessThanOrEqual(before.warnings);
  });
});

describe.each(FAULT_KINDS)('%s', (kind) => {
  const score = scores.faults[kind];
  // In the few books all of them are found; what is missed over all books is committed.
  const whole = score.found[1];
  const before: FaultScore = EVERY ? committed.faults[kind] : { found: [whole, whole], extra: 0 };

  it('is found where it stands', () => {
    expectNoLess(score.found, before.found);
  });

  it('brings few other findings', () => {
    expect(score.extra).toBeLessThanOrEqual(before.extra);
  });
});
