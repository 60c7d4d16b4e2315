import { type ICommandInfo, ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';

/** In milliseconds: what takes longer is told when it comes. */
const LONGEST = 3000;

/** The grid library computes a moment after a change, and never says that it is going to. */
export class Calculations {
  /** Whether something changed that formulas may rest on, since the last calculation began. */
  #awaited = false;
  #running = false;
  #waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    const touchesFormulas = ({ id }: ICommandInfo, options: IExecutionOptions | undefined) =>
      dirty.get(id) !== undefined && !(id === SetRangeValuesMutation.id && options?.onlyLocal);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (touchesFormulas(command, options)) this.#awaited = true;
      else if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#awaited = false;
        this.#running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state } =
          command.params as ISetFormulaCalculationNotificationMutation;
        // What is stopped begins anew.
        if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
        this.#running = false;
        // The results are put into the cells right after this.
        if (!this.#awaited) setTimeout(() => this.#end());
      }
    });
  }

  /** Comes when nothing more is to be computed, or after a while. */
  async done(): Promise<void> {
    if (!this.#awaited && !this.#running) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      timer = setTimeout(resolve, LONGEST);
    });
    await end;
    clearTimeout(timer);
  }

  #end(): void {
    if (this.#awaited || this.#running) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
