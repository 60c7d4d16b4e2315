import { type Figure, quantityOf } from '#core/fact';
import type { Quantity } from '#core/number';

/**
 * A figure as a calculation may use it. What a table gives in thousands or millions of rupiah was rounded to them,
 * however exactly it is stored: it is only good to the decimals that it prints.
 */
export function givenBy(figure: Figure | undefined): Quantity | undefined {
  const quantity = quantityOf(figure);
  if (!figure || !quantity || quantity.precision !== 'exact' || figure.column.worth === 1) return quantity;
  return { ...quantity, precision: { decimals: quantity.decimals } };
}
