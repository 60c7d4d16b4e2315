import { useWords } from '../../pane-context';
import { type ActingWords, actingWords } from '../../words/acting';

export function useActingWords(): ActingWords {
  return actingWords(useWords().code);
}
