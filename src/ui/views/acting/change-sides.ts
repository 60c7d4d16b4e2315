import { type Change, isRetyped } from '#core/grid';
import { shownText } from '#core/number';
import type { ActingWords } from '../../words/acting';

/** A change as a reader sees it. */
export interface ChangeSides {
  readonly was: string;
  readonly is: string;
  /** What becomes of a formula. */
  readonly note?: string;
}

/**
 * What a cell shows before and after; where only the form changes, both say what they are.
 *
 * @param date1904 whether the workbook's dates count from 1904
 */
export function changeSides(
  { from, to }: Pick<Change, 'from' | 'to'>,
  words: ActingWords['change'],
  date1904: boolean,
): ChangeSides {
  const retyped = isRetyped({ from, to });
  const side = (content: Change['from']): string => {
    const shown = shownText(content, date1904);
    if (shown === '') return content.formula === undefined ? words.empty : words.formula(content.formula);
    if (!retyped || typeof content.value === 'boolean') return shown;
    return `${shown} (${typeof content.value === 'number' ? words.number : words.text})`;
  };
  const note = formulaNote(from.formula, to.formula, words);
  // What names no format keeps the cell's own.
  const kept = to.format ?? from.format;
  const after = kept === undefined ? to : { ...to, format: kept };
  return { was: side(from), is: side(after), ...(note === undefined ? {} : { note }) };
}

function formulaNote(
  was: string | undefined,
  is: string | undefined,
  words: ActingWords['change'],
): string | undefined {
  if (was === is) return undefined;
  if (is === undefined) return was === undefined ? undefined : words.formulaGone(was);
  return was === undefined ? words.formulaNew(is) : words.formulaOther(was, is);
}
