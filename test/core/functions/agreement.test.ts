import Big from 'big.js';
import fc from 'fast-check';
import { checkWorkbook } from '#core';
import { nameKey, type Settings } from '#core/fact';
import type { RuleId } from '#core/finding';
import { estimate, exactly, formatNumber, judge, readCell } from '#core/number';
import { draw } from '../../support/draw';
import { call } from './call';

/** A figure as a report prints it. */
function print(value: unknown, decimals = 2): string {
  return formatNumber(new Big(value as number), decimals);
}

/** The rules that find fault with a drawn table. */
function faults(drawn: string, settings: Settings): string[] {
  return checkWorkbook(draw(drawn), settings).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

/** Sees a table without findings where it prints `figure`, and a rule speak up where the figure is far off. */
function holds(rule: RuleId, table: (figure: string) => string, figure: unknown, settings: Settings = {}) {
  expect(faults(table(print(figure)), settings)).toEqual([]);
  const wrong = faults(table(print((figure as number) + 300)), settings);
  expect(wrong).toContainEqual(expect.stringMatching(`^${rule}: `));
}

const TARGET = fc.integer({ min: 2000, max: 9900 }).map((hundredths) => hundredths / 100);
/** Up to a fifth above or below the target, in hundredths, and not all the same. */
const PAIR = fc
  .tuple(TARGET, fc.integer({ min: 81, max: 119 }))
  .map(([target, part]) => [target, Math.round(target * part) / 100] as const);

const INDIKATOR = 'Indeks kepuasan masyarakat';

function capaianTable(target: number, realisasi: number, indikator = INDIKATOR) {
  return (figure: string) => `
    Tabel 3.2 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | ${indikator} | ${print(target)} | ${print(realisasi)} | ${figure}`;
}

describe('what the functions give, the rules accept', () => {
  it('for CAPAIAN', () => {
    fc.assert(
      fc.property(PAIR, ([target, realisasi]) => {
        holds('capaian', capaianTable(target, realisasi), call('CAPAIAN', realisasi, target), {
          polaritas: { [nameKey(INDIKATOR)]: 'naik' },
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each(['turun', 'T/R', '(T-R)/T'])('for CAPAIAN where less is better, by %s', (polaritas) => {
    const indikator = 'Angka kemiskinan';
    fc.assert(
      fc.property(PAIR, ([target, realisasi]) => {
        const capaian = call('CAPAIAN', realisasi, target, polaritas);
        holds('capaian', capaianTable(target, realisasi, indikator), capaian, {
          polaritas: { [nameKey(indikator)]: 'turun' },
        });
      }),
      { numRuns: 20 },
    );
  });

  it('for CAPAIAN with a cap', () => {
    holds('capaian', capaianTable(60, 90), call('CAPAIAN', 90, 60, 'naik', 120), { batas: 120 });
  });

  it('for PENYERAPAN and SISA', () => {
    const amount = fc.integer({ min: 10_000_000, max: 9_000_000_000 });
    fc.assert(
      fc.property(amount, fc.integer({ min: 30, max: 97 }), (pagu, part) => {
        const realisasi = Math.floor((pagu * part) / 100);
        const share = call('PENYERAPAN', realisasi, pagu);
        const left = call('SISA', pagu, realisasi) as number;
        const table = (figure: string, rest: number) => `
          Tabel 3.8 Realisasi Anggaran Tahun 2024
          No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | % | Sisa Anggaran (Rp)
          1 | Program Pelayanan Sosial | ${print(pagu, 0)} | ${print(realisasi, 0)} | ${figure} | ${print(rest, 0)}`;
        holds('penyerapan', (figure) => table(figure, left), share);
        expect(faults(table(print(share), left + 300), {})).toContainEqual(expect.stringMatching('^sisa: '));
      }),
      { numRuns: 40 },
    );
  });

  it('for EFISIENSI and KATEGORI.EFISIENSI', () => {
    const capaian = fc.integer({ min: 10_000, max: 11_900 }).map((hundredths) => hundredths / 100);
    const penyerapan = fc.integer({ min: 7000, max: 12_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(capaian, penyerapan, (reached, spent) => {
        const label = call('KATEGORI.EFISIENSI', reached, spent);
        const table = (figure: string) => `
          Tabel 3.7 Efisiensi Penggunaan Sumber Daya
          No | Sasaran Strategis | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi | Keterangan Efisiensi
          1 | Meningkatnya pelayanan sosial | ${print(reached)} | ${print(spent)} | ${figure} | ${label}`;
        holds('efisiensi', table, call('EFISIENSI', reached, spent));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['PREDIKAT', 'permendagri', 'Sedang', 'Sangat Tinggi'],
    ['PREDIKAT.SAKIP', 'sakip', 'CC', 'AA'],
  ] as const)('for %s, on the edges of classes too', (name, skala, one, other) => {
    const value = fc.oneof(
      fc.integer({ min: 4000, max: 9999 }).map((hundredths) => hundredths / 100),
      fc.constantFrom(50, 50.994, 50.996, 51, 65.5, 70, 75.994, 75.996, 76, 80.004, 90, 90.5, 90.996, 91),
    );
    const settings: Settings = { skala: skala === 'sakip' ? 'sakip' : 'permendagri-86-2017' };
    fc.assert(
      fc.property(value, (capaian) => {
        const printed = print(capaian);
        const table = (predikat: unknown) => `
          Tabel 3.2 Capaian Kinerja Tahun 2024
          No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat
          1 | ${INDIKATOR} | 100,00 | ${printed} | ${printed} | ${predikat}`;
        const right = call(name, capaian);
        expect(call('PREDIKAT', capaian, skala)).toBe(right);
        expect(faults(table(right), settings)).toEqual([]);
        const wrong = [one, other].flatMap((label) => faults(table(label), settings));
        expect(wrong).toContainEqual(expect.stringMatching('^predikat: '));
      }),
      { numRuns: 40 },
    );
  });

  it('for RERATA', () => {
    fc.assert(
      fc.property(fc.array(PAIR, { minLength: 2, maxLength: 6 }), (pairs) => {
        const all = pairs.map(([target, realisasi]) => print(call('CAPAIAN', realisasi, target)));
        const rows = pairs.map(
          ([target, realisasi], index) =>
            `${index + 1} | Indeks layanan ${'ABCDEF'[index]} | ${print(target)} | ${print(realisasi)} | ${all[index]}`,
        );
        const table = (figure: string) =>
          [
            'Tabel 3.2 Capaian Kinerja Tahun 2024',
            'No | Indikator Kinerja | Target | Realisasi | Capaian %',
            ...rows,
            `Rata-rata | | | | ${figure}`,
          ].join('\n');
        holds('rerata', table, call('RERATA', [...all.map((one) => [one]), ['-'], [null]]));
      }),
      { numRuns: 30 },
    );
  });

  it.each([false, true])('for PERUBAHAN, in percent: %s', (percent) => {
    fc.assert(
      fc.property(PAIR, ([before, now]) => {
        const table = (figure: string) => `
          Tabel 3.4 Perbandingan Realisasi Kinerja
          No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Perubahan${percent ? ' (%)' : ''}
          1 | ${INDIKATOR} | Nilai | ${print(before)} | ${print(now)} | ${figure}`;
        holds('perubahan', table, call('PERUBAHAN', now, before, percent));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['naik', 'turun', 'T/R'])('for KEMAJUAN by %s', (polaritas) => {
    fc.assert(
      fc.property(PAIR, ([target, realisasi]) => {
        const table = (figure: string) => `
          Tabel 3.5 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra
          No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
          1 | ${INDIKATOR} | Nilai | ${print(realisasi)} | ${print(target)} | ${figure}`;
        holds('perubahan', table, call('KEMAJUAN', realisasi, target, polaritas));
      }),
      { numRuns: 20 },
    );
  });

  it('for CEK: its verdict is the one of `judge`', () => {
    const WORDS = { agrees: /^Sesuai$/, info: /^(?:Terpotong|Beda)/, differs: /^Berbeda/ };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -3, max: 3 }), (base, off) => {
        const expected = base / 7;
        const text = print(expected + off / 100);
        const reading = readCell({ col: 0, value: text }, { unit: 'lain', given: false, decimal: ',' });
        if (!reading.ok) throw new Error(text);
        const { verdict } = judge(reading.quantity, exactly(Number(expected.toPrecision(15))));
        expect(call('CEK', text, expected)).toMatch(WORDS[verdict]);
      }),
    );
  });

  it('for CAPAIAN as a value that `judge` and the intervals take', () => {
    fc.assert(
      fc.property(PAIR, ([target, realisasi]) => {
        const capaian = call('CAPAIAN', realisasi, target) as number;
        const reading = readCell(
          { col: 0, value: capaian, format: '0.00' },
          { unit: 'persen', given: false, decimal: undefined },
        );
        if (!reading.ok) throw new Error(String(capaian));
        const right = new Big(realisasi).div(target).times(100);
        expect(judge(reading.quantity, exactly(right)).verdict).toBe('agrees');
        const { low, high } = estimate(reading.quantity);
        expect(low.lte(right) && high.gte(right)).toBe(true);
      }),
    );
  });
});
