import { type Injector, LocaleService, LocaleType } from '@univerjs/core';

/** Words of the grid library that say two things in one: sum and count were both called "Jumlah". */
const WORDS = { 'sheets-ui': { statusbar: { count: 'Sel berisi angka', countA: 'Sel terisi' } } };

/** Puts better words in the place of some of the grid library's own. */
export function mendWords(injector: Injector): void {
  injector.get(LocaleService).load({ [LocaleType.ID_ID]: WORDS });
}
