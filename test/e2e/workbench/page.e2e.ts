import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
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
    await page.getByText(/LKjIP contoh|Example report/).click();
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
