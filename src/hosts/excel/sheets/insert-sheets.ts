import type { Insertion } from '#app';
import type { SheetPlan } from '#core/plan';
import { changeOrRestore } from '../writing/change-or-restore';
import { deleteSheets } from './delete-sheets';
import { expectUnreferenced } from './expect-unreferenced';
import { type Added, addSheets, exchangePlaces, type Incoming, incomingFor, takeBack } from './incoming';
import { listSheets } from './list-sheets';
import { printAs, printOn } from './print-as';
import { sheetSteps } from './sheet-steps';
import { inRequests, type Step } from './step';

/**
 * Inserts sheets of ours, all or none: they are made behind the last sheet under names that no one has; once they
 * stand, they take the names and places of those that they replace; and only then do those go.
 *
 * Six syncs whatever the number of sheets and cells, one more for every further 2 MB of a request; and, where sheets
 * are replaced, one more and those of reading the workbook.
 *
 * @throws HostError `protected`, or `referenced` where something of the user's refers to a sheet that is replaced
 */
export async function insertSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Insertion> {
  if (plans.length === 0) return { onPaper: true };
  const incoming = incomingFor(plans, await listSheets(context));
  const replaced = incoming.flatMap(({ old }) => old ?? []);
  await expectUnreferenced(context, replaced);

  let ask: (() => Added) | undefined;
  let added: Added | undefined;
  let onPaper = true;
  const steps = incoming.flatMap(({ plan, names }) =>
    sheetSteps(plan, () => (added as Added).measure).map((step) => ({ ...step, name: names.own })),
  );
  const undo = () => takeBack(context, incoming, added);
  await changeOrRestore(
    context,
    [
      () => {
        ask = addSheets(context, incoming);
      },
      ...inRequests(steps).map((some) => () => {
        added ??= ask?.();
        queueSteps(context, some);
      }),
      async () => {
        onPaper = await setUpPages(context, incoming);
        context.application.suspendScreenUpdatingUntilNextSync();
        exchangePlaces(context, incoming);
      },
    ],
    [undo],
  );
  await deleteSheets(context, replaced, undo);
  return { onPaper };
}

function queueSteps(
  context: Excel.RequestContext,
  steps: readonly (Step & { readonly name: string })[],
): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  const names = new Set(steps.map(({ name }) => name));
  const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItem(name)]));
  for (const { name, queue } of steps) queue(sheets.get(name) as Excel.Worksheet);
}

/**
 * Sets up how the sheets are printed, in a sync of its own, the paper last: Excel refuses a paper that the user's
 * printer does not offer, and more where there is no printer; that should not keep the sheets out.
 */
async function setUpPages(context: Excel.RequestContext, incoming: readonly Incoming[]): Promise<boolean> {
  const sheets = incoming.map(({ plan, names }) => ({
    sheet: context.workbook.worksheets.getItem(names.own),
    print: plan.print,
  }));
  for (const { sheet, print } of sheets) printAs(sheet, print);
  for (const { sheet, print } of sheets) printOn(sheet, print.paper);
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
