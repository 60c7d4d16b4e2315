import { ICommandService, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { OurSheets } from '../document/messages';
import { unpackRows } from '../document/unpack-rows';
import type { GridCells } from './grid-cells';
import { Snapshot } from './snapshot';

let arrangements = 0;

/** Puts sheets of ours into the grid as the file has them, and takes out those that it has no longer. */
export function arrangeSheets(cells: GridCells, { names, ours, styles }: OurSheets): void {
  const { workbook, grid } = cells;
  const commands = grid.injector.get(ICommandService);
  const activate = (subUnitId: string) =>
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: grid.unit, subUnitId });
  const fresh = new Set(ours.map(({ head }) => head.name));
  const gone = workbook
    .getSheets()
    .filter((sheet) => fresh.has(sheet.getName()) || !names.includes(sheet.getName()));
  const staying = workbook.getSheets().filter((sheet) => !gone.includes(sheet));
  const seen = workbook.getActiveSheet()?.getName() ?? '';
  // The library looks for another one that is not hidden: there may be none until the new ones have come.
  const next = staying.find((sheet) => !sheet.isSheetHidden()) ?? staying[0];
  if (next && !staying.includes(workbook.getActiveSheet())) activate(next.getSheetId());
  for (const sheet of gone)
    commands.syncExecuteCommand(RemoveSheetMutation.id, {
      unitId: grid.unit,
      subUnitId: sheet.getSheetId(),
      subUnitName: sheet.getName(),
    });
  if (ours.length === 0) return;
  const snapshot = new Snapshot(
    ours.map(({ head }) => head),
    styles,
    `t${arrangements++}-`,
  );
  ours.forEach(({ rows }, i) => {
    for (const packed of rows) snapshot.add(i, unpackRows(packed));
  });
  const data = snapshot.data('', '');
  data.sheetOrder.forEach((id, i) => {
    commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: grid.unit,
      index: names.indexOf(ours[i]?.head.name ?? ''),
      sheet: mergeWorksheetSnapshotWithDefault(data.sheets[id] ?? {}),
      styles: data.styles,
    });
  });
  const again = cells.sheet(seen);
  if (again && again !== workbook.getActiveSheet()) activate(again.getSheetId());
}
