import { HostError, keepsNothing, SAVED_NAMESPACE, type SavedState, savedXml } from '#app';
import { readSavedXml } from './saved-xml';

/** A part of ours, and what it says; `undefined` where it is damaged. */
interface Part {
  readonly part: Excel.CustomXmlPart;
  readonly state: SavedState | undefined;
}

/**
 * What this workbook keeps, in a custom XML part of ours; `undefined` for nothing. Where there are several (a part that
 * was copied, or one that another program damaged), the first that can be read counts; `damaged` where none can.
 *
 * @throws HostError `newer` where a later version wrote one of them
 */
export async function loadSaved(context: Excel.RequestContext): Promise<SavedState | 'damaged' | undefined> {
  const parts = await partsIn(context);
  return parts.find(({ state }) => state)?.state ?? (parts.length > 0 ? 'damaged' : undefined);
}

/**
 * Keeps the state in one part, in place of all former ones that can be read; where there is nothing to keep, in none. A
 * damaged one stays beside it: what it holds is the user's. Excel writes the parts when the user saves the workbook.
 *
 * @throws HostError `newer` as `loadSaved`
 */
export async function saveState(context: Excel.RequestContext, state: SavedState): Promise<void> {
  const former = (await partsIn(context)).filter((one) => one.state).map(({ part }) => part);
  const [first, ...others] = former;
  if (keepsNothing(state)) {
    for (const part of former) part.delete();
  } else {
    const xml = savedXml(state);
    if (first) first.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    for (const part of others) part.delete();
  }
  await context.sync();
}

async function partsIn(context: Excel.RequestContext): Promise<readonly Part[]> {
  const ours = context.workbook.customXmlParts.getByNamespace(SAVED_NAMESPACE).load('items/id');
  await context.sync();
  if (ours.items.length === 0) return [];
  const told = ours.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return told.map(({ part, xml }) => {
    const state = readSavedXml(xml.value);
    if (state === 'newer') throw new HostError('newer', 'a later version keeps its state here');
    return { part, state: state === 'damaged' ? undefined : state };
  });
}
