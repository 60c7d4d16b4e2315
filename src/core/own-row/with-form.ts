import type { Figure } from '#core/fact';
import { address } from '#core/grid';
import { inputNames, type OwnRowFunction } from './definitions';

/**
 * A sentence with the form that has arguments, as a user of the Indonesian Excel types it.
 *
 * @param figures the inputs as far as they are known, in the order of the arguments
 */
export function withForm(
  because: string,
  name: OwnRowFunction,
  figures: readonly (Figure | undefined)[],
): string {
  const args = inputNames(name).map((input, i) => {
    const ref = figures[i]?.ref;
    return ref ? address(ref.row, ref.col) : input;
  });
  return `${because} Bentuk dengan argumen: =SAKIP.${name}(${args.join('; ')}).`;
}
