import { NOTHING_SAVED, type SummaryChoice, summarise } from '#app';
import { checkWorkbook, ruleInfos } from '#core';
import type { RuleInfo } from '#core/finding';
import { ownSheets } from '#core/plan';
import type { CheckResult } from '#core/report';
import { SUMMARY_TITLES } from '#core/summary';
import { insertSheets, readXlsx, removeSheets, UnreadableFile, UnwritableFile } from '#hosts/xlsx';

/** A workbook with summary sheets in it. */
export interface Summarised {
  readonly bytes: Uint8Array;
  /** The names of the sheets that were inserted, none where none can be made. */
  readonly sheets: readonly string[];
  /** The sheets that can't be made from this workbook, each with its reason in Bahasa Indonesia. */
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
}

/** A workbook without the summary sheets that were in it. */
export interface Removed {
  readonly bytes: Uint8Array;
  /** The names of the sheets that were taken out, none where there were none. */
  readonly sheets: readonly string[];
}

/** What the command drives: the checker behind a bytes-in, result-out door. */
export interface Engine {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** Checks a workbook's bytes; a file that is no readable workbook gives its reason in Bahasa Indonesia. */
  check(bytes: Uint8Array): { readonly result: CheckResult } | { readonly error: string };
  /** Inserts summary sheets; a file that can't be read or changed gives its reason in Bahasa Indonesia. */
  summarise(bytes: Uint8Array, choice: SummaryChoice): Summarised | { readonly error: string };
  /** Takes the summary sheets out again, however they are named by now; errors as above. */
  remove(bytes: Uint8Array): Removed | { readonly error: string };
}

/** The real engine: the file codec and the core. */
export function engine(version: string): Engine {
  return { version, rules: ruleInfos, check, summarise: summariseFile, remove };
}

function check(bytes: Uint8Array): ReturnType<Engine['check']> {
  try {
    return { result: checkWorkbook(readXlsx(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { error: error.message };
    throw error;
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
    const { plans, skipped } = summarise(readXlsx(bytes), NOTHING_SAVED, choice);
    return {
      bytes: plans.length === 0 ? bytes : insertSheets(bytes, plans),
      sheets: plans.map((plan) => plan.name),
      skipped: skipped.map(({ key, reason }) => ({ title: SUMMARY_TITLES[key], reason })),
    };
  });
}

/** What is done to a file, or the sentence that says why it can't be. */
function orSentence<Done>(work: () => Done): Done | { readonly error: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof UnwritableFile) return { error: error.message };
    throw error;
  }
}
