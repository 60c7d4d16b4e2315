import type { Recomputed } from '#core/recalculate';

/** Every word of the parts that act on findings; they come with these parts, after the first load. */
export interface ActingWords {
  readonly fix: {
    readonly open: string;
    /** For a fix that is made by one click. */
    readonly make: string;
    readonly preview: string;
    readonly choices: string;
    readonly restsOn: string;
    readonly uncertain: string;
    readonly apply: string;
    readonly cancel: string;
  };
  readonly change: {
    readonly empty: string;
    /** Behind a value whose form alone changes. */
    readonly text: string;
    readonly number: string;
    /** Between old and new, for who hears it. */
    readonly becomes: string;
    /** With `=`, in the notation of the language. */
    readonly formula: (formula: string) => string;
    readonly formulaGone: (formula: string) => string;
    readonly formulaNew: (formula: string) => string;
    readonly formulaOther: (was: string, is: string) => string;
    readonly more: (n: number) => string;
    readonly cells: (n: number) => string;
  };
  readonly page: { readonly back: string };
  readonly safe: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly apply: (cells: number) => string;
    readonly show: string;
  };
  readonly ignore: {
    readonly open: string;
    readonly title: string;
    readonly scope: string;
    readonly one: string;
    readonly all: (rule: string, n: number) => string;
    readonly reason: string;
    readonly hint: string;
    readonly quick: string;
    readonly reasons: readonly string[];
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly leftOut: { readonly title: string; readonly intro: string; readonly none: string };
  readonly ignored: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly reason: string;
    readonly since: (date: string) => string;
    readonly again: string;
    readonly stale: string;
    readonly staleHint: string;
    readonly remove: string;
    readonly removeAll: string;
  };
  readonly log: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly undo: string;
    readonly undoAll: string;
    readonly ask: (cells: number) => string;
    readonly formulas: string;
    readonly confirm: string;
    readonly confirmAll: string;
    readonly keep: string;
    readonly recalculated: string;
    readonly batch: (n: number, time: string) => string;
    readonly keepIt: string;
    readonly sheet: string;
    readonly sheetHint: string;
    readonly file: string;
    readonly fileHint: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly recalculate: {
    readonly open: string;
    readonly title: string;
    readonly intro: string;
    readonly style: string;
    readonly sakip: string;
    readonly sakipHint: string;
    readonly excel: string;
    readonly excelHint: string;
    readonly planning: string;
    readonly none: string;
    readonly stale: string;
    readonly all: string;
    readonly items: string;
    readonly item: (cell: string, what: string) => string;
    readonly same: string;
    readonly skipped: (n: number) => string;
    readonly apply: (n: number) => string;
    readonly cancel: string;
    readonly roles: Readonly<Record<Recomputed, string>>;
  };
}
