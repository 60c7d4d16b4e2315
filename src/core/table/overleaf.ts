import type { HeaderRows } from './header';
import { foldHeader } from './header-words';
import { isNumberingRow } from './numbering';
import { isBlank, rowNumber } from './resume';
import type { RowProfile, Spot } from './row-profile';

type Profiles = ReadonlyMap<number, RowProfile>;

const CONTINUED = /\b(?:lanjutan|lanj|sambungan)\b/i;
/** What numbers a page at its foot: `Halaman 1 dari 2`, `- 12 -`. */
const PAGE = /^(?:halaman|hal\.?|page)?[\s-]*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?[\s-]*$/i;
/** Blank rows and title lines that may stand between a table's two pages. */
const FARTHEST = 6;

/** The texts of a header's rows, to know them again after a page break. */
export class HeaderTexts {
  readonly #rows: readonly string[][];

  constructor(profiles: Profiles, { top, bottom }: HeaderRows) {
    this.#rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
      (profiles.get(top + i)?.own ?? []).map((spot) => foldHeader(spot.text)),
    );
  }

  has(profile: RowProfile | undefined): boolean {
    if (profile === undefined || profile.own.length < 2) return false;
    const { own } = profile;
    // The first text tells nearly every row apart.
    return this.#rows.some(
      (texts) =>
        texts.length === own.length && texts.every((text, i) => text === foldHeader((own[i] as Spot).text)),
    );
  }
}

/**
 * The row where a table's header stands again on its next page: below `Lanjutan Tabel 3.1`, or below blank rows
 * and a page number where the rows go on counting. `undefined` where another table begins.
 * @param from the row that follows the table's last one
 * @param last the table's last row
 */
export function headerOverleaf(
  profiles: Profiles,
  from: number,
  header: HeaderRows,
  texts: HeaderTexts,
  last: RowProfile | undefined,
): number | undefined {
  let told = false;
  let titled = false;
  for (let row = from; row < from + FARTHEST; row++) {
    const profile = profiles.get(row);
    if (!profile || isBlank(profile)) continue;
    if (texts.has(profile)) {
      const counts = !titled && countsOn(last, bodyBelow(profiles, row, texts), header.left);
      return told || counts ? row : undefined;
    }
    const [line] = profile.own;
    if (!line || profile.own.length !== 1) return undefined;
    titled ||= !PAGE.test(line.text);
    told ||= CONTINUED.test(line.text);
  }
  return undefined;
}

/** The first row below a repeated header and its column numbers. */
function bodyBelow(profiles: Profiles, from: number, texts: HeaderTexts): RowProfile | undefined {
  let row = from + 1;
  for (; row < from + FARTHEST; row++) {
    const profile = profiles.get(row);
    if (profile && !texts.has(profile) && !isNumberingRow(profile)) return profile;
  }
  return undefined;
}

function countsOn(last: RowProfile | undefined, next: RowProfile | undefined, left: number): boolean {
  const [before, after] = [last, next].map((profile) => rowNumber(profile, left));
  return before !== undefined && after === before + 1;
}
