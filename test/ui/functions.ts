import { entryOf, type FunctionEntry, functions } from '#core/functions';

/** The functions as the pane lists them. */
export const FUNCTIONS: readonly FunctionEntry[] = functions.map(entryOf);
