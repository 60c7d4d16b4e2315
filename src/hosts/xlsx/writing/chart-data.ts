import { type Area, columnName } from '#core/grid';
import type { PlannedCell, SheetPlan } from '#core/plan';
import { quotedName } from './quoted-name';
import { drawingText } from './xml-text';

/** What a chart shows of a sheet: references, and beside each what stands there now. */
export class ChartData {
  readonly #rows: ReadonlyMap<number, readonly PlannedCell[]>;

  constructor(readonly plan: SheetPlan) {
    this.#rows = new Map(plan.rows.map((row) => [row.index, row.cells]));
  }

  /** The names along the axis; numbers among them are shown as they are. */
  categories(area: Area): string {
    const points = this.#points(area, (value) => drawingText(String(value)));
    return `<c:strRef>${this.#formula(area)}<c:strCache>${points}</c:strCache></c:strRef>`;
  }

  /** @param format the number format of the axis */
  values(area: Area, format: string): string {
    const points = this.#points(area, (value) => (typeof value === 'number' ? String(value) : undefined));
    const code = `<c:formatCode>${drawingText(format)}</c:formatCode>`;
    return `<c:numRef>${this.#formula(area)}<c:numCache>${code}${points}</c:numCache></c:numRef>`;
  }

  /** The numbers of an area, wherever there are some. */
  numbers(area: Area): readonly number[] {
    return this.#values(area).filter((value) => typeof value === 'number');
  }

  #points(area: Area, shown: (value: string | number | boolean) => string | undefined): string {
    const values = this.#values(area);
    const points = values.map((value, i) => {
      const text = value === undefined ? undefined : shown(value);
      return text === undefined ? '' : `<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`;
    });
    return `<c:ptCount val="${values.length}"/>${points.join('')}`;
  }

  #values({ top, left, bottom, right }: Area): (string | number | boolean | undefined)[] {
    const values: (string | number | boolean | undefined)[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const content = this.#rows.get(row)?.find((cell) => cell.col === col)?.content;
        values.push(typeof content === 'object' ? content.result : content);
      }
    }
    return values;
  }

  #formula({ top, left, bottom, right }: Area): string {
    const first = `$${columnName(left)}$${top + 1}`;
    const last = `$${columnName(right)}$${bottom + 1}`;
    return `<c:f>${drawingText(`${quotedName(this.plan.name)}!${first === last ? first : `${first}:${last}`}`)}</c:f>`;
  }
}
