import { checkWorkbook, ruleInfos } from '#core';
import type { RuleInfo } from '#core/finding';
import type { CheckResult } from '#core/report';
import { readXlsx, UnreadableFile } from '#hosts/xlsx';

/** What the command drives: the checker behind a bytes-in, result-out door. */
export interface Engine {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** Checks a workbook's bytes; a file that is no readable workbook gives its reason in Bahasa Indonesia. */
  check(bytes: Uint8Array): { readonly result: CheckResult } | { readonly error: string };
}

/** The real engine: the file codec and the core. */
export function engine(version: string): Engine {
  return { version, rules: ruleInfos, check };
}

function check(bytes: Uint8Array): ReturnType<Engine['check']> {
  try {
    return { result: checkWorkbook(readXlsx(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { error: error.message };
    throw error;
  }
}
