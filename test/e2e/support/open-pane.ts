import type { Browser, Page } from 'playwright-core';
import { functions } from '#core/functions';
import type { Workbook } from '#core/grid';
import type { COMMANDS } from '../../../src/hosts/excel/commands';
import { bookFrom, OfficeHost } from '../../support/office';
import { addServices, type Outcome, type Services } from '../../support/office/services';
import { type ExcelWindow, excelWindow, type Surroundings } from './excel-window';
import { limitNetwork } from './network';
import { slowDown } from './slow-down';

export interface PaneOptions extends Partial<Surroundings> {
  /** Width of the pane in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly contrast?: boolean;
  /** Whether office.js may come from Microsoft's address; else from the add-in's own alone. */
  readonly microsoft?: boolean;
  /** Custom XML parts that the workbook holds. */
  readonly parts?: readonly string[];
}

/** The add-in's page as Excel opens it, over a workbook in memory. */
export interface OpenPane {
  readonly page: Page;
  readonly host: OfficeHost;
  readonly services: Services;
  /** How long Excel takes to answer, in milliseconds. */
  latency: number;
  /** What may not be: errors of the page, requests to foreign addresses. */
  readonly problems: readonly string[];
  /** Presses a button of the ribbon; ends when the add-in says that the command is completed. */
  press(name: keyof typeof COMMANDS): Promise<void>;
  /** Calls a custom function as Excel does for a cell. */
  call(name: string, args: readonly unknown[]): Promise<Outcome>;
  close(): Promise<void>;
}

/** Excel 2021: the least that the manifest asks for, and the functions' runtime. */
const SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  AddinCommands: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
};

/** A function that may say more than one result. */
const STREAMING = 2;
const FUNCTION_CALLED = { messageCategory: 1, messageType: 1000, targetId: '' };

/** Opens the built page of a static server in a browser that takes itself for Excel. */
export async function openPane(
  browser: Browser,
  origin: string,
  workbook: Workbook,
  options: PaneOptions = {},
): Promise<OpenPane> {
  const { width = 360, height = 760, contrast = false, microsoft = true } = options;
  const { language = 'id-ID', dark = false, sets = SETS } = options;
  const host = new OfficeHost(bookFrom(workbook));
  if (options.parts) host.book.parts = options.parts.map((xml, i) => ({ id: `{U${i}}`, xml }));
  const services = addServices(host);
  const problems: string[] = [];
  const completed = new Map<string, () => void>();
  const results = new Map<number, (outcome: Outcome) => void>();
  let calls = 0;

  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: contrast ? 'active' : 'none',
  });
  await limitNetwork(context, origin, microsoft, (address) => problems.push(`asked for ${address}`));
  const page = await context.newPage();
  await slowDown(page);
  page.on('pageerror', (error) => problems.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const tell = (text: string) =>
    page
      .evaluate(
        (sent) => (window as unknown as ExcelWindow)._richApiNativeBridge.onMessageFromHost?.(sent),
        text,
      )
      // A page that was closed hears nothing more.
      .catch((error) => void (page.isClosed() || problems.push(String(error))));
  host.bridge.onMessageFromHost = (text) => void tell(text);
  services.result = (id, outcome) => results.get(id)?.(outcome);
  await page.exposeFunction('sakipSend', (text: string) => {
    setTimeout(() => host.bridge.sendMessageToHost(text), pane.latency);
  });
  await page.exposeFunction('sakipCompleted', (id: string) => completed.get(id)?.());
  await page.addInitScript(excelWindow, { language, dark, sets });

  const pane: OpenPane = {
    page,
    host,
    services,
    problems,
    latency: 0,
    press: (name) =>
      new Promise((resolve, reject) => {
        const id = `command${completed.size}`;
        completed.set(id, resolve);
        page
          .evaluate(
            ([one, what]) => (window as unknown as ExcelWindow).sakipPress(one as string, what as string),
            [id, name],
          )
          .catch(reject);
      }),
    call: (name, args) =>
      new Promise((resolve) => {
        const id = calls++;
        results.set(id, resolve);
        const message = JSON.stringify([id, name, args, `'Lembar 1'!A${id + 1}`, flagsOf(name)]);
        const entries = [{ ...FUNCTION_CALLED, message, id: 1 }];
        tell(JSON.stringify({ type: 3, message: { entries } }));
      }),
    close: () => context.close(),
  };
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('tablist').waitFor();
  return pane;
}

function flagsOf(name: string): number {
  return functions.some((one) => one.name === name && one.findsOwnRow) ? STREAMING : 0;
}
