import { checkWorkbook } from '#core';
import type { Finding } from '#core/finding';
import { address, areaAddress, type CellRef } from '#core/grid';
import type { CheckResult, DetectedTable } from '#core/report';
import type { Share } from '../score';
import { FAULT_KINDS, type Fault, type FaultKind, faults } from './faults/faults';
import type { Book, BookColumn } from './kit/book';

/** What the program makes of a book without a mistake. */
export interface BookScore {
  /** Tables found with their exact range. */
  readonly tables: Share;
  readonly kinds: Share;
  /** Columns with their role; their year too, where the book tells one. */
  readonly roles: Share;
  readonly errors: number;
  readonly warnings: number;
}

/** What the program makes of single mistakes of one kind. */
export interface FaultScore {
  /** Mistakes with an error or a warning at the cell, or with the cell among its related ones. */
  readonly found: Share;
  /** Errors and warnings beyond the one that each mistake deserves. */
  readonly extra: number;
}

export function scoreBook(book: Book): BookScore {
  const result = checkWorkbook(book.workbook);
  const pairs = book.tables.map((table) => ({
    table,
    hit: result.tables.find(
      (found) => found.sheet === table.sheet && areaAddress(found.area) === areaAddress(table.area),
    ),
  }));
  const count = (severity: string) => result.findings.filter((f) => f.severity === severity).length;
  return {
    tables: share(pairs.map(({ hit }) => hit !== undefined)),
    kinds: share(pairs.map(({ table, hit }) => hit?.kind === table.kind)),
    roles: share(pairs.flatMap(({ table, hit }) => table.columns.map((column) => hasRole(hit, column)))),
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** The scores of each kind over all books, `count` mistakes of a kind in each. */
export function scoreFaults(books: readonly Book[], count: number): Record<FaultKind, FaultScore> {
  const freshIn = books.map((book) => {
    const before = new Set(grave(checkWorkbook(book.workbook)).map(nameOf));
    return (fault: Fault) => grave(checkWorkbook(fault.workbook)).filter((f) => !before.has(nameOf(f)));
  });
  const score = (kind: FaultKind): FaultScore => {
    const made = books.flatMap((book, b) =>
      faults(book, kind, count).map((fault) => ({ fault, fresh: freshIn[b]?.(fault) ?? [] })),
    );
    return {
      found: share(made.map(({ fault, fresh }) => fresh.some((finding) => touches(finding, fault.at)))),
      extra: made.reduce((sum, { fresh }) => sum + Math.max(0, fresh.length - 1), 0),
    };
  };
  return Object.fromEntries(FAULT_KINDS.map((kind) => [kind, score(kind)])) as Record<FaultKind, FaultScore>;
}

function hasRole(table: DetectedTable | undefined, { column, role, tahun }: BookColumn): boolean {
  const hit = table?.columns.find(({ col }) => col === column);
  return hit?.role === role && (tahun === undefined || hit.tahun === tahun);
}

function grave({ findings }: CheckResult): Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

function touches({ at, related }: Finding, cell: CellRef): boolean {
  return [at, ...related].some((ref) => place(ref) === place(cell));
}

function nameOf({ rule, at }: Finding): string {
  return `${rule} ${place(at)}`;
}

function place({ sheet, row, col }: CellRef): string {
  return `${sheet}!${address(row, col)}`;
}

function share(hits: readonly boolean[]): Share {
  return [hits.filter(Boolean).length, hits.length];
}
