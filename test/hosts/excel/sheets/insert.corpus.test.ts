import { HostError } from '#app';
import { MARK, type SheetPlan, summaryKeyOf } from '#core/plan';
import { EVERY } from '../../../support/corpus';
import { draw } from '../../../support/draw';
import { type Book, deleteSheet, dump, type OfficeHost, PAYLOAD_LIMIT } from '../../../support/office';
import { barePlan, fullPlan } from '../../xlsx/writing/plans';
import { excelWith } from '../support';

/** Every write of several sheets takes a while where several things run at once. */
jest.setTimeout(120_000);

const BOOK = draw({ Data: 'a | =SUM(B2:B9) -> 5', Lain: 'c' });
const FORMER = [
  barePlan('efisiensi', 'Lama'),
  barePlan('temuan', 'Temuan'),
  barePlan('ringkasan', 'Ringkasan'),
];

/** A small sheet that asks for one of everything. */
function smallPlan(key: SheetPlan['key'], name: string): SheetPlan {
  const full = fullPlan('Data', name);
  const rows = full.rows.filter(({ index }) => [0, 3, 5].includes(index)).slice(0, 3);
  const [chart] = full.charts;
  return { ...full, key, rows, charts: chart ? [chart] : [], merges: full.merges.slice(0, 1) };
}

/** All that is kept, but for ids, what is selected, and the order of names. */
function account({ sheets, names, ...rest }: Book): string {
  return dump({
    ...rest,
    selection: { sheet: '', areas: [] },
    names: [...names].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      id: '',
      rules: sheet.rules.map((rule) => ({ ...rule, id: '' })),
    })),
  });
}

const STEP = EVERY ? 1 : 8;

const sheetNames = ({ book }: OfficeHost) => book.sheets.map(({ name }) => name);

/** Lets each write in turn fail, or each eighth in `npm test`, until none does. @returns how many failed, and how many of these went through */
async function failEach(
  prepare: () => Promise<ReturnType<typeof excelWith>>,
  work: (world: ReturnType<typeof excelWith>) => Promise<unknown>,
): Promise<{ refused: number; carriedOn: number; after: string[] }> {
  const whole = await prepare();
  const before = account(whole.host.book);
  await work(whole);
  const done = account(whole.host.book);
  let [refused, carriedOn] = [0, 0];
  const after = new Set<string>();
  for (let writes = 0; ; writes += STEP) {
    const world = await prepare();
    world.host.failAfter = writes;
    const error = await work(world).then(
      () => undefined,
      (one: unknown) => one,
    );
    if (world.host.failAfter !== undefined) return { refused, carriedOn, after: [...after] };
    if (error) {
      refused++;
      expect(error).toMatchObject({ trouble: 'other', detail: expect.stringContaining('told to fail') });
      expect([writes, account(world.host.book)]).toEqual([writes, before]);
    } else {
      carriedOn++;
      if (account(world.host.book) !== done) after.add(account(world.host.book));
    }
  }
}

describe('inserting sheets into Excel', () => {
  const prepare = async () => {
    const world = excelWith(BOOK);
    await world.port.insert(FORMER);
    return world;
  };
  const plans = [
    smallPlan('ringkasan', 'Ringkasan'),
    barePlan('temuan', 'Temuan'),
    barePlan('kertas-kerja', 'KK'),
  ];

  it('is all or nothing, whichever write Excel refuses', async () => {
    const { refused, carriedOn, after } = await failEach(prepare, ({ port }) => port.insert(plans));
    expect(refused).toBeGreaterThan(150 / STEP);
    const cells = (one: string) => (JSON.parse(one) as Book).sheets.map((sheet) => sheet.cells);
    for (const one of after) expect(cells(one)).toEqual(cells(after[0] ?? ''));
    if (!EVERY) return;
    // What a printer may refuse, at the latest three papers; and the last of two deletions.
    expect(carriedOn).toBe(after.length + 1);
    expect(after.length).toBeGreaterThan(20);
    expect(after.at(-1)?.match(/"paperSize"/g)).toHaveLength(3);
  });

  it('is taken out all or not at all', async () => {
    const { refused, carriedOn, after } = await failEach(prepare, ({ port }) => port.removeInserted());
    expect([refused, carriedOn, after]).toEqual([1, EVERY ? 2 : 0, []]);
  });

  it('says so where not even that could be taken back, and hears the user again', async () => {
    const { port, host } = await prepare();
    let left = 30;
    host.beforeChange = () => {
      if (left-- <= 0) throw new Error('the disk is full');
    };
    await expect(port.insert(plans)).rejects.toMatchObject({
      trouble: 'other',
      detail: expect.stringMatching(/disk is full.*could not be taken back.*disk is full/s),
    });
    expect(host.eventsEnabled).toBe(true);
  });

  it('keeps the place of each sheet that it replaces, also between the user’s', async () => {
    const { port, host } = await prepare();
    const { sheets } = host.book;
    sheets.unshift(...sheets.splice(3, 1));
    sheets.splice(2, 0, ...sheets.splice(3, 1));
    expect(sheetNames(host)).toEqual(['Temuan', 'Data', 'Lama', 'Lain', 'Ringkasan']);
    await port.insert([
      barePlan('temuan', 'Temuan'),
      barePlan('kertas-kerja', 'Kertas'),
      barePlan('ringkasan', 'Ringkasan'),
      barePlan('efisiensi', 'Efisiensi'),
    ]);
    expect(sheetNames(host)).toEqual(['Temuan', 'Data', 'Efisiensi', 'Lain', 'Ringkasan', 'Kertas']);
  });

  it('takes names over from each other', async () => {
    const { port, host } = await prepare();
    await port.insert([barePlan('temuan', 'Ringkasan'), barePlan('ringkasan', 'Temuan')]);
    expect(sheetNames(host)).toEqual(['Data', 'Lain', 'Lama', 'Ringkasan', 'Temuan']);
  });

  it('never takes the name of a sheet of the user’s', async () => {
    const { port, host } = await prepare();
    const before = account(host.book);
    await expect(port.insert([barePlan('kertas-kerja', 'LAIN')])).rejects.toBeInstanceOf(HostError);
    expect(account(host.book)).toBe(before);
  });

  it('replaces and removes a sheet that someone made very hidden', async () => {
    const { port, host } = await prepare();
    const hide = (name: string) => {
      const sheet = host.book.sheets.find((one) => one.name === name);
      if (sheet) sheet.visibility = 'veryHidden';
    };
    hide('Lama');
    const prepared = account(host.book);
    // It is made less hidden first, then deleted; Excel refuses the second.
    host.failAfter = 1;
    await expect(port.removeInserted()).rejects.toBeInstanceOf(HostError);
    expect(account(host.book)).toBe(prepared);
    await port.insert([barePlan('efisiensi', 'Lama')]);
    hide('Ringkasan');
    await port.removeInserted();
    expect(sheetNames(host)).toEqual(['Data', 'Lain']);
  });

  it('replaces the first of a sheet and its copy, and removes both', async () => {
    const { port, host } = await prepare();
    const [copied] = host.book.sheets.filter(({ name }) => name === 'Temuan');
    if (!copied) throw new Error('no sheet');
    host.book.sheets.push({ ...copied, id: '{COPY}', name: 'Temuan (2)' });
    host.book.names.push({ name: MARK, formula: '"temuan"', sheet: 'Temuan (2)', hidden: true });
    await port.insert([smallPlan('temuan', 'Temuan')]);
    expect(sheetNames(host)).toEqual(['Data', 'Lain', 'Lama', 'Temuan', 'Ringkasan', 'Temuan (2)']);
    await port.removeInserted();
    expect(sheetNames(host)).toEqual(['Data', 'Lain']);
  });

  it('leaves a sheet alone that is referred to by a formula or a name, and says where', async () => {
    const { port, host } = await prepare();
    host.book.names.push({ name: 'Rata', formula: "'Temuan'!$B$3" });
    const before = account(host.book);
    const refused = { trouble: 'referenced', sheet: 'Rata' };
    await expect(port.insert([barePlan('temuan', 'Temuan')])).rejects.toMatchObject(refused);
    await expect(port.removeInserted()).rejects.toMatchObject(refused);
    expect(account(host.book)).toBe(before);
    await port.insert([barePlan('ringkasan', 'Ringkasan')]);
    // The host would have told: what refers to a deleted sheet refers to nothing.
    deleteSheet(host, 'Temuan');
    expect(host.book.names.find(({ name }) => name === 'Rata')?.formula).toBe('#REF!$B$3');
  });

  it('is refused before the first write where the structure of the workbook is protected', async () => {
    const { port, host } = await prepare();
    host.book.structureProtected = true;
    host.failAfter = 0;
    await expect(port.insert(plans)).rejects.toMatchObject({ trouble: 'protected' });
    await expect(port.removeInserted()).rejects.toMatchObject({ trouble: 'protected' });
    expect(host.failAfter).toBe(0);
  });

  it('hides the marks, which are read all the same', async () => {
    const { port, host } = await prepare();
    host.book.names.push({ name: 'Semua', formula: 'Data!$A$1' });
    expect(host.book.names.filter(({ hidden }) => hidden).map(({ name, sheet }) => [name, sheet])).toEqual(
      FORMER.map(({ name }) => [MARK, name]),
    );
    const read = await port.read();
    expect(read.sheets.map(({ name }) => summaryKeyOf(read, name))).toEqual([
      undefined,
      undefined,
      'efisiensi',
      'temuan',
      'ringkasan',
    ]);
    // Excel lists the names of the whole workbook with each sheet's; they are told once.
    expect(read.definedNames.filter(({ name }) => name === 'Semua')).toEqual([
      { name: 'Semua', formula: 'Data!$A$1' },
    ]);
  });

  it('goes on without the paper that the printer does not offer, and says so', async () => {
    const { port, host } = excelWith(BOOK);
    host.papers = ['A4'];
    expect(await port.insert(plans)).toEqual({ onPaper: false });
    expect(sheetNames(host)).toEqual(['Data', 'Lain', 'Ringkasan', 'Temuan', 'KK']);
    const print = { paper: 'A4', orientation: 'portrait', foot: '' } as const;
    expect(await port.insert([barePlan('temuan', 'Temuan', { print })])).toEqual({ onPaper: true });
  });
});

describe('requests for sheets', () => {
  const long = (rows: number): SheetPlan =>
    barePlan('temuan', 'Temuan', {
      rows: Array.from({ length: rows }, (_, index) => ({
        index,
        ...(index % 3 === 0 ? { height: 30 } : {}),
        cells: Array.from({ length: 9 }, (_, col) => ({
          col,
          content: col === 0 ? index : `Uraian kegiatan ke-${index} kolom ${col}`,
          style: { wrap: true, indent: index % 4, edges: { top: 'thin', bottom: 'thin' } } as const,
        })),
      })),
    });

  it('are as many for one cell as for a thousand rows, and for one sheet as for three', async () => {
    const count = async (...plans: SheetPlan[]) => {
      const { port, host } = excelWith(BOOK);
      host.resetStats();
      await port.insert(plans);
      return host.stats.requests;
    };
    expect(await count(barePlan('temuan', 'Temuan'))).toBe(6);
    expect(await count(long(1000))).toBe(6);
    expect(await count(fullPlan('Data'), long(10), barePlan('efisiensi', 'Efisiensi'))).toBe(6);
  });

  it('stay far below 5 MB, however large the sheet', async () => {
    const { port, host } = excelWith(BOOK);
    host.resetStats();
    await port.insert([long(8000)]);
    expect(host.stats.largestRequest).toBeLessThan(PAYLOAD_LIMIT / 2);
    expect(host.stats.requests).toBeGreaterThan(6);
    expect(Object.keys(host.book.sheets.at(-1)?.cells ?? {})).toHaveLength(72_000);
  });
});
