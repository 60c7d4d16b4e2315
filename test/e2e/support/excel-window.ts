/** How Excel looks and speaks around the pane. */
export interface Surroundings {
  /** Excel's display language. */
  readonly language: string;
  readonly dark: boolean;
  /** The requirement sets that this Excel has. */
  readonly sets: Readonly<Record<string, string>>;
}

/** What the page calls in the test, and the test in the page. */
export interface ExcelWindow {
  sakipSend(text: string): void;
  sakipCompleted(commandId: string): void;
  sakipPress(commandId: string, name: string): void;
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
}

/**
 * Makes a page's window what Excel on Windows gives an add-in, before office.js runs. It is sent to the page as
 * text, so it stands on nothing outside of itself.
 */
export function excelWindow({ language, dark, sets }: Surroundings): void {
  /** Numbers by which office.js calls Excel. */
  const COMMAND_INVOKED = 39;
  const COMMAND_COMPLETED = 94;

  type Handler = (id: number, args: { toArray(): unknown[] }) => void;
  const page = window as unknown as ExcelWindow;
  const handlers = new Map<number, Handler[]>();
  const grey = dark ? 0x262626 : 0xffffff;
  const answers: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: 'sakip',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: 'id-ID',
    GetDocUrl: 'C:\\LKjIP.xlsx',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'c',
    GetInstanceId: 'i',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(sets),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.14332.20000',
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: grey, controlBackgroundColor: grey }),
    GetSettings: { Read() {}, Write() {} },
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
  const excel = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, given: unknown, done?: (answer: unknown) => void) {
      const list = Array.isArray(given) ? given : (given as { toArray?(): unknown[] })?.toArray?.();
      if (id === COMMAND_COMPLETED) page.sakipCompleted(String(list?.[0]));
      setTimeout(() => done?.({ toArray: () => [0] }), 0);
    },
    RegisterEvent(id: number, _target: string, handler: Handler, done?: (status: number) => void) {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      setTimeout(() => done?.(0), 0);
    },
    UnregisterEvent: (_id: number, _target: string, done?: (status: number) => void) => done?.(0),
  };
  Object.defineProperty(window, 'external', { configurable: true, get: () => excel, set() {} });
  page._richApiNativeBridge = { sendMessageToHost: (text) => page.sakipSend(text) };
  page.sakipPress = (commandId, name) => {
    const args = { toArray: () => [commandId, name, JSON.stringify({ source: { id: name } })] };
    for (const handler of handlers.get(COMMAND_INVOKED) ?? []) handler(COMMAND_INVOKED, args);
  };
}
