import { NOTHING_SAVED, type SummaryChoice, summarise } from '#app';
import { checkWorkbook, ruleInfos } from '#core';
import type { RuleInfo } from '#core/finding';
import type { CheckResult } from '#core/report';
import { SUMMARY_TITLES } from '#core/summary';
import { insertSheets, readXlsx, UnreadableFile, UnwritableFile } from '#hosts/xlsx';

/** A workbook with summary sheets in it. */
export interface Summarised {
  readonly bytes: Uint8Array;
  /** The names of the sheets that were inserted, none where none can be made. */
  readonly sheets: readonly string[];
  /** The sheets that can't be made from this workbook, each with its reason in Bahasa Indonesia. */
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
}

/** What the command drives: the checker behind a bytes-in, result-out door. */
export interface Engine {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** Checks a workbook's bytes; a file that is no readable workbook gives its reason in Bahasa Indonesia. */
  check(bytes: Uint8Array): { readonly result: CheckResult } | { readonly error: string };
  /** Inserts summary sheets; a file that can't be read or changed gives its reason in Bahasa Indonesia. */
  summarise(bytes: Uint8Array, choice: SummaryChoice): Summarised | { readonly error: string };
}

/** The real engine: the file codec and the core. */
export function engine(version: string): Engine {
  return { version, rules: ruleInfos, check, summarise: summariseFile };
}

function check(bytes: Uint8Array): ReturnType<Engine['check']> {
  try {
    return { result: checkWorkbook(readXlsx(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { error: error.message };
    throw error;
  }
}

function summariseFile(bytes: Uint8Array, choice: SummaryChoice): ReturnType<Engine['summarise']> {
  try {
    const { plans, skipped } = summarise(readXlsx(bytes), NOTHING_SAVED, choice);
    return {
      bytes: plans.length === 0 ? bytes : insertSheets(bytes, plans),
      sheets: plans.map((plan) => plan.name),
      skipped: skipped.map(({ key, reason }) => ({ title: SUMMARY_TITLES[key], reason })),
    };
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof UnwritableFile) return { error: error.message };
    throw error;
  }
}
