import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { parts, zip } from '../../hosts/xlsx/support';
import { picture, violations } from '../support/look-at';
import { describeWorkbench } from '../support/suite';
import { openView } from '../support/view-shown';

const CORPUS = path.resolve('test/corpus/workbooks');
const LOOKS = [
  { name: 'terang', options: {} },
  { name: 'gelap', options: { dark: true } },
  { name: 'kecil', options: { width: 1024, height: 768 } },
  { name: 'kecil-gelap', options: { width: 1024, height: 768, dark: true } },
  { name: 'english', options: { english: true } },
];
/** The ground of a mark on an error. */
const MARK = [253, 231, 233];

/** How many pixels of the grid have a colour. */
function pixels(page: Page, colour: readonly number[]): Promise<number> {
  return page.evaluate((wanted) => {
    let found = 0;
    for (const canvas of document.querySelectorAll('canvas')) {
      const { width, height } = canvas;
      const data =
        width * height === 0 ? [] : canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      for (let at = 0; data && at < data.length; at += 4)
        if (wanted.every((part, i) => data[at + i] === part)) found++;
    }
    return found;
  }, colour);
}

/** Waits until so many pixels are marked. */
async function untilMarked(page: Page, wanted: (pixels: number) => boolean): Promise<void> {
  const end = Date.now() + 5000;
  let marked = await pixels(page, MARK);
  while (!wanted(marked) && Date.now() < end) {
    await page.waitForTimeout(100);
    marked = await pixels(page, MARK);
  }
  expect(wanted(marked)).toBe(true);
}

/** What of a page's own bar is cut off or stands over its edge. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#bilah button, #panel header button')]
      .filter((one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > innerWidth)
      .map((one) => one.textContent ?? ''),
  );
}

/** A workbook whose first cell holds a long text that wraps, in a row without a height. */
function longText(): Uint8Array {
  const text = 'Persentase perangkat daerah yang mengelola arsip sesuai dengan ketentuan. '.repeat(4);
  const wrap = '<xf applyAlignment="1"><alignment wrapText="1"/></xf>';
  return zip(
    parts({
      styles: `<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf/>${wrap}</cellXfs>`,
      sheets: [
        {
          cols: '<cols><col min="1" max="1" width="30" customWidth="1"/></cols>',
          rows: `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>${text}</t></is></c></row>`,
        },
      ],
    }),
  );
}

describeWorkbench('the page of the workbench', (open) => {
  it.each(LOOKS)('can be read and used: $name', async ({ name, options }) => {
    const { page, check } = await open(options);
    const faults: string[] = [];
    const look = async (what: string) => {
      await picture(page, `meja-${what}-${name}`);
      faults.push(...(await violations(page)).map((fault) => `${what}: ${fault}`));
    };
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await look('awal');
    await page.getByText(/^(?:LKjIP contoh|Example report)$/).click();
    await page.locator('#panel header button').first().waitFor();
    await look('contoh');
    await check();
    await page.locator('[data-index]').nth(1).click();
    await look('temuan');
    await openView(page, 'ringkasan');
    await page.locator('#view button[type=submit]').click();
    await page.locator('#view [role=status] h2').first().waitFor();
    await look('ringkasan');
    expect(faults).toEqual([]);
  });

  it('goes to the cell of a finding, marks it, and takes the marks away', async () => {
    const { page, check } = await open({ hash: '#contoh' });
    await page.locator('#panel header button').first().waitFor();
    await check();
    const row = page.locator('[data-index]').first();
    const cell = /[A-Z]+\d+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
    await row.click();
    await page.waitForFunction(
      (name) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === name,
      cell,
    );
    await untilMarked(page, (marked) => marked > 100);
    await page.getByRole('button', { name: 'Hapus tanda' }).click();
    await page.getByText('Semua tanda sudah dihapus.').waitFor();
    await untilMarked(page, (marked) => marked === 0);
    expect(await page.getByRole('button', { name: 'Hapus tanda' }).count()).toBe(0);
    await check();
    await untilMarked(page, (marked) => marked > 100);
  });

  it('marks cells of a sheet that was drawn before, and takes the ground off with the finding', async () => {
    const { page, check } = await open({ hash: '#contoh' });
    await page.locator('#panel header button').first().waitFor();
    await page.locator('[data-u-comp=slide-tab-item]', { hasText: 'BAB III A' }).click();
    await page.waitForTimeout(500);
    expect(await pixels(page, MARK)).toBe(0);
    await check();
    await page.waitForTimeout(300);
    const marked = await pixels(page, MARK);
    expect(marked).toBeGreaterThan(100);
    await page.locator('[data-index]').first().click();
    await page.getByRole('button', { name: 'Abaikan…' }).click();
    await page.getByText('Selisih karena pembulatan').click();
    await page.getByRole('button', { name: 'Abaikan', exact: true }).click();
    await page.locator('#panel .fui-MessageBar').waitFor();
    await page.waitForTimeout(300);
    // One of three marked cells of this sheet.
    expect(await pixels(page, MARK)).toBeLessThan(marked * 0.75);
  });

  it('makes the pane wider and narrower, and keeps its width', async () => {
    const { page } = await open({ hash: '#contoh' });
    const pane = page.locator('#panel');
    await pane.locator('header button').first().waitFor();
    const width = () => pane.evaluate((one) => one.getBoundingClientRect().width);
    expect(await width()).toBe(372);
    const edge = page.getByRole('separator', { name: 'Lebar panel SAKIP' });
    await edge.press('ArrowLeft');
    expect(await width()).toBe(396);
    await edge.press('ArrowRight');
    await edge.press('ArrowRight');
    expect(await width()).toBe(348);
    const {
      x,
      y,
      width: thick,
      height,
    } = (await edge.boundingBox()) as NonNullable<Awaited<ReturnType<typeof edge.boundingBox>>>;
    await page.mouse.move(x + thick / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(900, y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(540);
    expect(await edge.getAttribute('aria-valuenow')).toBe('540');
    await page.reload();
    await pane.locator('header button').first().waitFor();
    expect(await width()).toBe(540);
    await page.setViewportSize({ width: 800, height: 700 });
    expect(await width()).toBe(320);
    expect(await violations(page)).toEqual([]);
  });

  it('leads from the cells to the pane and back by F6, where the Tab key goes from cell to cell', async () => {
    const { page } = await open({ hash: '#contoh' });
    await page.locator('#panel header button').first().waitFor();
    const area = () =>
      page.evaluate(() =>
        ['bilah', 'lembar', 'panel'].find((id) =>
          document.getElementById(id)?.contains(document.activeElement),
        ),
      );
    await page.getByRole('button', { name: 'Buka', exact: true }).focus();
    const ways: (string | undefined)[] = [await area()];
    for (const key of ['F6', 'Tab', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      ways.push(await area());
    }
    expect(ways).toEqual(['bilah', 'lembar', 'lembar', 'panel', 'bilah', 'panel', 'lembar']);
  });

  it('keeps its words in a narrow window, and with a long name', async () => {
    const { page, choose, check } = await open({ width: 1024, height: 768 });
    const name = `${'Laporan Kinerja Instansi Pemerintah Kabupaten Contoh '.repeat(4)}.xlsx`;
    await choose({ name, bytes: new Uint8Array(readFileSync(path.resolve('contoh/LKjIP-contoh.xlsx'))) });
    await check();
    for (const [width, height] of [
      [1024, 768],
      [820, 512],
      [720, 450],
      [512, 384],
      [320, 480],
    ] as const) {
      await page.setViewportSize({ width, height });
      await picture(page, `meja-sempit-${width}`);
      expect(await cutOff(page)).toEqual([]);
      expect(await page.locator('canvas[id^="univer-sheet-main-canvas"]').isVisible()).toBe(true);
      expect(await page.locator('#panel header button').first().isVisible()).toBe(true);
      // The tabs of the sheets need its room.
      expect(await page.locator('[data-zoom] a').last().isVisible()).toBe(width >= 1000);
    }
    expect(await violations(page)).toEqual([]);
  });

  it('makes rows without a height as high as their text', async () => {
    const { page, choose } = await open();
    await choose({ name: 'Panjang.xlsx', bytes: longText() });
    await page.waitForTimeout(500);
    const sheet = page.locator('canvas[id^="univer-sheet-main-canvas"]');
    const { x, y } = (await sheet.boundingBox()) as { x: number; y: number };
    await picture(page, 'meja-baris');
    // Where the second row would be, if the first were as high as one line.
    await page.mouse.click(x + 120, y + 20 + 30);
    const cell = page.locator('[data-u-comp="defined-name"] input');
    await expect(cell.inputValue()).resolves.toBe('A1');
  });

  it.each([
    ['LKjIP contoh', 6],
    ['Evaluasi Renja contoh', 6],
    ['LKjIP contoh tanpa kesalahan', 0],
  ])('opens the sample %s', async (name, findings) => {
    const { page, check } = await open();
    await page.getByText(name, { exact: true }).click();
    await page.locator('#panel header button').first().waitFor();
    await check();
    expect(await page.locator('[data-index]').count()).toBe(findings);
  });

  it('works from a folder, without a server', async () => {
    const { page, check } = await open({ folder: true, hash: '#contoh' });
    await page.locator('#panel header button').first().waitFor();
    await check();
    expect(await page.locator('[data-index]').count()).toBe(6);
  });

  it('says in a sentence why a file can’t be opened', async () => {
    const { page } = await open();
    const file = { name: 'Surat.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Yth. Bapak/Ibu') };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('Berkas ini bukan buku kerja Excel (.xlsx)').waitFor();
  });

  it('opens what is dropped on it, with its findings in less than two seconds', async () => {
    const file = 'bontang-2021.formulas.xlsx';
    const base64 = readFileSync(path.join(CORPUS, file)).toString('base64');
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const { page } = await open();
      await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
      // The grid library comes meanwhile, while a person reads the page and takes up a file.
      await page.waitForLoadState('networkidle');
      times.push(
        await page.evaluate(
          async ([name, content]) => {
            const bytes = Uint8Array.from(atob(content as string), (one) => one.charCodeAt(0));
            const data = new DataTransfer();
            data.items.add(new File([bytes], name as string));
            const start = performance.now();
            const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
            document.body.dispatchEvent(event);
            const until = async <T>(look: () => T | null | undefined): Promise<T> => {
              for (;;) {
                const found = look();
                if (found) return found;
                await new Promise((resolve) => setTimeout(resolve, 5));
              }
            };
            (await until(() => document.querySelector<HTMLElement>('#panel header button'))).click();
            await until(() => document.querySelector('[data-index]'));
            return performance.now() - start;
          },
          [file, base64],
        ),
      );
    }
    console.log(`from drop to findings: ${times.map(Math.round).join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});
