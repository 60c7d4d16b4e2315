import { keepsNothing, SAVED_NAMESPACE, type SavedState, savedXml } from '#app';
import { readSavedXml } from './saved-xml';

/**
 * What this workbook keeps, in a custom XML part of ours; `undefined` for nothing. Where there are several (a part that
 * was copied, or one that another program damaged), the first that can be read counts.
 */
export async function loadSaved(context: Excel.RequestContext): Promise<SavedState | undefined> {
  const told = (await parts(context)).map((part) => part.getXml());
  if (told.length === 0) return undefined;
  await context.sync();
  for (const { value } of told) {
    const state = readSavedXml(value);
    if (state) return state;
  }
  return undefined;
}

/**
 * Keeps the state in one part, in place of all former ones; where there is nothing to keep, in none. Excel writes it
 * when the user saves the workbook.
 */
export async function saveState(context: Excel.RequestContext, state: SavedState): Promise<void> {
  const former = await parts(context);
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

async function parts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const ours = context.workbook.customXmlParts.getByNamespace(SAVED_NAMESPACE).load('items/id');
  await context.sync();
  return ours.items;
}
