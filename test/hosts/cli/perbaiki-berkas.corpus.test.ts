import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ignoreOf, NOTHING_SAVED, type SavedState, takeBack } from '#app';
import { filePort, readSaved, readXlsx, writeSaved } from '#hosts/xlsx';
import { engine, type MendedFile } from '../../../src/hosts/cli/engine';
import { SAMPLE, triedFiles } from '../../support/corpus';
import { difference, withChanged } from '../xlsx/writing/package-parts';

jest.setTimeout(120_000);

const workbooks = triedFiles.map(
  (file) => [path.basename(file), new Uint8Array(readFileSync(file))] as const,
);
const sample = new Uint8Array(readFileSync(SAMPLE));
const time = '2026-01-02T03:04:05.000Z';
const { check, mend } = engine('1.0.0');

const done = new Map<string, Promise<MendedFile>>();

/** A file is mended once only for all tests. */
function mended(bytes: Uint8Array, choice: 'safe' | 'certain'): Promise<MendedFile> {
  const key = `${choice} ${Buffer.from(bytes).toString('base64')}`;
  const known = done.get(key) ?? mend(bytes, choice, time).then(orThrow);
  done.set(key, known);
  return known;
}

function orThrow(made: MendedFile | { readonly error: string }): MendedFile {
  if ('error' in made) throw new Error(made.error);
  return made;
}

function findings(bytes: Uint8Array) {
  const checked = check(bytes);
  if ('error' in checked) throw new Error(checked.error);
  return checked.result.findings;
}

/** Parts that speak of cells, and the three that come with the saved state. */
const MAY_CHANGE =
  /^xl\/(worksheets\/sheet\d+|styles|calcChain|_rels\/workbook\.xml)\.|^\[Content_Types\]\.xml$/;

describe.each(workbooks)('mending %s', (_, bytes) => {
  it.each(['safe', 'certain'] as const)(
    'leaves none of what it can mend, and no new finding: %s',
    async (choice) => {
      const { bytes: after, batches } = await mended(bytes, choice);
      const [old, now] = [findings(bytes), findings(after)];
      expect(now.filter(({ fix }) => fix === 'safe')).toEqual([]);
      const known = new Set(old.map(({ fingerprint }) => fingerprint));
      expect(now.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
      expect(readSaved(after).state?.history ?? []).toEqual(batches);
      // What was mended stays so: nothing is left to be done.
      expect((await mended(after, choice)).batches).toEqual([]);
    },
  );

  it('changes the cells that it tells of, and no part that speaks of something else', async () => {
    const { bytes: after, batches } = await mended(bytes, 'certain');
    const told = new Set(batches.flatMap(({ changes }) => changes.map(({ at }) => JSON.stringify(at))));
    const cells = (from: Uint8Array) =>
      readXlsx(from).sheets.flatMap(({ name: sheet, rows }) =>
        rows.flatMap(({ index: row, cells }) =>
          cells
            .filter(({ col }) => !told.has(JSON.stringify({ sheet, row, col })))
            .map((cell) => [sheet, row, cell.formula === undefined ? cell : { ...cell, value: null }]),
        ),
      );
    expect(cells(after)).toEqual(cells(bytes));
    const { changed, added } = difference(bytes, after);
    for (const part of changed) expect(part).toMatch(MAY_CHANGE);
    for (const part of added) expect(part).toMatch(/^customXml\/|^xl\/styles\.xml$/);
  });

  it('can be taken back from the file, and leaves the cells as they were', async () => {
    const { bytes: after } = await mended(bytes, 'certain');
    const port = filePort(after);
    const kept = await port.load();
    const state = typeof kept === 'object' ? kept : NOTHING_SAVED;
    const left = await takeBack(port, state, state.history.length);
    expect(left.history).toEqual([]);
    const withoutResults = (from: Uint8Array) =>
      JSON.stringify(readXlsx(from).sheets, (_key, value) =>
        value?.formula === undefined ? value : { ...value, value: null },
      );
    expect(withoutResults(port.bytes)).toBe(withoutResults(bytes));
    expect(readSaved(port.bytes)).toEqual({ state: undefined, unreadable: undefined });
  });
});

describe('a file that keeps decisions of its user', () => {
  const [first] = findings(sample);
  const result = check(sample);
  const about = 'BAB III A!G20';
  const stateWith = (rest: Partial<SavedState>): SavedState => ({ ...NOTHING_SAVED, ...rest });
  const ignore = (fingerprint: string) =>
    ({ rule: 'predikat', fingerprint, table: '', about, reason: 'sudah benar', time }) as const;

  it('is checked without the findings that are ignored, and tells of ignores that hide nothing', () => {
    const fingerprint = first?.fingerprint ?? '';
    const bytes = writeSaved(sample, stateWith({ ignored: [ignore(fingerprint), ignore('basi')] }));
    const checked = check(bytes);
    if ('error' in checked || 'error' in result) throw new Error('not read');
    expect(checked.result.findings).toEqual(result.result.findings.slice(1));
    expect(checked.result.tally).toEqual(result.result.tally);
    expect(checked.kept).toEqual({
      ignored: [{ finding: first, reason: 'sudah benar' }],
      stale: [ignore('basi')],
      unreadable: undefined,
    });
    expect(result.kept).toBeUndefined();
  });

  it('is checked with its settings', () => {
    const bytes = writeSaved(sample, stateWith({ settings: { toleransi: 100_000_000_000 } }));
    expect(findings(bytes).length).toBeLessThan(findings(sample).length);
  });

  it('is checked as if it kept nothing where that is damaged, and says so', () => {
    const saved = writeSaved(sample, stateWith({ ignored: [ignore(first?.fingerprint ?? '')] }));
    const damaged = withChanged(saved, {
      'customXml/item1.xml': (text) => text.replace('"version"', 'version'),
    });
    const checked = check(damaged);
    if ('error' in checked) throw new Error(checked.error);
    expect(checked.result.findings).toHaveLength(findings(sample).length);
    expect(checked.kept).toEqual({ ignored: [], stale: [], unreadable: 'damaged' });
  });

  it('is checked but never mended where a later version keeps its state: that would be lost', async () => {
    const saved = writeSaved(sample, stateWith({ settings: { tahun: 2024 } }));
    const newer = withChanged(saved, {
      'customXml/item1.xml': (text) => text.replace('"version": 1', '"version": 2'),
    });
    const checked = check(newer);
    if ('error' in checked) throw new Error(checked.error);
    expect(checked.result.findings).toHaveLength(findings(sample).length);
    expect(checked.kept?.unreadable).toBe('newer');
    expect(await engine('1').mend(newer, 'certain', time)).toEqual({
      error: expect.stringContaining('versi SAKIP yang lebih baru'),
    });
  });

  it('is not mended where its user ignores the finding', async () => {
    const safe = findings(sample).filter(({ fix }) => fix === 'safe');
    expect(safe.length).toBeGreaterThan(0);
    const ignored = safe.map(({ fingerprint }) => ignore(fingerprint));
    const { batches, bytes } = await mended(writeSaved(sample, stateWith({ ignored })), 'safe');
    expect(batches).toEqual([]);
    expect(readSaved(bytes).state?.ignored).toEqual(ignored);
  });

  it('keeps its history, and what is added to it', async () => {
    const once = (await mended(sample, 'safe')).bytes;
    const twice = (await mended(once, 'certain')).bytes;
    const rules = readSaved(twice).state?.history.map(({ changes }) => changes.map(({ rule }) => rule));
    expect(rules?.flat()).toContain('tahun');
    expect(rules?.length).toBeGreaterThan(1);
  });

  it('gets summaries that know what is ignored', () => {
    const { summarise } = engine('1.0.0');
    const bytes = writeSaved(sample, stateWith({ ignored: [ignore(first?.fingerprint ?? '')] }));
    const made = summarise(bytes, { sheets: ['temuan'] });
    if ('error' in made) throw new Error(made.error);
    const texts = readXlsx(made.bytes)
      .sheets.at(-1)
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts?.some((text) => String(text).includes('sudah benar'))).toBe(true);
    expect(readSaved(made.bytes).state?.ignored).toHaveLength(1);
    if (!('error' in result)) expect(ignoreOf(first as never, result.result, NOTHING_SAVED)).toBeUndefined();
  });
});

describe('a file that can not be mended as a whole', () => {
  it('is mended where its sheets are not protected', async () => {
    const part = (sheet: string) => {
      const names = readXlsx(sample).sheets.map(({ name }) => name);
      return `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
    };
    const all = await mended(sample, 'certain');
    const changes = all.batches.flatMap((batch) => batch.changes);
    const [sheet = ''] = changes.map(({ at }) => at.sheet);
    const locked = withChanged(sample, {
      [part(sheet)]: (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    });
    const some = await mended(locked, 'certain');
    const left = some.batches.flatMap((batch) => batch.changes);
    expect(left).toEqual(changes.filter(({ at }) => at.sheet !== sheet));
    expect(some.refused.map(({ trouble }) => trouble)).toContain('protected');
    expect(some.refused.every(({ finding }) => finding.at.sheet === sheet)).toBe(true);
  });

  it('says why where nothing in it may be changed', async () => {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const signed = withChanged(sample, {
      '_rels/.rels': (text) =>
        text.replace('</Rel', `<Relationship Id="rId99" Type="${type}" Target="s.sigs"/></Rel`),
    });
    expect(await mend(signed, 'safe', time)).toEqual({
      error: expect.stringContaining('bertanda tangan digital'),
    });
    expect(await mend(new Uint8Array(), 'safe', time)).toEqual({ error: expect.stringContaining('kosong') });
  });
});
