import { FORMS } from './forms';
import { GRADES } from './grades';
import type { LayoutPattern } from './layout-pattern';
import { OF_MONEY } from './money';
import { OTHERS } from './others';
import { OF_RESULTS } from './results';

export type { LayoutPattern } from './layout-pattern';

/** In this order: the first pattern that fits gives the kind. */
export const LAYOUTS: readonly LayoutPattern[] = [...FORMS, ...GRADES, ...OF_MONEY, ...OF_RESULTS, ...OTHERS];
