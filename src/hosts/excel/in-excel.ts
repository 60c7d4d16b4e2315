import { hostTrouble } from './host-trouble';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch in Excel; whatever goes wrong leaves as a HostError.
 *
 * @param former a context to go on with; else a new one is made
 */
export function inExcel<T>(batch: Batch<T>, former?: Excel.RequestContext): Promise<T> {
  return orTrouble(former ? Excel.run(former, batch) : Excel.run(batch));
}

/** As `inExcel`; all that the batch changes is one step of Excel's undo list, where Excel can join steps. */
export function inOneStep<T>(batch: Batch<T>): Promise<T> {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
    return orTrouble(Excel.run({ mergeUndoGroup: true }, batch));
  }
  return inExcel(batch);
}

async function orTrouble<T>(run: Promise<T>): Promise<T> {
  try {
    return await run;
  } catch (error) {
    throw hostTrouble(error);
  }
}
