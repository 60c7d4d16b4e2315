import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What may be shipped: it asks for no more than to be named. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
]);

/** Packages that name no licence but bring its text; the first words of the text. */
const BY_TEXT: Readonly<Record<string, RegExp>> = {
  'node_modules/@univerjs/telemetry': /^\s*Apache License\s+Version 2\.0, January 2004/,
};

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}

const { packages } = JSON.parse(readFileSync(path.resolve('package-lock.json'), 'utf8')) as Locked;
const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);

describe('the packages that are shipped', () => {
  it('are listed', () => {
    expect(shipped.map(([place]) => place)).toEqual(
      expect.arrayContaining(['node_modules/big.js', 'node_modules/@univerjs/core']),
    );
  });

  it('have permissive licences, all of them', () => {
    const named = shipped.filter(([place]) => !(place in BY_TEXT));
    const others = named.filter(([, { license }]) => !PERMISSIVE.has(license ?? ''));
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it.each(Object.entries(BY_TEXT))('bring the text of one where they name none: %s', (place, text) => {
    expect(packages[place]).toBeDefined();
    expect(packages[place]?.license).toBeUndefined();
    expect(readFileSync(path.resolve(place, 'LICENSE'), 'utf8')).toMatch(text);
  });
});
