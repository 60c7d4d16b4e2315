import type { SavedState } from '#app';

/** The name under which the workbook keeps the state. */
const KEY = 'sakip';
const VERSION = 1;

interface Kept extends SavedState {
  readonly version: typeof VERSION;
}

/** What this workbook keeps; `undefined` for nothing, and for what another version wrote in another shape. */
export async function loadSaved(context: Excel.RequestContext): Promise<SavedState | undefined> {
  const kept = context.workbook.settings.getItemOrNullObject(KEY).load('value');
  await context.sync();
  if (kept.isNullObject || !isKept(kept.value)) return undefined;
  const { settings, ignored, history } = kept.value;
  return { settings, ignored, history };
}

/** Keeps the state; Excel writes it when the user saves the workbook. */
export async function saveState(context: Excel.RequestContext, state: SavedState): Promise<void> {
  const kept: Kept = { version: VERSION, ...state };
  context.workbook.settings.add(KEY, kept);
  await context.sync();
}

function isKept(value: unknown): value is Kept {
  const { version, settings, ignored, history } = (value ?? {}) as Partial<Kept>;
  return version === VERSION && isObject(settings) && Array.isArray(ignored) && Array.isArray(history);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
