import type { Polaritas, ScaleName, Settings } from '#core/fact';
import { RULE_IDS } from '#core/finding';
import { type CellContent, type CellRef, type CellValue, cellKey, parseArea } from '#core/grid';
import type { Batch, Ignore, LoggedChange, SavedState, Unreadable } from './saved-state';
import { SAVED_VERSION } from './saved-text';

/** Characters; far above what any workbook keeps. A longer text is made to exhaust the reader. */
const LONGEST = 16_000_000;
/** Error values as Excel spells them. Anything else would be a formula to Excel once it is written into a cell. */
const ERROR = /^#[A-Z0-9_/]{1,30}[!?]?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/**
 * Reads what `writeSaved` wrote, or what a person or another program made of it: what is not understood in it is left
 * out. Never throws.
 *
 * @param text of the part's root element, its XML references undone
 */
export function parseSaved(text: string): SavedState | Unreadable {
  const saved = text.length > LONGEST ? undefined : parseJson(text);
  if (!isRecord(saved)) return 'damaged';
  if (saved.version !== SAVED_VERSION)
    return isNumber(saved.version) && saved.version > SAVED_VERSION ? 'newer' : 'damaged';
  return {
    settings: settingsOf(saved.settings),
    ignored: listOf(saved.ignored, ignoreOf),
    history: listOf(saved.history, batchOf),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function settingsOf(value: unknown): Settings {
  if (!isRecord(value)) return {};
  const { tahun, batas, skala, toleransi, polaritas } = value;
  return {
    ...(isWhole(tahun, 1, 9999) ? { tahun } : {}),
    ...(isNumber(batas) && batas > 0 ? { batas } : {}),
    ...(isScale(skala) ? { skala } : {}),
    ...(isNumber(toleransi) && toleransi >= 0 ? { toleransi } : {}),
    ...(isRecord(polaritas) ? { polaritas: directionsOf(polaritas) } : {}),
  };
}

function directionsOf(value: Record<string, unknown>): Record<string, Polaritas> {
  const known = Object.entries(value).filter((entry): entry is [string, Polaritas] => isDirection(entry[1]));
  return Object.fromEntries(known);
}

function ignoreOf(value: unknown): Ignore | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, fingerprint, table, about, reason, time } = value;
  if (!isRule(rule) || !isText(table) || !isText(about) || !isText(reason) || !isTime(time)) return undefined;
  if (reason.trim() === '') return undefined;
  // Whoever ignores one finding must never come to ignore all of its rule.
  if (fingerprint === undefined) return { rule, table, about, reason, time };
  return isText(fingerprint) ? { rule, fingerprint, table, about, reason, time } : undefined;
}

/** A batch is taken back as a whole: one that is understood in part only is none. */
function batchOf(value: unknown): Batch | undefined {
  if (!isRecord(value) || !isTime(value.time) || !Array.isArray(value.deeds)) return undefined;
  const deeds = listOf(value.deeds, deedOf);
  const changes = deeds.flat();
  const cells = new Set(changes.map(({ at }) => cellKey(at)));
  const isWholeBatch = deeds.length === value.deeds.length && cells.size === changes.length;
  return isWholeBatch && changes.length > 0 ? { time: value.time, changes } : undefined;
}

function deedOf(value: unknown): readonly LoggedChange[] | undefined {
  if (!isRecord(value) || !Array.isArray(value.cells)) return undefined;
  const { rule, reason } = value;
  if (!isText(reason) || !(isRule(rule) || rule === 'hitung-ulang')) return undefined;
  const changes = listOf(value.cells, (one) => changeOf(one, rule, reason));
  return changes.length === value.cells.length ? changes : undefined;
}

function changeOf(value: unknown, rule: LoggedChange['rule'], reason: string): LoggedChange | undefined {
  if (!isRecord(value)) return undefined;
  const at = placeOf(value);
  const from = contentOf(value.from);
  const to = contentOf(value.to);
  return at && from && to && { at, from, to, rule, reason };
}

function placeOf({ sheet, cell }: Record<string, unknown>): CellRef | undefined {
  const area = isText(cell) ? parseArea(cell) : undefined;
  if (!area || !isText(sheet) || sheet === '') return undefined;
  const { top: row, left: col, bottom, right } = area;
  const isCell = row === bottom && col === right;
  return isCell ? { sheet, row, col } : undefined;
}

function contentOf(value: unknown): CellContent | undefined {
  if (!isRecord(value)) return undefined;
  const { formula, format } = value;
  const held = heldBy(value.value);
  if (held === undefined || !isTextOrNone(formula) || !isTextOrNone(format)) return undefined;
  return {
    value: held,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

function heldBy(value: unknown): CellValue | undefined {
  if (value === null || isText(value) || isNumber(value) || typeof value === 'boolean') return value;
  return isRecord(value) && isText(value.error) && ERROR.test(value.error)
    ? { error: value.error }
    : undefined;
}

function listOf<Item>(value: unknown, read: (one: unknown) => Item | undefined): Item[] {
  if (!Array.isArray(value)) return [];
  return value.map(read).filter((one): one is Item => one !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

/** JSON's `1e999` is infinite. */
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= least && value <= most;
}

function isTime(value: unknown): value is string {
  return isText(value) && TIME.test(value);
}

function isRule(value: unknown): value is Ignore['rule'] {
  return RULE_IDS.some((rule) => rule === value);
}

function isDirection(value: unknown): value is Polaritas {
  return value === 'naik' || value === 'turun';
}

function isScale(value: unknown): value is ScaleName {
  return value === 'permendagri-86-2017' || value === 'sakip';
}
