import {
  HostError,
  ignoreOf,
  type MendChoice,
  type Mended,
  mendAll,
  NOTHING_SAVED,
  openFindings,
  type SavedState,
  type SummaryChoice,
  staleIgnores,
  summarise,
  type Unreadable,
} from '#app';
import { checkWorkbook, ruleInfos } from '#core';
import type { RuleInfo } from '#core/finding';
import { ownSheets } from '#core/plan';
import type { CheckResult, Kept } from '#core/report';
import { SUMMARY_TITLES } from '#core/summary';
import {
  filePort,
  insertSheets,
  readSaved,
  readXlsx,
  removeSheets,
  UnreadableFile,
  UnwritableFile,
} from '#hosts/xlsx';

/** A workbook with summary sheets in it. */
export interface Summarised {
  readonly bytes: Uint8Array;
  /** The names of the sheets that were inserted, none where none can be made. */
  readonly sheets: readonly string[];
  /** The sheets that can't be made from this workbook, each with its reason in Bahasa Indonesia. */
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
  /** What the sheets don't hold, or hold otherwise than one may think: sentences in Bahasa Indonesia. */
  readonly remarks: readonly string[];
  /** Why what the workbook keeps could not be read, so that its settings don't count. */
  readonly unreadable: Unreadable | undefined;
}

/** A workbook without the summary sheets that were in it. */
export interface Removed {
  readonly bytes: Uint8Array;
  /** The names of the sheets that were taken out, none where there were none. */
  readonly sheets: readonly string[];
}

/** A checked workbook: the result without the findings that its user ignores. */
export interface Checked {
  readonly result: CheckResult;
  readonly kept?: Kept;
}

/** A workbook whose findings were mended as far as was asked. */
export interface MendedFile extends Pick<Mended, 'batches' | 'refused' | 'date1904'> {
  readonly bytes: Uint8Array;
  /** Without the findings that its user ignores, as it was and as it is now. */
  readonly before: CheckResult;
  readonly after: CheckResult;
  /** Why what the workbook keeps could not be read. */
  readonly unreadable: Unreadable | undefined;
}

/** What the command drives: the checker behind a bytes-in, result-out door. */
export interface Engine {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** Checks a workbook's bytes; a file that is no readable workbook gives its reason in Bahasa Indonesia. */
  check(bytes: Uint8Array): Checked | { readonly error: string };
  /**
   * Applies fixes, and keeps in the workbook what was changed; errors as above.
   *
   * @param time now, as ISO 8601 in UTC
   */
  mend(bytes: Uint8Array, choice: MendChoice, time: string): Promise<MendedFile | { readonly error: string }>;
  /** Inserts summary sheets; a file that can't be read or changed gives its reason in Bahasa Indonesia. */
  summarise(bytes: Uint8Array, choice: SummaryChoice): Summarised | { readonly error: string };
  /** Takes the summary sheets out again, however they are named by now; errors as above. */
  remove(bytes: Uint8Array): Removed | { readonly error: string };
}

/** The real engine: the file codec and the core. */
export function engine(version: string): Engine {
  return { version, rules: ruleInfos, check, mend, summarise: summariseFile, remove };
}

function check(bytes: Uint8Array): ReturnType<Engine['check']> {
  return orSentence(() => {
    const { state = NOTHING_SAVED, unreadable } = readSaved(bytes);
    const result = checkWorkbook(readXlsx(bytes), state.settings);
    const kept = keptOf(result, state, unreadable);
    return { result: { ...result, findings: openFindings(result, state) }, ...(kept ? { kept } : {}) };
  });
}

/** What a report tells of what a workbook keeps; `undefined` where that is nothing. */
function keptOf(
  result: CheckResult,
  state: SavedState,
  unreadable: Unreadable | undefined,
): Kept | undefined {
  const ignored = result.findings.flatMap((finding) => {
    const ignore = ignoreOf(finding, result, state);
    return ignore ? [{ finding, reason: ignore.reason }] : [];
  });
  const stale = staleIgnores(result, state);
  return unreadable || ignored.length + stale.length > 0 ? { ignored, stale, unreadable } : undefined;
}

async function mend(bytes: Uint8Array, choice: MendChoice, time: string): ReturnType<Engine['mend']> {
  try {
    const { state = NOTHING_SAVED, unreadable } = readSaved(bytes);
    const port = filePort(bytes);
    const mended = await mendAll(port, state, choice, time, async () => {});
    const open = (result: CheckResult) => ({ ...result, findings: openFindings(result, mended.state) });
    const { batches, refused, date1904 } = mended;
    const [before, after] = [open(mended.before), open(mended.after)];
    return { bytes: port.bytes, batches, refused, date1904, before, after, unreadable };
  } catch (error) {
    if (error instanceof HostError) return { error: error.detail };
    return sentenceOf(error);
  }
}

function remove(bytes: Uint8Array): ReturnType<Engine['remove']> {
  return orSentence(() => {
    const workbook = readXlsx(bytes);
    const own = new Set(ownSheets(workbook));
    const sheets = workbook.sheets.filter((sheet) => !own.has(sheet)).map((sheet) => sheet.name);
    return { bytes: removeSheets(bytes), sheets };
  });
}

function summariseFile(bytes: Uint8Array, choice: SummaryChoice): ReturnType<Engine['summarise']> {
  return orSentence(() => {
    const { state = NOTHING_SAVED, unreadable } = readSaved(bytes);
    const { plans, skipped, remarks } = summarise(readXlsx(bytes), state, choice);
    return {
      bytes: plans.length === 0 ? bytes : insertSheets(bytes, plans),
      sheets: plans.map((plan) => plan.name),
      skipped: skipped.map(({ key, reason }) => ({ title: SUMMARY_TITLES[key], reason })),
      remarks,
      unreadable,
    };
  });
}

/** What is done to a file, or the sentence that says why it can't be. */
function orSentence<Done>(work: () => Done): Done | { readonly error: string } {
  try {
    return work();
  } catch (error) {
    return sentenceOf(error);
  }
}

function sentenceOf(error: unknown): { readonly error: string } {
  if (error instanceof UnreadableFile || error instanceof UnwritableFile) return { error: error.message };
  throw error;
}
