import type { OfficeHost } from './office-host';

/** What a function gave Excel: its cells, or the error with its sentence. */
export type Outcome = { readonly cells: unknown } | { readonly error: number; readonly message: string };

/** A result as the runtime sends it: number of the call, whether it worked, the value, the error's number. */
type Sent = readonly [id: number, ok: boolean, value: unknown, error?: number];

/** The same as older runtimes send it. */
interface SentAlone {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** How the runtime numbers the errors that a cell shows. */
const ERRORS: Readonly<Record<string, number>> = { '#N/A': 1, '#VALUE!': 7 };

/** A function that answers once throws its error; a stream gives it as its result. */
function outcomeOf(ok: boolean, value: unknown, error: number): Outcome {
  if (!ok) return { error, message: String(value) };
  const { type, basicValue, message } = (value ?? {}) as Record<string, unknown>;
  const given = type === 'CustomFunctionError' || type === 'Error' ? ERRORS[String(basicValue)] : undefined;
  return given === undefined ? { cells: value } : { error: given, message: String(message) };
}

/** What stands beside the workbook in Excel: the pane's visibility, and where functions send their results. */
export interface Services {
  /** `Visible` once the add-in asked Excel to show its pane. */
  runtimeState: string;
  /** Called with every result of a custom function. */
  result(id: number, outcome: Outcome): void;
  functionsReady: boolean;
}

/** Teaches a host what the client asks of Excel apart from the workbook. */
export function addServices(host: OfficeHost): Services {
  const services: Services = { runtimeState: 'Background', result: () => {}, functionsReady: false };
  const add = (name: string, call: Record<string, (...args: never[]) => unknown>) =>
    host.services.set(name, { type: name, identity: {}, call });

  add('Microsoft.ExcelServices.CustomFunctions', {
    SetInvocationResults: (results: readonly SentAlone[]) => {
      for (const { id, failed, value, errorCode = 0 } of results) {
        services.result(id, outcomeOf(failed !== true, value, errorCode));
      }
    },
    SetInvocationArrayResults: (results: readonly Sent[]) => {
      for (const [id, ok, value, error = 0] of results) {
        services.result(id, outcomeOf(ok, value, error));
      }
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      services.functionsReady = true;
    },
    _GetEnabledFeatures: () => [],
  });
  add('Microsoft.InternalService.AddinInternalService', { NotifyActionHandlerReady: () => null });
  add('Microsoft.AppRuntime.AppRuntimeService', {
    GetAppRuntimeState: () => services.runtimeState,
    SetAppRuntimeState: (state: string) => {
      services.runtimeState = state;
    },
  });
  add('Microsoft.AppRuntime.AppRuntimePersistenceService', {
    GetAppRuntimeStartState: () => 0,
    SetAppRuntimeStartState: () => null,
  });
  return services;
}
