import type { Operand, Writing } from './recipe';

/** The operands of a quotient: as they are where they are of one scale, else all on the scale of 100. */
export function alike(operands: readonly Operand[]): readonly string[] {
  const same = operands.every((one) => one.fraction === operands[0]?.fraction);
  return same ? operands.map((one) => one.address) : operands.map(ofHundred);
}

/** An operand on the scale of 100. */
export function ofHundred({ address, fraction }: Operand): string {
  return fraction ? `(${address}*100)` : address;
}

/** A quotient as its cell holds it, in percent or as a fraction. */
export function asShare(quotient: string, { fraction }: Pick<Writing, 'fraction'>): string {
  return fraction ? quotient : `${quotient}*100`;
}

/** What is on the scale of 100, as its cell holds it. */
export function fromHundred(formula: string, { fraction }: Pick<Writing, 'fraction'>): string {
  return fraction ? `${formula}/100` : formula;
}

/** Whether a result is of the scale of all of its operands. */
export function isOfOneScale({ operands, fraction }: Pick<Writing, 'operands' | 'fraction'>): boolean {
  return operands.every((one) => one.fraction === fraction);
}
