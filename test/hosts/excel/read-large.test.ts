import type { Sheet, Workbook } from '#core/grid';
import { PAYLOAD_LIMIT } from '../../support/office';
import { excelWith } from './support';

/** The limit of the promise: so many sync() calls, whatever the number of sheets. */
const MOST_SYNCS = 4;
const MEGABYTE = 1_000_000;
/** So many cells take a while where several things run at once. */
jest.setTimeout(120_000);

function sheet(name: string, rows: number, columns: number, value: (i: number) => string | number): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: Array.from({ length: rows }, (_, index) => ({
      index,
      cells: Array.from({ length: columns }, (_, col) => ({ col, value: value(index * columns + col) })),
    })),
    merges: [],
    hiddenColumns: [],
  };
}

const book = (...sheets: Sheet[]): Workbook => ({ sheets, definedNames: [], date1904: false });

/**
 * Reads through Excel, and counts. Excel.run closes every batch with a sync of its own, which is counted among the
 * syncs but sends no request where nothing is left to do.
 */
async function counted(workbook: Workbook, only?: readonly string[]) {
  const { port, host } = excelWith(workbook);
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  let syncs = 0;
  prototype.sync = function (this: Excel.RequestContext, ...args: []) {
    syncs++;
    return sync.apply(this, args);
  } as typeof sync;
  const read = await port.read(undefined, only);
  prototype.sync = sync;
  return { read, syncs, stats: host.stats };
}

describe('reading a workbook of many sheets', () => {
  const sixty = Array.from({ length: 60 }, (_, i) => ({
    ...sheet(`Lembar ${i + 1}`, 25, 8, (n) => (n % 3 === 0 ? `Indikator ${n}` : n * 1000)),
    merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
    visibility: (['visible', 'hidden', 'veryHidden'] as const)[i % 3] ?? 'visible',
  }));

  it(`takes at most ${MOST_SYNCS} syncs for 60 sheets, and reads them all`, async () => {
    const { read, syncs, stats } = await counted(book(...sixty));
    expect(syncs).toBeLessThanOrEqual(MOST_SYNCS);
    expect(stats.requests).toBeLessThanOrEqual(MOST_SYNCS);
    expect(read.sheets).toEqual(sixty);
  });

  it('takes as many for some of them, and asks for no cell of the others', async () => {
    const [all, some] = [
      await counted(book(...sixty)),
      await counted(book(...sixty), ['Lembar 3', 'Lembar 60']),
    ];
    expect(some.read.sheets).toEqual([sixty[2], sixty[59]]);
    expect(some.syncs).toBe(all.syncs);
    expect(some.stats.largestResponse).toBeLessThan(all.stats.largestResponse / 10);
  });

  it('takes as many for one', async () => {
    const [few, many] = [await counted(book(...sixty.slice(0, 1))), await counted(book(...sixty))];
    expect(few.syncs).toBe(many.syncs);
  });

  it(`takes at most ${MOST_SYNCS} where a sheet has more merged areas than Excel tells at once`, async () => {
    const merges = Array.from({ length: 700 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const rows = merges.map(({ top }) => ({ index: top, cells: [{ col: 0, value: top }] }));
    const merged = { ...sheet('Gabungan', 1, 1, () => 1), rows, merges };
    const { read, stats } = await counted(book(merged, ...sixty));
    expect(stats.requests).toBeLessThanOrEqual(MOST_SYNCS);
    expect(read.sheets[0]?.merges).toEqual(merges);
  });
});

describe('reading large sheets', () => {
  it('asks for blocks under 5 MB, none of which is refused', async () => {
    const large = sheet('LRA', 5000, 24, (n) => (n % 24 === 1 ? `Belanja pegawai ${n}` : n * 1000.5));
    const { read, stats } = await counted(
      book(
        large,
        sheet('Kecil', 10, 4, (n) => n),
      ),
    );
    expect([stats.refused, read.sheets[0]]).toEqual([0, large]);
    expect(stats.largestResponse).toBeLessThan(PAYLOAD_LIMIT);
    // A block is not so small either that a workbook takes many syncs.
    expect(stats.largestResponse).toBeGreaterThan(MEGABYTE);
  });

  it('halves a block of long texts that turned out to be larger', async () => {
    const long = sheet('Uraian', 400, 20, (n) => `${n} ${'Uraian yang panjang sekali. '.repeat(20)}`);
    const { read, stats } = await counted(book(long));
    expect(read.sheets[0]).toEqual(long);
    expect(stats.refused).toBeGreaterThan(0);
    expect(stats.largestResponse).toBeLessThan(PAYLOAD_LIMIT);
  });

  it('halves a block for which Excel answers null', async () => {
    const plain = sheet('Null', 100, 50, (n) => n);
    const { port, host } = excelWith(book(plain));
    host.cellsPerRead = 2000;
    expect((await port.read()).sheets[0]).toEqual(plain);
  });

  it('reads 250,000 cells without one response above 5 MB', async () => {
    const large = sheet('Besar', 5_000, 50, (n) => n);
    const began = performance.now();
    const { read, syncs, stats } = await counted(book(large));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    expect(read.sheets[0]?.rows).toHaveLength(5_000);
    expect(read.sheets[0]?.rows.at(-1)?.cells.at(-1)).toEqual({ col: 49, value: 249_999 });
    expect([stats.refused, stats.largestResponse < PAYLOAD_LIMIT]).toEqual([0, true]);
    process.stdout.write(
      `250,000 cells: ${syncs} syncs in ${seconds} s, largest response ${(stats.largestResponse / MEGABYTE).toFixed(2)} MB\n`,
    );
  });
});
