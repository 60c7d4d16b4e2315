import { inFolderOf, sakip } from './support';

inFolderOf(Object.fromEntries(['1', '2', '3', '4'].map((name) => [`${name}.xlsx`, 'error'])));

const ESCAPE = '\u001b[';

describe('progress', () => {
  it('stays silent for a few files outside a terminal', async () => {
    expect((await sakip(['periksa', '1.xlsx', '2.xlsx', '3.xlsx'])).stderr).toBe('');
  });

  it('is one line a file for many, on stderr only', async () => {
    const { stdout, stderr } = await sakip(['periksa', '.', '--format', 'json']);
    expect(stderr).toBe('1/4 1.xlsx\n2/4 2.xlsx\n3/4 3.xlsx\n4/4 4.xlsx\n');
    expect(JSON.parse(stdout).files).toHaveLength(4);
  });

  it('is written over and cleared away on a terminal', async () => {
    const { stderr } = await sakip(['periksa', '1.xlsx', '2.xlsx'], { isTTY: true });
    const erase = `\r${ESCAPE}2K`;
    expect(stderr).toBe(`${erase}1/2 1.xlsx${erase}${erase}2/2 2.xlsx${erase}`);
  });
});

describe('colours and width', () => {
  it('come on a terminal only', async () => {
    expect((await sakip(['periksa', '1.xlsx'])).stdout).not.toContain(ESCAPE);
    expect((await sakip(['periksa', '1.xlsx'], { isTTY: true })).stdout).toContain(`${ESCAPE}31mSalah`);
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('are left away when refused: %j', async (env) => {
    expect((await sakip(['periksa', '1.xlsx'], { isTTY: true, env })).stdout).not.toContain(ESCAPE);
  });

  it('follow the width of the terminal within reason', async () => {
    const widest = async (columns: number) => {
      const { stdout } = await sakip(['periksa', '1.xlsx'], { isTTY: true, columns, env: { NO_COLOR: '1' } });
      return Math.max(...stdout.split('\n').map((line) => line.length));
    };
    expect(await widest(70)).toBeLessThanOrEqual(70);
    expect(await widest(20)).toBeLessThanOrEqual(60);
    expect(await widest(20)).toBeGreaterThan(40);
    expect(await widest(0)).toBe(await widest(100));
  });
});
