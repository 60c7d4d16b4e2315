import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from '../support/docs/pages';

const DOCS = path.resolve(__dirname, '../../docs');

/** Git may check text out with the line breaks of the machine. */
function read(file: string): string {
  return readFileSync(path.join(DOCS, file), 'utf8').replaceAll('\r\n', '\n');
}

describe('the generated pages', () => {
  it.each(pages())('$path is what `npm run docs` writes', ({ path: file, text }) => {
    expect(read(file)).toBe(text);
  });

  it('are all that stands in docs/rules', () => {
    const expected = pages().flatMap((page) => (page.path.startsWith('rules/') ? [page.path.slice(6)] : []));
    expect(readdirSync(path.join(DOCS, 'rules')).sort()).toEqual(expected.sort());
  });
});
