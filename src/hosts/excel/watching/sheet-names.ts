import { inExcel } from '../in-excel';

/** What the sheets are called, by the ids that Excel's events name them by. */
export class SheetNames {
  #names: ReadonlyMap<string, string> = new Map();

  /** The name of a sheet when they were last listed. */
  of(id: string): string | undefined {
    return this.#names.get(id);
  }

  /**
   * Lists the sheets anew.
   *
   * @returns whether one of them was called otherwise before
   */
  async list(): Promise<boolean> {
    const former = this.#names;
    this.#names = await inExcel(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      return new Map(sheets.items.map(({ id, name }) => [id, name]));
    });
    return [...this.#names].some(([id, name]) => former.has(id) && former.get(id) !== name);
  }
}
