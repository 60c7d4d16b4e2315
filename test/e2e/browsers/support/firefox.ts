import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bidi } from './bidi';
import type { Remote } from './remote';
import { runFolder, start } from './started';

const PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Where a Firefox stands on this machine; the variable FIREFOX names any other. */
export const FIREFOX = PLACES.find((place) => place !== undefined && existsSync(place));

/** A profile that asks nothing of the network and of nobody. */
const settings = (downloads: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'dom.disable_beforeunload': false,
});

/** Opens a window of Firefox, spoken to as the standard WebDriver BiDi has it: Firefox understands it by itself. */
export async function openFirefox(width: number, height: number): Promise<Remote> {
  const { folder, downloads } = runFolder();
  const lines = Object.entries(settings(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const program = start(FIREFOX as string, args, folder, { HOME: folder });
  const [, address] = await program.until(/WebDriver BiDi listening on (ws:\S+)/);
  const { ask, errors, leave } = await bidi(`${address}/session`);
  const { capabilities } = await ask('session.new', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'accept', beforeUnload: 'accept' } } },
  });
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  // In the tab that is there at the start the focus stays in the line for addresses, and a page without it takes no text.
  const { context } = await ask('browsingContext.create', { type: 'tab' });
  await ask('browsingContext.setViewport', { context, viewport: { width, height } });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    downloads,
    go: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    async run(source, values) {
      const { type, result, exceptionDetails } = await ask('script.callFunction', {
        functionDeclaration: `async (values) => JSON.stringify(await (${source})(...JSON.parse(values)))`,
        arguments: [{ type: 'string', value: JSON.stringify(values) }],
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    act: (one) => ask('input.performActions', { context, actions: [one] }),
    async choose(value, file) {
      const locator = { type: 'css', value };
      const { nodes } = await ask('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 });
      await ask('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files: [file] });
    },
    async picture() {
      return Buffer.from((await ask('browsingContext.captureScreenshot', { context })).data, 'base64');
    },
    problems: async () => errors.splice(0),
    async close() {
      leave();
      await program.end();
    },
  };
}
