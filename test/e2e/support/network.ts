import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { slowFile } from './slow-down';

/** Where the page takes office.js from. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Microsoft's own files, as their package holds them. */
export const OFFICE_FILES = path.resolve('node_modules/@microsoft/office-js/dist');

/**
 * Lets a page reach the add-in's own origin and Microsoft's office.js, answered from the package, and nothing else.
 *
 * @param microsoft whether office.js may come from Microsoft's address
 * @param refused called with every other address
 */
export async function limitNetwork(
  context: BrowserContext,
  origin: string,
  microsoft: boolean,
  refused: (address: string) => void,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(`${origin}/`)) {
      await slowFile();
      return route.continue();
    }
    if (microsoft && address.startsWith(MICROSOFT)) {
      const file = path.join(OFFICE_FILES, new URL(address.slice(MICROSOFT.length), 'file:///').pathname);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
    }
    refused(address);
    return route.abort();
  });
}
