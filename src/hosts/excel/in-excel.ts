import { hostTrouble } from './host-trouble';

/**
 * Runs a batch in Excel; whatever goes wrong leaves as a HostError.
 *
 * @param former a context to go on with; else a new one is made
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  former?: Excel.RequestContext,
): Promise<T> {
  try {
    return await (former ? Excel.run(former, batch) : Excel.run(batch));
  } catch (error) {
    throw hostTrouble(error);
  }
}
