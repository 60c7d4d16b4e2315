import { MARK, type SheetPlan } from '#core/plan';
import { type ListedSheet, markFormula } from './list-sheets';
import { type Measure, measureBy } from './size-steps';

/** A sheet on its way into the workbook. */
export interface Incoming {
  readonly plan: SheetPlan;
  /** The sheet of ours whose place it takes; absent where it comes behind the last one. */
  readonly old: ListedSheet | undefined;
  /** Names that no sheet has: its own while it is made, and that of the old one while it leaves. */
  readonly names: { readonly own: string; readonly leaving: string };
}

/** What Excel tells of new sheets. */
export interface Added {
  readonly ids: ReadonlySet<string>;
  readonly measure: Measure;
}

/** Plans with the sheets that they replace. */
export function incomingFor(plans: readonly SheetPlan[], sheets: readonly ListedSheet[]): Incoming[] {
  const taken = new Set([...sheets, ...plans].map(({ name }) => name.toLowerCase()));
  let n = 0;
  const free = (): string => {
    let name: string;
    do name = `SAKIP sementara ${++n}`;
    while (taken.has(name.toLowerCase()));
    return name;
  };
  return plans.map((plan) => ({
    plan,
    old: sheets.find(({ key }) => key === plan.key),
    names: { own: free(), leaving: free() },
  }));
}

/**
 * Queues new sheets with their marks, empty as yet.
 *
 * @returns what Excel tells of them, after the next sync
 */
export function addSheets(context: Excel.RequestContext, incoming: readonly Incoming[]): () => Added {
  const sheets = incoming.map(({ plan, names }) => {
    const sheet = context.workbook.worksheets.add(names.own).load('id,standardWidth');
    // Excel hides a name only when it is new (OfficeDev/office-js issue 3878).
    sheet.names.add(MARK, markFormula(plan.key)).visible = false;
    return { sheet, column: sheet.getCell(0, 0).format.load('columnWidth') };
  });
  return () => ({
    ids: new Set(sheets.map(({ sheet }) => sheet.id)),
    measure: measureBy(sheets[0]?.sheet.standardWidth, sheets[0]?.column.columnWidth),
  });
}

/** Queues the exchange of names and places; what is replaced stands right behind its successor then. */
export function exchangePlaces(context: Excel.RequestContext, incoming: readonly Incoming[]): void {
  const { worksheets } = context.workbook;
  // All old names are free before a new one is given; and a place is taken before those to its left move.
  for (const { old, names } of incoming) if (old) worksheets.getItem(old.id).name = names.leaving;
  const fromTheRight = [...incoming].sort((a, b) => (b.old?.position ?? 0) - (a.old?.position ?? 0));
  for (const { plan, old, names } of fromTheRight) {
    const sheet = worksheets.getItem(names.own);
    if (old) sheet.position = old.position;
    sheet.name = plan.name;
  }
}

/**
 * Queues what takes everything back, however far it came: new sheets go, old ones get their names again.
 *
 * @param added as far as Excel told it
 */
export async function takeBack(
  context: Excel.RequestContext,
  incoming: readonly Incoming[],
  added: Added | undefined,
): Promise<void> {
  const own = new Set(incoming.map(({ names }) => names.own));
  const names = new Map(incoming.flatMap(({ old }) => (old ? [[old.id, old.name]] : [])));
  const present = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  for (const sheet of present.items) if (added?.ids.has(sheet.id) || own.has(sheet.name)) sheet.delete();
  for (const sheet of present.items) {
    const name = names.get(sheet.id);
    if (name !== undefined && name !== sheet.name) sheet.name = name;
  }
}
