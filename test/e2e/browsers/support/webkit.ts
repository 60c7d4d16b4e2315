import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Remote } from './remote';
import { runFolder, start } from './started';

/** A WebKit as Debian packs it: its driver, and the small browser that the driver opens. */
interface Build {
  readonly driver: string;
  readonly browser: string;
  readonly options: string;
  readonly args: readonly string[];
}

const GTK: Build = {
  driver: '/usr/bin/WebKitWebDriver',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  options: 'webkitgtk:browserOptions',
  args: ['--automation'],
};
/** Of 2022, as Safari 16.0: older than what the page asks for. */
const WPE: Build = {
  driver: '/usr/bin/WPEWebDriver',
  browser: '/usr/lib/x86_64-linux-gnu/wpe-webkit-1.1/MiniBrowser',
  options: 'wpe:browserOptions',
  args: ['--automation', '--headless'],
};
const SIZE = { width: 1440, height: 942 };
/** Gives the browser a screen to draw on. */
const SCREEN = '/usr/bin/xvfb-run';

/** Whether the present WebKit is on this machine (Debian: webkit2gtk-driver, xvfb, xauth). */
export const HAS_WEBKIT = [GTK.driver, GTK.browser, SCREEN].every((file) => existsSync(file));
/** Whether the old one is (Debian 12: wpewebkit-driver). */
export const HAS_OLD_WEBKIT = [WPE.driver, WPE.browser].every((file) => existsSync(file));

export const openWebkit = (): Promise<Remote> =>
  open(GTK, (port) => [
    SCREEN,
    '-a',
    '-s',
    `-screen 0 ${SIZE.width}x${SIZE.height}x24`,
    GTK.driver,
    `--port=${port}`,
  ]);
export const openOldWebkit = (): Promise<Remote> => open(WPE, (port) => [WPE.driver, `--port=${port}`]);

/** Opens a window, spoken to as the standard WebDriver has it. */
async function open(build: Build, command: (port: number) => readonly string[]): Promise<Remote> {
  const { folder, downloads } = runFolder();
  // The browser asks the desktop where downloads go.
  mkdirSync(path.join(folder, '.config'));
  writeFileSync(path.join(folder, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const [program = '', ...args] = command(port);
  const home = { HOME: folder, XDG_CONFIG_HOME: path.join(folder, '.config') };
  const driver = start(program, args, folder, home);
  const ask = asker(`http://127.0.0.1:${port}`);
  await untilReady(ask);
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        unhandledPromptBehavior: 'accept',
        timeouts: { script: 60_000 },
        [build.options]: { binary: build.browser, args: build.args },
      },
    },
  });
  const window = `/session/${sessionId}`;
  // What has a screen has this one; the other takes the size that it has.
  if (capabilities.setWindowRect) await ask('POST', `${window}/window/rect`, { x: 0, y: 0, ...SIZE });
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion} (WebKit)`,
    downloads,
    async go(url) {
      await ask('POST', `${window}/url`, { url });
      await ask('POST', `${window}/execute/sync`, { script: LISTEN, args: [] });
    },
    async run(source, values) {
      const script = `const done = arguments[1];
        (async (values) => JSON.stringify(await (${source})(...JSON.parse(values))))(arguments[0]).then(
          (value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }))`;
      const call = { script, args: [JSON.stringify(values)] };
      const { value, error } = await ask('POST', `${window}/execute/async`, call);
      if (error !== undefined) throw new Error(error);
      return value === undefined ? undefined : JSON.parse(value);
    },
    act: (one) => ask('POST', `${window}/actions`, { actions: [one] }),
    async choose(value, file) {
      const element = await ask('POST', `${window}/element`, { using: 'css selector', value });
      await ask('POST', `${window}/element/${Object.values(element)[0]}/value`, { text: file });
    },
    async picture() {
      return Buffer.from(await ask('GET', `${window}/screenshot`), 'base64');
    },
    problems: async () =>
      (await ask('POST', `${window}/execute/sync`, { script: TELL, args: [] })) as string[],
    async close() {
      await ask('DELETE', window).catch(() => {});
      await driver.end();
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: each command has an answer of its own.
type Ask = (method: string, way: string, body?: object) => Promise<any>;

const asker =
  (base: string): Ask =>
  async (method, way, body) => {
    const answer = await fetch(base + way, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${way}: ${value.error}: ${value.message}`);
    return value;
  };

async function untilReady(ask: Ask): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await ask('GET', '/status');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The standard does not tell what a page's console hears: from when the page is there, it is noted in the page. */
const LISTEN = `
  const heard = (window.sakipHeard = []);
  const { error } = console;
  console.error = (...all) => (heard.push(all.join(' ')), error(...all));
  addEventListener('error', (event) => heard.push(event.message));
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    heard.push('refused by the policy: ' + event.effectiveDirective + ' ' + event.blockedURI));`;
const TELL = 'return (window.sakipHeard || []).splice(0)';
