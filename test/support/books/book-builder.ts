import type { DefinedName, Sheet } from '#core/grid';
import type { Book } from './kit/book';
import { formulaOf, storedOf } from './kit/formula';
import { write } from './kit/look';
import { SheetBuilder } from './sheet-builder';

/** Puts sheets together into a book and writes the live formulas. */
export class BookBuilder {
  readonly #sheets: SheetBuilder[] = [];

  constructor(
    readonly name: string,
    readonly tahun: number,
  ) {}

  /** A new sheet; `left` is the column at which its tables begin, from 0. */
  sheet(name: string, left = 0, visibility: Sheet['visibility'] = 'visible'): SheetBuilder {
    const before = [...this.#sheets];
    const count = () => before.reduce((n, sheet) => n + sheet.tables.length, 0);
    const sheet = new SheetBuilder(name, count, left, visibility);
    this.#sheets.push(sheet);
    return sheet;
  }

  /**
   * The finished book.
   * @throws when a live cell's inputs are printed nowhere: the office could not have written the formula.
   */
  build(definedNames: readonly DefinedName[] = []): Book {
    const placements = this.#sheets.flatMap((sheet) => sheet.placements);
    for (const sheet of this.#sheets) {
      for (const placement of sheet.placements) {
        const { look, ref } = placement;
        if (!look?.live) continue;
        const { value } = write(look, storedOf(placement, placements));
        sheet.setFormula(ref, formulaOf(placement, placements), value);
      }
    }
    const built = this.#sheets.map((sheet) => sheet.build());
    return {
      name: this.name,
      tahun: this.tahun,
      workbook: { sheets: built.map((b) => b.sheet), definedNames, date1904: false },
      tables: built.flatMap((b) => b.tables),
      placements,
    };
  }
}
