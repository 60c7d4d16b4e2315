/** @jest-environment jsdom */
import './dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostError } from '#app';
import type { Workbook } from '#core/grid';
import { createSession, Pane } from '#ui';
import { at } from '../support/check-result';
import { draw } from '../support/draw';
import { MemoryPort } from '../support/memory-port';
import { BOOK } from './books';
import { FUNCTIONS } from './functions';

async function open({
  language = 'id-ID',
  workbook = BOOK,
}: {
  language?: string;
  workbook?: Workbook;
} = {}) {
  const port = new MemoryPort(workbook);
  const session = createSession(port);
  await session.start();
  render(<Pane session={session} language={language} theme="light" functions={FUNCTIONS} />);
  return { port, session, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const finding = (name: RegExp) => screen.findByRole('button', { name });

describe('the pane, before a check', () => {
  it('tells a newcomer what to do', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Periksa angka laporan kinerja Anda' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByText(/perhitungan diperiksa/)).toBeNull();
  });

  it('has five views under tabs', async () => {
    await open();
    for (const name of ['Temuan', 'Tabel', 'Ringkasan', 'Fungsi', 'Pengaturan']) {
      expect(screen.getByRole('tab', { name })).toBeTruthy();
    }
    expect(screen.getByRole('tabpanel', { name: 'Temuan' })).toBeTruthy();
  });
});

describe('findings', () => {
  it('come with a tally that stays in every view', async () => {
    const { user } = await open();
    await user.click(button('Periksa'));
    await finding(/Capaian F3/);
    for (const view of ['Tabel', 'Fungsi', 'Pengaturan']) {
      await user.click(screen.getByRole('tab', { name: view }));
      expect(
        screen.getByText(/^\d+ perhitungan diperiksa, \d+ sesuai, 2 berbeda, 0 tidak dapat diperiksa$/),
      ).toBeTruthy();
    }
    expect(button('Periksa lagi')).toBeTruthy();
  });

  it('open on a click: figures side by side, the reason, what to do, and the cell in the workbook', async () => {
    const { port, user } = await open();
    await user.click(button('Periksa'));
    const row = await finding(/Capaian F3 Persentase rumah layak huni 121,50 → 112,50/);
    await user.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Tertulis').nextSibling?.textContent).toBe('121,50');
    expect(screen.getByText('Seharusnya').nextSibling?.textContent).toBe('112,50');
    expect(screen.getByRole('heading', { name: 'Mengapa ini penting' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Yang perlu dilakukan' })).toBeTruthy();
    expect(port.shown).toEqual([at('BAB III', 'F3')]);
  });

  it('lead to the cells they rest on', async () => {
    const { port, user } = await open();
    await user.click(button('Periksa'));
    await user.click(await finding(/Capaian F3/));
    await user.click(button('Buka sel D3'));
    expect(port.shown.at(-1)).toEqual(at('BAB III', 'D3'));
  });

  it('are walked through by arrow keys, shown by Enter, and closed by Escape', async () => {
    const { port, user } = await open();
    await user.click(button('Periksa'));
    const first = await finding(/Capaian F3/);
    const second = await finding(/Capaian F4/);
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect(second.getAttribute('aria-expanded')).toBe('true');
    expect(port.shown).toEqual([]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{Enter}');
    expect(port.shown).toEqual([at('BAB III', 'F4')]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{Escape}');
    expect(second.getAttribute('aria-expanded')).toBe('false');
  });

  it('take one stop of the Tab key, however many there are', async () => {
    const { user } = await open();
    await user.click(button('Periksa'));
    await finding(/Capaian F3/);
    const list = screen.getByRole('region', { name: 'Daftar temuan' });
    expect(
      within(list)
        .getAllByRole('button')
        .filter((one) => one.tabIndex === 0),
    ).toHaveLength(1);
  });

  it('are filtered by severity, kind and words, and say so when none is left', async () => {
    const { user } = await open();
    await user.click(button('Periksa'));
    await finding(/Capaian F3/);
    await user.click(button('0 Catatan'));
    expect(screen.getByText('Tidak ada temuan yang cocok dengan saringan ini.')).toBeTruthy();
    await user.click(button('Hapus saringan'));
    await user.type(screen.getByRole('searchbox', { name: 'Cari temuan' }), 'f4');
    expect(await finding(/Capaian F4/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Capaian F3/ })).toBeNull();
    await user.click(button('Hapus pencarian'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Saring menurut jenis temuan' }),
      'capaian',
    );
    expect(await finding(/Capaian F3/)).toBeTruthy();
  });

  it('are absent from a workbook that is right, and from one without tables, each said in its way', async () => {
    const right = await open({
      workbook: draw(`
        Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
        1 | Persentase rumah layak huni | Persen | 80 | 90 | 112,50`),
    });
    await right.user.click(button('Periksa'));
    expect(await screen.findByRole('heading', { name: 'Tidak ada temuan' })).toBeTruthy();
  });

  const unsaved = (rows: string) => {
    const drawn = draw(`
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Persentase rumah layak huni | Persen | 80 | 90 | =E3/D3*100 -> 112,50
      ${rows}`);
    // The first formula of a row loses its result, as where a program wrote the file.
    return JSON.parse(
      JSON.stringify(drawn).replaceAll(
        /"value":[\d.]+,("format":"[^"]*",)?"formula":"E4/g,
        '"value":null,$1"formula":"E4',
      ),
    ) as Workbook;
  };

  it('are not said to be absent where some calculations could not be checked', async () => {
    const { port, user } = await open({
      workbook: unsaved('2 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | =E4/D4*100 -> 102,44'),
    });
    await user.click(button('Periksa'));
    expect(await screen.findByText(/^1 dari 3 perhitungan tidak dapat diperiksa\./)).toBeTruthy();
    expect(screen.getByText(/Buka dan simpan berkas ini di Excel, lalu periksa lagi\./)).toBeTruthy();
    expect(screen.getByText(/tetapi tidak semua perhitungan dapat diperiksa/)).toBeTruthy();
    await user.click(button('Lihat yang tidak dapat diperiksa'));
    expect(await screen.findByRole('heading', { name: 'Tidak dapat diperiksa' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: /F4/ }));
    expect(port.shown).toEqual([at('Lembar1', 'F4')]);
    await user.click(button(/Kembali ke temuan/));
    expect(document.activeElement?.getAttribute('data-page')).toBe('terlewat');
  });

  it('name the hidden sheets that they are sought on', async () => {
    const workbook = {
      ...BOOK,
      sheets: BOOK.sheets.map((one, i) => (i === 0 ? { ...one, visibility: 'hidden' as const } : one)),
    };
    const { user } = await open({ workbook });
    expect(screen.queryByText(/lembar tersembunyi/)).toBeNull();
    await user.click(button('Periksa'));
    expect(await screen.findByText('1 lembar tersembunyi ikut diperiksa: “BAB II”.')).toBeTruthy();
  });

  it('say what a table needs where none was recognised', async () => {
    const { user } = await open({ workbook: draw('Surat pengantar') });
    await user.click(button('Periksa'));
    expect(await screen.findByRole('heading', { name: 'Tidak ada tabel yang dikenali' })).toBeTruthy();
  });
});

describe('a check', () => {
  it('leaves the focus on its button from beginning to end', async () => {
    const { user } = await open();
    await user.tab();
    await user.keyboard('{Enter}');
    await finding(/Capaian F3/);
    expect(document.activeElement).toBe(button('Periksa lagi'));
  });

  it('shows its progress and can be cancelled', async () => {
    const { port, user } = await open();
    let reading = () => {};
    port.whileReading = () =>
      new Promise<void>((resolve) => {
        reading = resolve;
      });
    await user.click(button('Periksa'));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await user.click(button('Batal'));
    expect(screen.getByText('Menghentikan…')).toBeTruthy();
    reading();
    await waitFor(() => expect(button('Periksa')).toBeTruthy());
    expect(screen.getByRole('heading', { name: 'Periksa angka laporan kinerja Anda' })).toBeTruthy();
  });

  it('is asked for again after the workbook changed', async () => {
    const { port, user } = await open();
    await user.click(button('Periksa'));
    await finding(/Capaian F3/);
    expect(screen.queryByText(/Buku kerja berubah/)).toBeNull();
    act(() => port.change());
    expect(await screen.findByText('Buku kerja berubah sejak pemeriksaan terakhir.')).toBeTruthy();
  });

  it.each([
    [new HostError('protected', 'x', 'BAB III'), /Lembar “BAB III” diproteksi/],
    [new HostError('busy', 'x'), /sel masih disunting/],
    [new HostError('unsupported', 'x'), /Perbarui Excel/],
    [new HostError('lost', 'x'), /sudah tidak ada/],
    [new Error('aneh'), /tidak terduga/],
  ])('says what happened and what to do: %s', async (error, sentence) => {
    const { port, user } = await open();
    port.failing.read = error;
    await user.click(button('Periksa'));
    expect(await screen.findByText('Pemeriksaan tidak selesai.')).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    await user.click(button('Tutup pesan'));
    expect(screen.queryByText(sentence)).toBeNull();
  });
});

describe('tables', () => {
  it('say how each was understood, and lead to it and to its findings', async () => {
    const { port, user } = await open();
    await user.click(button('Periksa'));
    await finding(/Capaian F3/);
    await user.click(screen.getByRole('tab', { name: 'Tabel' }));
    await user.click(button(/3\.2.*Capaian kinerja · A2:F4 · 2 temuan/));
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual([
      'KolomDipahami sebagaiTahun',
      'ANomor',
      'BIndikator',
      'CSatuan',
      'DTarget2024',
      'ERealisasi2024',
      'FCapaian2024',
    ]);
    await user.click(button('Lihat A2:F4'));
    expect(port.shown).toEqual([at('BAB III', 'A2')]);
    await user.click(button('Lihat 2 temuan'));
    expect(screen.getByText(/Hanya Tabel 3.2/)).toBeTruthy();
    await user.click(button('Tampilkan semua tabel'));
    expect(screen.queryByText(/Hanya Tabel 3.2/)).toBeNull();
  });

  it('say what could not be checked and why', async () => {
    const { user } = await open({
      workbook: draw(`
        Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
        1 | Persentase rumah layak huni | Persen | 80 | 90 | 112,50
        2 | Angka kejadian luar biasa | Kasus | 0 | 0 | 100,00`),
    });
    await user.click(button('Periksa'));
    await screen.findByText(/1 tidak dapat diperiksa/);
    await user.click(screen.getByRole('tab', { name: 'Tabel' }));
    await user.click(button(/3\.2/));
    expect(screen.getByRole('heading', { name: 'Tidak dapat diperiksa' })).toBeTruthy();
    expect(button('Buka sel F4')).toBeTruthy();
  });
});

describe('summary sheets', () => {
  const openSummaries = async (options: Parameters<typeof open>[0] = {}) => {
    const opened = await open(options);
    await opened.user.click(screen.getByRole('tab', { name: /Ringkasan|Summary/ }));
    return opened;
  };
  const sheet = (name: RegExp) => screen.getByRole('checkbox', { name });

  it('are inserted as chosen, by keyboard alone, and lead to where they stand', async () => {
    const { port, user } = await openSummaries();
    for (const name of [/Rekap Anggaran/, /Efisiensi/, /Temuan Konsistensi/, /Kertas Kerja/]) {
      sheet(name).focus();
      await user.keyboard(' ');
    }
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kertas' }), 'Legal');
    button('Sisipkan').focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '2 lembar sudah disisipkan' })).toBeTruthy();
    expect(port.inserted.map(({ name, print }) => [name, print.paper])).toEqual([
      ['Ringkasan SAKIP', 'Legal'],
      ['Rekap Capaian', 'Legal'],
    ]);
    expect(document.activeElement).toBe(button('Sisipkan'));
    expect(port.shown).toEqual([at('Ringkasan SAKIP', 'A1')]);
    await user.click(button('Buka lembar Rekap Capaian'));
    expect(port.shown.at(-1)).toEqual(at('Rekap Capaian', 'A1'));
  });

  it('tell what could not be made, and why', async () => {
    const { port, user } = await openSummaries({ language: 'en-US' });
    await user.click(button('Insert'));
    expect(await screen.findByRole('heading', { name: /sheets were inserted/ })).toBeTruthy();
    const told = screen.getByRole('heading', { name: 'Not made' }).parentElement as HTMLElement;
    expect(told.getAttribute('role')).toBe('status');
    expect(within(told).getByText(/Rekap Anggaran:/).textContent).toMatch(/tidak memuat tabel anggaran/);
    expect(port.inserted.map(({ key }) => key)).not.toContain('rekap-anggaran');
  });

  it('tell what they do not hold', async () => {
    const { user } = await openSummaries({
      workbook: draw({
        A: 'Capaian Kinerja Triwulan I Tahun 2024\nNo | Indikator Kinerja | Target | Realisasi\n1 | Indeks Baca | 80 | 60\n2 | Indeks Literasi | 80 | 60',
      }),
    });
    await user.click(button('Sisipkan'));
    const heading = await screen.findByRole('heading', { name: 'Perlu diketahui' });
    const told = heading.parentElement as HTMLElement;
    expect(within(told).getByText(/Yang dipakai adalah tabel Triwulan I\./)).toBeTruthy();
  });

  it('say so when nothing can be made, and when the printer lacks the paper', async () => {
    const { port, user } = await openSummaries({ workbook: draw('Surat pengantar') });
    for (const name of [/Ringkasan SAKIP/, /Temuan Konsistensi/, /Kertas Kerja/])
      await user.click(sheet(name));
    await user.click(button('Sisipkan'));
    expect(
      await screen.findByRole('heading', { name: 'Tidak ada lembar yang dapat disisipkan' }),
    ).toBeTruthy();
    expect(port.shown).toEqual([]);
    await user.click(sheet(/Temuan Konsistensi/));
    port.offersPaper = false;
    await user.click(button('Sisipkan'));
    expect(await screen.findByText(/Kertas F4 tidak dapat dipasang/)).toBeTruthy();
  });

  it('are not asked for while none is chosen', async () => {
    const { user } = await openSummaries();
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(button('Sisipkan')).toHaveProperty('disabled', true);
  });

  it('show their progress and can be stopped', async () => {
    const { port, user } = await openSummaries();
    let reading = () => {};
    port.whileReading = () =>
      new Promise<void>((resolve) => {
        reading = resolve;
      });
    await user.click(button('Sisipkan'));
    expect(screen.getByRole('progressbar', { name: 'Menyusun ringkasan, 0%' })).toBeTruthy();
    await user.click(button('Batal'));
    reading();
    await waitFor(() => expect(button('Periksa')).toBeTruthy());
    expect(port.inserted).toEqual([]);
    expect(screen.queryByText(/tidak disisipkan/)).toBeNull();
  });

  it('say what stands against them', async () => {
    const { port, user } = await openSummaries();
    port.structureProtected = true;
    await user.click(button('Sisipkan'));
    expect(await screen.findByText('Lembar ringkasan tidak disisipkan.')).toBeTruthy();
    expect(screen.getByText(/Buku kerja ini diproteksi/)).toBeTruthy();
  });

  it('are removed after a question, with the focus where it was', async () => {
    const { port, user } = await openSummaries();
    await user.click(button('Sisipkan'));
    await screen.findByRole('heading', { name: /sudah disisipkan/ });
    await user.click(button('Hapus lembar ringkasan'));
    const question = screen.getByRole('alertdialog', { name: /tidak dapat dibatalkan/ });
    expect(document.activeElement).toBe(button('Jangan hapus'));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(button('Hapus lembar ringkasan'));
    expect(port.workbook.sheets.length).toBeGreaterThan(BOOK.sheets.length);
    await user.keyboard('{Enter}');
    await user.click(button('Ya, hapus'));
    expect(await screen.findByText('Buku kerja ini tidak lagi berisi lembar ringkasan.')).toBeTruthy();
    expect(port.workbook).toEqual(BOOK);
    expect(question.isConnected).toBe(false);
    expect(screen.queryByText(/sudah disisipkan/)).toBeNull();
  });
});

describe('functions', () => {
  it('tell which of them need no arguments in a table, and when', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Fungsi' }));
    const told = screen.getAllByText(/^Di dalam tabel yang dikenali cukup =SAKIP\.\w+\(\):.*#N\/A\.$/);
    expect(told.map((one) => /SAKIP\.\w+/.exec(one.textContent ?? '')?.[0])).toEqual([
      'SAKIP.CAPAIAN',
      'SAKIP.PENYERAPAN',
      'SAKIP.PREDIKAT',
      'SAKIP.EFISIENSI',
    ]);
  });

  it('are inserted into the selected cell and taken back', async () => {
    const { port, user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Fungsi' }));
    await user.click(button('Masukkan contoh SAKIP.CAPAIAN ke sel terpilih'));
    expect(await screen.findByText(/Contoh dimasukkan ke sel BAB III!A1/)).toBeTruthy();
    await user.click(button('Batalkan'));
    expect(await screen.findByText('Isi sel sudah dikembalikan.')).toBeTruthy();
    expect(port.edits).toHaveLength(2);
  });
});

describe('settings', () => {
  it('are kept in the workbook once saved', async () => {
    const { port, user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Pengaturan' }));
    expect(button('Simpan')).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: 'Tahun laporan' }), '2023');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Batas capaian' }), '110');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Skala predikat' }), 'sakip');
    await user.type(screen.getByRole('textbox', { name: 'Toleransi' }), '0,05');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Arah indikator: Indeks kepuasan masyarakat' }),
      'turun',
    );
    await user.click(button('Simpan'));
    expect(port.saved?.settings).toEqual({
      tahun: 2023,
      batas: 110,
      skala: 'sakip',
      toleransi: 0.05,
      polaritas: { 'indeks kepuasan masyarakat': 'turun' },
    });
    expect(
      await screen.findByText('Pengaturan disimpan di dalam buku kerja ini.', { selector: 'div' }),
    ).toBeTruthy();
    expect(button('Simpan')).toHaveProperty('disabled', true);
  });

  it('are not saved with a year that is none', async () => {
    const { port, user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Pengaturan' }));
    await user.type(screen.getByRole('textbox', { name: 'Tahun laporan' }), '24{Enter}');
    expect(screen.getByText(/empat angka/)).toBeTruthy();
    expect(port.saved).toBeUndefined();
  });

  it('wait for their reader while another view is open', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Pengaturan' }));
    await user.type(screen.getByRole('textbox', { name: 'Tahun laporan' }), '2023');
    await user.click(screen.getByRole('tab', { name: 'Tabel' }));
    await user.click(screen.getByRole('tab', { name: 'Pengaturan' }));
    expect(screen.getByRole('textbox', { name: 'Tahun laporan' })).toHaveProperty('value', '2023');
  });

  it('can be discarded before they are saved', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Pengaturan' }));
    const year = screen.getByRole('textbox', { name: 'Tahun laporan' });
    await user.type(year, '2023');
    await user.click(button('Batalkan perubahan'));
    expect(year).toHaveProperty('value', '');
  });
});

describe('in English', () => {
  it('speaks English, and leaves the messages of findings as they are', async () => {
    const { user } = await open({ language: 'en-US' });
    await user.click(button('Check'));
    await user.click(await finding(/Error, Achievement \(capaian\) F3/));
    expect(screen.getByText('Expected')).toBeTruthy();
    expect(screen.getByText(/Capaian tertulis/)).toBeTruthy();
    expect(
      screen.getByText(/^\d+ calculations checked, \d+ agree, 2 differ, 0 could not be checked$/),
    ).toBeTruthy();
  });
});
