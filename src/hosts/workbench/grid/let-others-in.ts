import type { Injector } from '@univerjs/core';
import { type FormulaDependencyGenerator, IFormulaDependencyGenerator } from '@univerjs/preset-sheets-core';

/** In milliseconds: so long the library may work without a pause. */
const BREATH = 16;

type PerFormula = (...given: unknown[]) => Promise<unknown>;

/**
 * Lets the page live while the library looks through all formulas for what rests on a changed cell: it awaits each
 * formula, but takes seconds without a pause where there are a hundred thousand.
 */
export function letOthersIn(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as FormulaDependencyGenerator;
  // Protected, and the one place that is awaited once for each formula.
  const held = generator as unknown as { _getRangeListByNode: PerFormula };
  const look = held._getRangeListByNode.bind(generator);
  let last = performance.now();
  held._getRangeListByNode = async (...given) => {
    const seen = await look(...given);
    if (performance.now() - last > BREATH) {
      await new Promise((resume) => setTimeout(resume));
      last = performance.now();
    }
    return seen;
  };
}
