/** A cell as truth files and results name it. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

type LabelPlace = Place & { readonly alt?: readonly Place[] };

/** An inconsistency that is known to stand in a report; without a place it is told in the report's prose. */
export interface Label {
  readonly rule: string;
  readonly severity: string;
  readonly certainty: string;
  readonly at?: LabelPlace;
  readonly alsoAt: readonly Place[];
}

type PlacedLabel = Label & { readonly at: LabelPlace };

/** What is known of a workbook. */
export interface Truth {
  readonly tables: readonly {
    readonly kind?: string;
    readonly sheet: string;
    readonly range: string;
    readonly bodyRange: string;
    readonly columns?: readonly { readonly column: string; readonly role: string; readonly tahun?: number }[];
  }[];
  readonly findings: readonly Label[];
}

/** How many of how many. */
export type Share = readonly [number, number];

export interface Score {
  readonly tables: Share;
  readonly kinds: Share;
  readonly roles: Share;
  /** Labels that are certain and found, per rule. */
  readonly recall: Readonly<Record<string, Share>>;
  /** Findings that stand on a label, per rule. */
  readonly precision: Readonly<Record<string, Share>>;
}

type Rect = readonly [top: number, left: number, bottom: number, right: number];

interface FoundTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly columns: readonly { readonly column: string; readonly role: string; readonly tahun?: number }[];
}

interface FoundCell extends Place {
  readonly rule: string;
  readonly severity: string;
  readonly related: readonly Place[];
}

/** One file of what `sakip periksa --format json` prints. */
export interface Result {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly FoundCell[];
}

const NONE: Share = [0, 0];

/** How much of a table must be covered for it to count as found: shared area by joint area. */
const COVERED = 0.8;

/** Roles that say nothing of a figure are not scored. */
const FREE_ROLES = ['lain', 'keterangan', 'no'];

export function scoreOf(truth: Truth, result: Result): Score {
  const labels = truth.findings.filter((one) => one.at !== undefined) as PlacedLabel[];
  const found = result.findings.filter((one) => one.severity !== 'info');
  const certain = labels.filter((one) => one.certainty === 'certain' && one.severity !== 'info');
  return {
    ...scoreTables(truth, result.tables),
    recall: perRule(certain, (label) => found.some((finding) => tells(finding, label))),
    precision: perRule(found, (finding) => isLabelled(finding, labels)),
  };
}

/** Adds scores up, e.g. those of several workbooks. */
export function addShares(...shares: readonly Share[]): Share {
  return shares.reduce(([a, b], [c, d]) => [a + c, b + d], NONE);
}

function perRule<One extends { readonly rule: string }>(
  all: readonly One[],
  isRight: (one: One) => boolean,
): Record<string, Share> {
  const shares: Record<string, Share> = {};
  for (const one of all) shares[one.rule] = addShares(shares[one.rule] ?? NONE, [isRight(one) ? 1 : 0, 1]);
  return Object.fromEntries(Object.entries(shares).sort());
}

function scoreTables(truth: Truth, found: readonly FoundTable[]): Pick<Score, 'tables' | 'kinds' | 'roles'> {
  let tables = NONE;
  let kinds = NONE;
  let roles = NONE;
  for (const table of truth.tables) {
    const body = rect(table.bodyRange);
    const here = found.filter((one) => one.sheet === table.sheet);
    const cover = (one: FoundTable) => Math.max(likeness(one, rect(table.range)), likeness(one, body));
    tables = addShares(tables, [here.some((one) => cover(one) >= COVERED) ? 1 : 0, 1]);
    const shared = (one: FoundTable) => area(common(rect(one.range), body));
    const best = [...here].sort((a, b) => shared(b) - shared(a))[0];
    if (table.kind === undefined) continue;
    if (table.kind !== 'teks') kinds = addShares(kinds, [best?.kind === table.kind ? 1 : 0, 1]);
    for (const { column, role, tahun } of table.columns ?? []) {
      if (FREE_ROLES.includes(role)) continue;
      const there = best?.columns.find((one) => one.column === column);
      const right = there?.role === role && (tahun === undefined || there.tahun === tahun);
      roles = addShares(roles, [right ? 1 : 0, 1]);
    }
  }
  return { tables, kinds, roles };
}

/** Whether a finding speaks of a label: it stands on it, or names it and is of its rule, row or other cells. */
function tells(finding: FoundCell, label: PlacedLabel): boolean {
  const { at } = label;
  if ([at, ...(at.alt ?? [])].some((place) => isSame(place, finding))) return true;
  if (!finding.related.some((place) => isSame(place, at))) return false;
  const sameRow = finding.sheet === at.sheet && rowOf(finding.cell) === rowOf(at.cell);
  return finding.rule === label.rule || sameRow || label.alsoAt.some((place) => isSame(place, finding));
}

/** Whether a finding is no false alarm: it stands on a label, or on a cell of one and names its main cell. */
function isLabelled(finding: FoundCell, labels: readonly PlacedLabel[]): boolean {
  const mains = labels.flatMap(({ at }) => [at, ...(at.alt ?? [])]);
  const stands = (places: readonly Place[]) => places.some((place) => isSame(place, finding));
  if (stands(mains)) return true;
  const named = finding.related.some((place) => mains.some((main) => isSame(main, place)));
  return named && stands(labels.flatMap((one) => one.alsoAt));
}

function isSame(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.cell === b.cell;
}

function rowOf(cell: string): string {
  return cell.replace(/\D/g, '');
}

function rect(range: string): Rect {
  const [start = '', end = start] = range.split(':');
  const row = (cell: string) => Number(rowOf(cell));
  const col = (cell: string) =>
    [...cell.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [row(start), col(start), row(end), col(end)];
}

function area([top, left, bottom, right]: Rect): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

function common(a: Rect, b: Rect): Rect {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** Shared area by joint area. */
function likeness(found: FoundTable, wanted: Rect): number {
  const shared = area(common(rect(found.range), wanted));
  return shared / (area(rect(found.range)) + area(wanted) - shared);
}
