import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Served, serve } from '../../support/serve';
import { FIREFOX, openFirefox } from './firefox';
import { Hands } from './hands';
import type { Remote } from './remote';
import { HAS_OLD_WEBKIT, HAS_WEBKIT, openOldWebkit, openWebkit } from './webkit';

interface Known {
  readonly name: string;
  readonly here: boolean;
  /** What to install, where it is missing. */
  readonly missing: string;
  readonly open: () => Promise<Remote>;
}

/** The browsers besides Chromium, which all other suites drive. */
export const BROWSERS: readonly Known[] = [
  {
    name: 'Firefox',
    here: FIREFOX !== undefined,
    missing: 'no Firefox on this machine (Debian: firefox-esr; the variable FIREFOX can name one)',
    open: () => openFirefox(1440, 900),
  },
  {
    name: 'WebKit',
    here: HAS_WEBKIT,
    missing: 'no WebKit on this machine (Debian: webkit2gtk-driver, xvfb and xauth)',
    open: openWebkit,
  },
];

/** One that is older than what the page asks for. */
export const OLD_WEBKIT: Known = {
  name: 'WebKit of 2022',
  here: HAS_OLD_WEBKIT,
  missing: 'no WebKit of 2022 on this machine (Debian 12: wpewebkit-driver)',
  open: openOldWebkit,
};

/** The page as it lies in its folder. */
export const IN_FOLDER = pathToFileURL(path.resolve('dist/workbench.html')).href;

export interface Given {
  readonly hands: Hands;
  /** The page's address on a web server. */
  readonly address: string;
}

/**
 * Describes tests in one window of a browser; without the browser they are skipped, and say why. A test fails where the
 * page had an error, or broke its own policy.
 */
export function describeIn(
  { name, here, missing, open }: Known,
  what: string,
  tests: (given: () => Given) => void,
): void {
  const title = `${what}, in ${name}`;
  if (!here) {
    process.stderr.write(`${title}: skipped: ${missing}\n`);
    describe.skip(`${title} (skipped: ${missing})`, () => tests(() => Object.create(null)));
    return;
  }
  describe(title, () => {
    let remote: Remote | undefined;
    let served: Served | undefined;
    beforeAll(async () => {
      [remote, served] = await Promise.all([open(), serve('dist')]);
    });
    afterEach(async () => {
      expect(await remote?.problems()).toEqual([]);
    });
    afterAll(async () => {
      await remote?.close();
      served?.close();
    });
    tests(() => ({
      hands: new Hands(remote as Remote),
      address: `${served?.origin}/workbench.html`,
    }));
  });
}
