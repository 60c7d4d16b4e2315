import { NOTHING_SAVED, SAVED_NAMESPACE, type SavedState, savedXml } from '#app';
import { excelWorld } from '../../contract/worlds';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';
import { PAYLOAD_LIMIT } from '../../support/office';

jest.setTimeout(60_000);

const time = '2026-01-02T03:04:05.000Z';
const STATE: SavedState = { ...NOTHING_SAVED, settings: { tahun: 2024 } };

function opened(...xml: string[]) {
  const world = excelWorld(draw('a | b'));
  if (xml.length > 0) world.host.book.parts = xml.map((one, i) => ({ id: `{U${i}}`, xml: one }));
  return { ...world, parts: () => (world.host.book.parts ?? []).map((part) => part.xml) };
}

/** Another program's part, and one that looks much like ours. */
const FOREIGN = ['<b:Sources xmlns:b="urn:other"/>', '<sakip xmlns="urn:sakip-untuk-excel:2">{}</sakip>'];
const DAMAGED = `<sakip xmlns="${SAVED_NAMESPACE}">{"version":1,"settings":</sakip>`;

describe('the state that Excel keeps', () => {
  it('is one part of ours, beside those of other programs', async () => {
    const { port, parts } = opened(...FOREIGN);
    await port.save(STATE);
    await port.save({ ...STATE, settings: { tahun: 2025 } });
    expect(parts()).toEqual([...FOREIGN, savedXml({ ...STATE, settings: { tahun: 2025 } })]);
    await port.save(NOTHING_SAVED);
    expect(parts()).toEqual(FOREIGN);
  });

  it('is the first that can be read where there are several, and one again once it is saved', async () => {
    const other = savedXml({ ...STATE, settings: { tahun: 2023 } });
    const { port, parts } = opened(DAMAGED, savedXml(STATE), FOREIGN[0] as string, other);
    expect(await port.load()).toEqual(STATE);
    await port.save(STATE);
    expect(parts()).toEqual([DAMAGED, savedXml(STATE), FOREIGN[0]]);
  });

  it.each([
    ['a damaged part', DAMAGED],
    ['an empty one', `<sakip xmlns="${SAVED_NAMESPACE}"></sakip>`],
    ['one without a version', `<sakip xmlns="${SAVED_NAMESPACE}">{"settings":{}}</sakip>`],
  ])('says that it is damaged for %s, which stays beside what is saved', async (_, xml) => {
    const { port, parts } = opened(xml);
    expect(await port.load()).toBe('damaged');
    await port.save(STATE);
    expect(parts()).toEqual([xml, savedXml(STATE)]);
    expect(await port.load()).toEqual(STATE);
    await port.save(NOTHING_SAVED);
    expect(parts()).toEqual([xml]);
  });

  it('is refused where a later version wrote it, and never replaced', async () => {
    const newer = `<sakip xmlns="${SAVED_NAMESPACE}">{"version":2,"settings":{}}</sakip>`;
    for (const before of [[newer], [DAMAGED, savedXml(STATE), newer]]) {
      const { port, parts } = opened(...before);
      await expect(port.load()).rejects.toMatchObject({ trouble: 'newer' });
      for (const one of [STATE, NOTHING_SAVED])
        await expect(port.save(one)).rejects.toMatchObject({ trouble: 'newer' });
      expect(parts()).toEqual(before);
    }
  });

  it.each([
    ['with a declaration', (xml: string) => `<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}`],
    [
      'with a prefix',
      (xml: string) => xml.replace('<sakip xmlns', '<s:sakip xmlns:s').replace('</sakip', '</s:sakip'),
    ],
    ['with references', (xml: string) => xml.replaceAll('"a', '&#34;a').replaceAll('}', '&#x7D;')],
    [
      'with a section of characters',
      (xml: string) => xml.replace(/>(.*)</s, (_, text: string) => `><![CDATA[${text}]]><`),
    ],
  ])('is read as other programs may write it anew: %s', async (_, anew) => {
    const state = {
      ...STATE,
      settings: { tahun: 2024, polaritas: { 'angka a < b & "c"': 'turun' as const } },
    };
    const { port } = opened(anew(savedXml(state)));
    expect(await port.load()).toEqual(state);
  });

  it('takes two requests to be read, one where there is nothing', async () => {
    const { port, host } = opened();
    host.resetStats();
    await port.load();
    expect(host.stats.requests).toBe(1);
    await port.save(STATE);
    expect(host.stats.requests).toBe(3);
    await port.load();
    expect(host.stats.requests).toBe(5);
  });

  /** A column of texts that became numbers. */
  const withChanges = (length: number): SavedState => {
    const changes = Array.from({ length }, (_, i) => ({
      at: { ...at('LRA 2024', 'E1'), row: i },
      from: { value: '11.924.883.678,00', format: 'General' },
      to: { value: 11_924_883_678, format: '#,##0' },
      rule: 'format-angka' as const,
      reason: 'Angka tersimpan sebagai teks.',
    }));
    return { ...NOTHING_SAVED, history: [{ time, changes }] };
  };

  it('may hold twenty-five thousand changes, in one request of what Excel on the web takes', async () => {
    const state = withChanges(25_000);
    const { port, host } = opened();
    host.resetStats();
    await port.save(state);
    expect(host.stats.largestRequest).toBeLessThan(PAYLOAD_LIMIT);
    const megabytes = (size: number) => (size / 1_000_000).toFixed(2);
    process.stdout.write(
      `25,000 changes: ${megabytes(savedXml(state).length)} MB, sent as ${megabytes(host.stats.largestRequest)} MB\n`,
    );
    expect(await port.load()).toEqual(state);
  });

  it('stays what it was where Excel refuses more than it takes at once', async () => {
    const { port, dump } = opened();
    await port.save(STATE);
    const before = dump();
    await expect(port.save(withChanges(40_000))).rejects.toMatchObject({
      trouble: 'too-large',
      detail: expect.stringContaining('RequestPayloadSizeLimitExceeded'),
    });
    expect(dump()).toBe(before);
  });
});
