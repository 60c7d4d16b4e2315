import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '#hosts/xlsx';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { commandReport, reportOnSaved } from '../support/corpus';
import { cellsIn } from '../support/saved-cells';
import { BROWSERS, describeIn, IN_FOLDER } from './support/describe';
import type { Hands } from './support/hands';

const REPORT = xlsxFrom(
  draw({
    'BAB III': `
      Tabel 3.1 Capaian Kinerja Tahun 2024 | < | < | < | < | <
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Rumah layak huni | % | 80 | 68 | 80
      2 | Jalan mantap | % | 90 | 81 | 90
      3 | Air minum layak | % | 75 | 60 | 80`,
  }),
);
const LARGEST = 'bontang-2021.stacked.xlsx';
const SAMPLE = readFileSync(path.resolve('contoh/LKjIP-contoh.xlsx'));

/** What the pane lists: the rule's word and the cell of each finding. */
const listed = (hands: Hands) =>
  hands.page(() =>
    [...document.querySelectorAll('[data-index]')].map(
      (one) =>
        [...one.querySelectorAll(':scope > span')].find(({ textContent }) =>
          /^[A-Z]+\d+$/.test(textContent ?? ''),
        )?.textContent,
    ),
  );
const cells = (findings: readonly { readonly cell: string }[]) => findings.map(({ cell }) => cell).sort();

/** Opens the page anew; nothing in it is unsaved. */
async function opened(hands: Hands, address: string): Promise<void> {
  await hands.remote.go('about:blank');
  await hands.remote.go(address);
}

for (const browser of BROWSERS) {
  describeIn(browser, 'the workbench', (given) => {
    it('opens the sample from a folder, checks it, and goes to the cell of a finding', async () => {
      const { hands } = given();
      await opened(hands, `${IN_FOLDER}#contoh`);
      await hands.check();
      expect((await listed(hands)).sort()).toEqual(cells(reportOnSaved({ bytes: SAMPLE }).findings));
      const [first] = await listed(hands);
      await hands.click('[data-index]');
      await hands.until(
        (cell) =>
          document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === cell,
        first,
      );
      await hands.picture(`peramban-temuan-${browser.name}`);
      await hands.click('main header button', 'Gelap');
      await hands.see('Terang');
      await hands.picture(`peramban-gelap-${browser.name}`);
      await hands.click('main header button', 'Terang');
    });

    it('takes what is typed as an Indonesian types it, computes, and saves a workbook that opens again', async () => {
      const { hands, address } = given();
      await opened(hands, address);
      await hands.choose({ name: 'Laporan.xlsx', bytes: REPORT });
      await hands.type('H3', '87,5');
      await hands.type('H4', '=SAKIP.CAPAIAN(80;70)');
      await hands.type('H5', '=SUM(1,5;2;D3)');
      await hands.see('Belum disimpan');
      const saved = await hands.save();
      expect(cellsIn(saved.bytes, 'H3', 'H4', 'H5')).toEqual([
        { value: 87.5 },
        { value: expect.closeTo(114.285714, 5), formula: 'SAKIP.CAPAIAN(80,70)' },
        { value: 83.5, formula: 'SUM(1.5,2,D3)' },
      ]);
      await hands.choose(saved);
      await hands.check();
      expect(await listed(hands)).toEqual(cells(reportOnSaved(saved).findings));
    });

    it('mends a finding, puts formulas in place of figures, sums up, and saves all of it', async () => {
      const { hands, address } = given();
      await opened(hands, address);
      await hands.choose({ name: 'Capaian.xlsx', bytes: REPORT });
      await hands.check();
      await hands.click('[data-index]');
      await hands.click('[data-opens=fix]');
      await hands.click('button', 'Terapkan');
      await hands.see('sudah diubah.');
      await hands.click('#tab-tabel');
      await hands.click('#view li > button');
      await hands.click('[data-opens^=t]');
      await hands.click('input[value=excel]');
      await hands.click('button', 'Terapkan pada 3 sel');
      await hands.see('3 sel sudah diubah.');
      await hands.click('#tab-ringkasan');
      await hands.click('#view button[type=submit]');
      await hands.until(() => document.querySelector('#view [role=status] h2') !== null);
      await hands.picture(`peramban-ringkasan-${browser.name}`);
      const { bytes } = await hands.save();
      const [mended] = cellsIn(bytes, 'F3');
      expect([mended?.value, mended?.formula]).toEqual([85, expect.stringMatching(/E3\/D3/)]);
      expect(readXlsx(bytes).sheets.length).toBeGreaterThan(2);
    });

    it('is led through by F6, saves by Ctrl+S, and asks before unsaved changes are left', async () => {
      const { hands, address } = given();
      await opened(hands, address);
      await hands.choose({ name: 'Tombol.xlsx', bytes: REPORT });
      const area = () =>
        hands.page(() =>
          ['bilah', 'lembar', 'panel'].find((id) =>
            document.getElementById(id)?.contains(document.activeElement),
          ),
        );
      await hands.goTo('A9');
      const ways = [await area()];
      for (const keys of [['F6'], ['F6'], ['F6'], ['Shift', 'F6']]) {
        await hands.press(...keys);
        ways.push(await area());
      }
      expect(ways).toEqual(['lembar', 'panel', 'bilah', 'lembar', 'bilah']);
      await hands.type('A9', 'x');
      await hands.see('Belum disimpan');
      const asks = () => hands.page(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(await asks()).toBe(true);
      await hands.type('A10', 'y');
      await hands.press('Control', 's');
      await hands.until(() => !document.body.textContent?.includes('Belum disimpan'));
      expect(await asks()).toBe(false);
    });

    it(`finds in ${LARGEST} what the command finds`, async () => {
      const { hands, address } = given();
      await opened(hands, address);
      const bytes = new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks', LARGEST)));
      const start = Date.now();
      await hands.choose({ name: LARGEST, bytes });
      await hands.check();
      console.log(`${hands.remote.name}: from choosing to findings in ${Date.now() - start} ms`);
      expect((await listed(hands)).sort()).toEqual(cells(commandReport(LARGEST).findings));
      await hands.picture(`peramban-terbesar-${browser.name}`);
    });
  });
}
