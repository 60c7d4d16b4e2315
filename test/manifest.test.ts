import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { COMMANDS } from '../src/hosts/excel/commands';

const ROOT = path.resolve(__dirname, '..');
const FILE = path.join(ROOT, 'manifest.xml');
const BASE = 'https://localhost:3000/';

/** What the code asks of Excel. */
const REQUIRED = { ExcelApi: '1.13', SharedRuntime: '1.1' };

/** The longest texts that Excel takes, in characters. */
const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

function readElements(): Element[] {
  const parser = new SaxesParser();
  const open: Element[] = [];
  const elements: Element[] = [];
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const parents = open.map((one) => one.name);
    const element = { name: tag.name, attributes: tag.attributes, parents, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(readFileSync(FILE, 'utf8')).close();
  return elements;
}

const elements = readElements();
const named = (name: string) => elements.filter((element) => element.name === name);
const values = (name: string, attribute: string) => named(name).map((one) => one.attributes[attribute] ?? '');
const resources = elements.filter(({ parents }) => parents.at(-2) === 'Resources');

/** Width and height of a PNG, from its header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('defines every resource that it names, and names every one that it defines', () => {
    const used = elements.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
    const defined = resources.map(({ attributes }) => attributes.id);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('gives no id twice', () => {
    const ids = elements.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('leads to https only, and only to the address that a build replaces', () => {
    const urls = elements
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((one) => /:\/\//.test(one));
    const leading = urls.filter((url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));
    expect(leading.length).toBeGreaterThan(0);
    expect(leading.filter((url) => !url.startsWith(BASE))).toEqual([]);
  });

  it('has every icon in the size that it is named for', () => {
    const sizes = named('bt:Image').filter(({ attributes }) => attributes.size);
    const addresses = new Map(
      named('bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    );
    const asked = sizes.map(
      ({ attributes }) => [addresses.get(attributes.resid), Number(attributes.size)] as const,
    );
    asked.push([values('IconUrl', 'DefaultValue')[0], 32]);
    asked.push([values('HighResolutionIconUrl', 'DefaultValue')[0], 64]);
    for (const [url, size] of asked) {
      const file = path.join(ROOT, url?.replace(BASE, '') ?? '');
      expect([file, ...pixels(file)]).toEqual([file, size, size]);
    }
    expect(new Set(asked.map(([, size]) => size))).toEqual(new Set([16, 32, 64, 80]));
  });

  it('calls the functions that the code associates, all of them and no others', () => {
    const called = named('FunctionName').map(({ text }) => text);
    expect(called.sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it('asks for the requirement sets that the code is written against', () => {
    const sets = named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(Object.fromEntries(sets)).toEqual(REQUIRED);
  });

  it('keeps pane, ribbon and functions in one runtime that stays', () => {
    const runtime = named('Runtime')[0]?.attributes;
    expect(runtime).toMatchObject({ lifetime: 'long' });
    const pages = elements
      .filter(
        ({ name, parents }) =>
          name === 'FunctionFile' ||
          (name === 'SourceLocation' && ['Page', 'Action'].includes(parents.at(-1) ?? '')),
      )
      .map(({ attributes }) => attributes.resid);
    expect(new Set(pages)).toEqual(new Set([runtime?.resid]));
    expect(named('TaskpaneId')).toEqual([]);
  });

  it('names the functions SAKIP', () => {
    const id = named('Namespace')[0]?.attributes.resid;
    expect(resources.find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue).toBe('SAKIP');
  });

  it('speaks Indonesian and English wherever the two differ', () => {
    expect(named('DefaultLocale')[0]?.text).toBe('id-ID');
    const overridden = elements.filter(({ name }) => /Override$/.test(name));
    expect(new Set(overridden.map(({ attributes }) => attributes.Locale))).toEqual(new Set(['en-US']));
    // SAKIP twice (namespace and tab) is a name; every other text has its translation.
    const texts = elements.filter(
      ({ name, attributes }) =>
        ['bt:String', 'DisplayName', 'Description'].includes(name) && attributes.DefaultValue,
    );
    expect(overridden).toHaveLength(texts.length - 2);
  });

  it('keeps its texts as short as Excel wants them', () => {
    for (const { name, attributes, parents } of elements) {
      const longest = Object.entries(LONGEST).find(([part]) => parents.includes(part))?.[1];
      const text = (name === 'bt:Override' ? attributes.Value : attributes.DefaultValue) ?? '';
      if (longest !== undefined) expect([text, text.length <= longest]).toEqual([text, true]);
    }
    expect(Math.max(...values('Description', 'DefaultValue').map((text) => text.length))).toBeLessThanOrEqual(
      250,
    );
  });

  // The schemas are Microsoft's and not part of this project: SAKIP_OFFICE_XSD names a folder that holds them.
  const schema = path.join(process.env.SAKIP_OFFICE_XSD ?? '', 'OfficeAppManifestV1_1.xsd');
  const missing =
    (!process.env.SAKIP_OFFICE_XSD && 'SAKIP_OFFICE_XSD names no folder with the schemas') ||
    (!existsSync(schema) && `${schema} does not exist`) ||
    (spawnSync('xmllint', ['--version']).error && 'xmllint is not installed');
  if (missing) process.stdout.write(`manifest.xml was not checked against its schema: ${missing}\n`);
  const lint = (file: string) => {
    const args = ['--noout', '--nonet', '--schema', schema, file];
    const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
    return { status, said: stderr.trim() };
  };

  (missing ? it.skip : it)('follows the schema, which refuses a broken one', () => {
    expect(lint(FILE)).toEqual({ status: 0, said: `${FILE} validates` });
    const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
    const broken = path.join(folder, 'manifest.xml');
    try {
      writeFileSync(
        broken,
        readFileSync(FILE, 'utf8').replace('<Version>', '<Versi>').replace('</Version>', '</Versi>'),
      );
      expect(lint(broken).status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
