import { HostError, type HostTrouble } from '#app';

/** Excel's error codes that mean more than "it did not work" (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs"). */
const TROUBLES = new Map<string, HostTrouble>(
  Object.entries<HostTrouble>({
    AccessDenied: 'protected',
    InvalidOperationInCellEditMode: 'busy',
    HostIsBusy: 'busy',
    ActivityLimitReached: 'busy',
    RequestAborted: 'busy',
    ServiceNotAvailable: 'busy',
    Timeout: 'busy',
    ApiNotFound: 'unsupported',
    ApiNotAvailable: 'unsupported',
    NotImplemented: 'unsupported',
    UnsupportedFeature: 'unsupported',
    UnsupportedOperation: 'unsupported',
    // A chart sheet is open: it has no cells.
    UnsupportedSheet: 'unselected',
    RequestPayloadSizeLimitExceeded: 'too-large',
    ResponsePayloadSizeLimitExceeded: 'too-large',
    ItemNotFound: 'lost',
    InvalidReference: 'lost',
    InactiveWorkbook: 'lost',
    InvalidSelection: 'unselected',
  }),
);

/** The code of an error of Excel's; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Any error as one of the port's own. */
export function hostTrouble(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const detail =
    error instanceof Error || code !== undefined ? `${code ?? ''} ${messageOf(error)}` : String(error);
  return new HostError(TROUBLES.get(code ?? '') ?? 'other', detail.trim());
}

function messageOf(error: unknown): string {
  return String((error as { message?: unknown }).message);
}
