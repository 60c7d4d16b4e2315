import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import type { OfficeHost } from './office-host';

/** The set of Excel's interface that the manifest asks for. */
const DECLARED = '1.13';
const FILE = path.resolve('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');
/** Longer timers are the client's own watchdogs; they may not keep a test alive. */
const LONG_TIMER = 500;

let script: Script | undefined;

interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The functions that Excel may call, by their ids. */
  readonly CustomFunctionMappings: Record<string, unknown>;
}

/**
 * Loads Microsoft's own client, unmodified, against a host of ours.
 *
 * @param supported the set of Excel's interface that the host claims to have; newer members fail in the client
 * @param hurry how many times faster the client's timers go; the runtime of the functions waits half a second after each
 *   result
 * @returns the client's name spaces, as a page of the add-in sees them
 */
export function officeClient(host: OfficeHost, supported = DECLARED, hurry = 1): Client {
  const location = { href: 'http://localhost/', search: '', hash: '', protocol: 'http:', host: 'localhost' };
  const page: Record<string, unknown> = {
    console,
    setTimeout: (run: () => void, ms: number, ...rest: []) => {
      const timer = setTimeout(run, ms / hurry, ...rest);
      if (ms > LONG_TIMER) timer.unref();
      return timer;
    },
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    queueMicrotask,
    navigator: { userAgent: 'node' },
    location,
    addEventListener: () => {},
    removeEventListener: () => {},
    document: {
      addEventListener: () => {},
      createElement: () => ({ setAttribute: () => {}, style: {} }),
      getElementsByTagName: () => [],
      cookie: '',
      URL: location.href,
      location,
    },
    _richApiNativeBridge: host.bridge,
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  createContext(page);
  script ??= new Script(readFileSync(FILE, 'utf8'), { filename: FILE });
  script.runInContext(page);

  const extension = page.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  const requirements = {
    isSetSupported: (set: string, version?: number | string) =>
      set === 'ExcelApi' && (version === undefined || isAtMost(String(version), supported)),
  };
  const office = (page.Office ?? {}) as Record<string, unknown>;
  page.Office = { ...office, context: { requirements } };
  return {
    Excel: page.Excel as Client['Excel'],
    OfficeExtension: page.OfficeExtension as Client['OfficeExtension'],
    Office: page.Office as Client['Office'],
    CustomFunctions: page.CustomFunctions as Client['CustomFunctions'],
    CustomFunctionMappings: page.CustomFunctionMappings as Client['CustomFunctionMappings'],
  };
}

/** Whether a version such as `1.9` or `1.13` is not above another; both count as pairs of whole numbers. */
function isAtMost(version: string, limit: string): boolean {
  const minor = (text: string) => Number(text.split('.')[1] ?? 0);
  return minor(version) <= minor(limit);
}
