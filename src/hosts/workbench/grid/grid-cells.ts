import {
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type ISetRangeValuesMutationParams,
  SetArrayFormulaDataMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/preset-sheets-core';
import type { CellContent, CellRef, Edit } from '#core/grid';
import { cellData, contentOf } from './cell-data';
import type { OpenGrid } from './open-grid';

export const GENERAL = 'General';

/** Cells of one sheet, by row and column counted from 0. */
export interface ChangedCells {
  readonly sheet: string;
  readonly places: readonly (readonly [row: number, col: number])[];
  /** Whether they are formulas that were computed, with what they give now. */
  readonly computed: boolean;
}

/** The cells that the grid holds. */
export class GridCells {
  constructor(readonly grid: OpenGrid) {}

  get workbook(): Workbook {
    const { injector, unit } = this.grid;
    return injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET) as Workbook;
  }

  sheet(name: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetName(name) ?? undefined;
  }

  /** What a cell holds; its format is told even where it is General. */
  content(sheet: Worksheet, row: number, col: number): CellContent {
    const data = sheet.getCellRaw(row, col);
    // Some formulas are kept beside the cells, once for many.
    const formula = data?.f ?? (data?.si ? this.#formula(sheet, row, col) : undefined);
    const pattern = this.workbook.getStyles().getStyleByCell(data)?.n?.pattern;
    const held = contentOf(data, formula);
    const isEmpty = held.value === null && held.formula === undefined;
    const { value } = isEmpty ? contentOf(this.#filled(sheet, row, col)) : held;
    return { ...held, value, format: pattern ?? GENERAL };
  }

  /** Whether a cell holds something itself, and is not only filled by an array formula. */
  holds(sheet: Worksheet, row: number, col: number): boolean {
    const { v, f, si, p } = sheet.getCellRaw(row, col) ?? {};
    return (v !== undefined && v !== null && v !== '') || Boolean(f ?? si ?? p);
  }

  /** What an array formula that stands elsewhere gives a cell. */
  #filled(sheet: Worksheet, row: number, col: number): Nullable<ICellData> {
    const all = this.grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return all[this.grid.unit]?.[sheet.getSheetId()]?.[row]?.[col];
  }

  #formula(sheet: Worksheet, row: number, col: number): Nullable<string> {
    return this.grid.injector
      .get(FormulaDataModel)
      .getFormulaStringByCell(row, col, sheet.getSheetId(), this.grid.unit);
  }

  /** Changes cells, as one step of the grid's own undo list. */
  write(edits: readonly Edit[]): void {
    const { injector, unit } = this.grid;
    const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
    for (const { at, to } of edits) {
      const id = this.sheet(at.sheet)?.getSheetId() as string;
      const cells = bySheet.get(id) ?? {};
      bySheet.set(id, cells);
      const row = cells[at.row] ?? {};
      cells[at.row] = row;
      row[at.col] = { v: null, f: null, si: null, p: null, t: null, ...cellData(to), ...styleOf(to) };
    }
    const redo = [...bySheet].map(([subUnitId, cellValue]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: unit, subUnitId, cellValue } satisfies ISetRangeValuesMutationParams,
    }));
    const undo = redo.map(({ id, params }) => ({
      id,
      params: injector.invoke(SetRangeValuesUndoMutationFactory, params),
    }));
    const commands = injector.get(ICommandService);
    for (const { id, params } of redo) commands.syncExecuteCommand(id, params);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unit,
      undoMutations: undo,
      redoMutations: redo,
    });
  }

  /** Lets the grid compute formulas again that nothing seems to have touched. */
  compute(cells: readonly CellRef[]): void {
    const { injector, unit } = this.grid;
    for (const { sheet: name, row, col } of cells) {
      const sheet = this.sheet(name);
      const f = sheet?.getCellRaw(row, col)?.f;
      if (!sheet || !f) continue;
      const cellValue = { [row]: { [col]: { f } } };
      const params: ISetRangeValuesMutationParams = {
        unitId: unit,
        subUnitId: sheet.getSheetId(),
        cellValue,
      };
      injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
    }
  }

  /** What array formulas fill is computed all at once. */
  #tellFilled(changed: (cells: ChangedCells) => void): void {
    const ranges = this.grid.injector.get(FormulaDataModel).getArrayFormulaRange()[this.grid.unit] ?? {};
    for (const [id, rows] of Object.entries(ranges)) {
      const sheet = this.workbook.getSheetBySheetId(id)?.getName();
      const areas = Object.values(rows ?? {}).flatMap((cols) =>
        Object.values((cols ?? {}) as Record<number, IRange>),
      );
      if (sheet !== undefined) changed({ sheet, places: areas.flatMap(placesIn), computed: true });
    }
  }

  /** Calls back after cells changed, whoever changed them. */
  onChanged(changed: (cells: ChangedCells) => void): void {
    this.grid.injector
      .get(ICommandService)
      .onCommandExecuted(({ id, params }, options?: IExecutionOptions) => {
        if (id === SetArrayFormulaDataMutation.id) this.#tellFilled(changed);
        if (id !== SetRangeValuesMutation.id) return;
        const { subUnitId, cellValue, unitId } = params as ISetRangeValuesMutationParams;
        if (unitId !== this.grid.unit || !cellValue) return;
        const sheet = this.workbook.getSheetBySheetId(subUnitId)?.getName();
        if (sheet !== undefined)
          changed({
            sheet,
            places: placesOf(cellValue),
            computed: options?.applyFormulaCalculationResult === true,
          });
      });
  }
}

function styleOf({ format }: CellContent): ICellData {
  if (format === undefined) return {};
  return { s: { n: format === GENERAL ? null : { pattern: format } } };
}

function placesIn({ startRow, startColumn, endRow, endColumn }: IRange): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let col = startColumn; col <= endColumn; col++) places.push([row, col]);
  return places;
}

function placesOf(
  cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>,
): (readonly [number, number])[] {
  return Object.entries(cells).flatMap(([row, cols]) =>
    Object.keys((cols ?? {}) as object).map((col) => [Number(row), Number(col)] as const),
  );
}
