import type { Finding, Fix } from '#core/finding';

/** A finding whose fixes are not thought of yet: most findings are read before anyone mends one. */
export type Told = Omit<Finding, 'fix' | 'fixes'> & { readonly mend: () => readonly Fix[] };
