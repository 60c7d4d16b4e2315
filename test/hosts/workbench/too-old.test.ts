import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

it('what tells that a browser is too old is JavaScript of 2009, which that browser understands', () => {
  const script = readFileSync(path.join(__dirname, '../../../src/hosts/workbench/too-old.js'), 'utf8');
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse('(() => {})()', { ecmaVersion: 5 })).toThrow();
});
