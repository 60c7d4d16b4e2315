import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Severity } from '#core/finding';

/** A pale ground and dark letters, as in Excel, and a corner that is seen on coloured cells too. */
const COLOURS: Readonly<
  Record<Severity, { readonly fill: string; readonly font: string; readonly corner: string }>
> = {
  error: { fill: '#FDE7E9', font: '#6E0811', corner: '#C50F1F' },
  warning: { fill: '#FFF4CE', font: '#4D3800', corner: '#BC4B09' },
  info: { fill: '#E8F1FA', font: '#0B3A63', corner: '#0F6CBD' },
};

/** A corner's size, in pixels. */
const CORNER = 7;

/** Marks of cells; they are drawn over the cells and never stored in them. */
export class Marks {
  readonly #sheets = new Map<string, Map<number, Map<number, Severity>>>();

  constructor(injector: Injector) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'sakip-marks',
      // Before the number format, which leaves what it finds.
      priority: 50,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const severity = this.#sheets.get(subUnitId)?.get(row)?.get(col);
        if (severity === undefined) return next(cell);
        const { fill, font, corner } = COLOURS[severity];
        return next({
          ...cell,
          interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: fill }, cl: { rgb: font } },
          markers: { ...cell?.markers, tr: { color: corner, size: CORNER } },
        });
      },
    });
  }

  clear(): void {
    this.#sheets.clear();
  }

  add(sheet: string, row: number, col: number, severity: Severity): void {
    const rows = this.#sheets.get(sheet) ?? new Map<number, Map<number, Severity>>();
    this.#sheets.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, Severity>();
    rows.set(row, cells);
    cells.set(col, severity);
  }

  *all(): Generator<{ sheet: string; row: number; col: number; severity: Severity }> {
    for (const [sheet, rows] of this.#sheets)
      for (const [row, cells] of rows)
        for (const [col, severity] of cells) yield { sheet, row, col, severity };
  }
}
