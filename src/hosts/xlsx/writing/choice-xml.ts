import { areaAddress } from '#core/grid';
import type { ChoicePlan } from '#core/plan';
import { officeText } from './xml-text';

/** Excel's limit for words that are listed in the rule itself. */
const LONGEST_LIST = 255;

/**
 * The lists to choose from. Throws RangeError for words that a list can't hold: none, an empty one, one with a
 * comma (which parts the words), or more than 255 characters in all.
 */
export function choicesXml(choices: readonly ChoicePlan[]): string {
  if (choices.length === 0) return '';
  const all = choices.map(
    ({ area, words }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${areaAddress(area)}">` +
      `<formula1>${officeText(`"${wordList(words).replaceAll('"', '""')}"`)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function wordList(words: readonly string[]): string {
  const list = words.join(',');
  if (words.length === 0 || list.length > LONGEST_LIST || words.some((word) => !isWord(word))) {
    throw new RangeError(`These words are no list to choose from: ${list}`);
  }
  return list;
}

function isWord(word: string): boolean {
  return word.trim() === word && word !== '' && !word.includes(',');
}
