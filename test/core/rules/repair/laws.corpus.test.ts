import fc from 'fast-check';
import { checkWorkbook } from '#core';
import { runs } from '../../../support/corpus';
import { draw } from '../../../support/draw';
import { edited } from '../../../support/edited';
import { changesOf, isSafe, newFindings, readings, restored } from '../../../support/mending';

/** A figure as offices type it: a number, a text by either notation, with words of money, or with a slip in it. */
function written(value: number, decimals: number, form: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const by = (group: string, decimal: string) =>
    `${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${fraction === undefined ? '' : decimal + fraction}`;
  const forms = [
    by('.', ','),
    by('.', ','),
    `'${by('.', ',')}'`,
    `'${by(',', '.')}'`,
    `'${by('', ',')}'`,
    decimals === 0 ? `'Rp. ${by('.', ',')},-'` : `'${by('.', ',')} '`,
    decimals === 0 ? `'${by('.', '')}.00'` : `'${by('.', ',')}'`,
    decimals === 0 ? `'${by('.', '').replace('.', '..')}'` : `'(${by('.', ',')})'`,
    `'${by('.', ',')} Orang'`,
  ];
  return forms[form % forms.length] as string;
}

/** A figure and its share of another one: a column of millions of percent is read as money. */
const row = fc
  .record({
    share: fc.integer({ min: 1, max: 400 }),
    b: fc.integer({ min: 1, max: 99_999 }),
    slip: fc.constantFrom(0, 0, 0, 0, 7),
    forms: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)),
  })
  .map(({ share, b, ...more }) => ({ a: Math.max(1, Math.round((b * share) / 100)), b, ...more }));

/** A budget of programs with its total, and a table of capaian. */
const drawn = fc
  .record({
    budget: fc.array(row, { minLength: 2, maxLength: 5 }),
    capaian: fc.array(row, { minLength: 2, maxLength: 5 }),
    decimals: fc.constantFrom(0, 2),
    percent: fc.constantFrom('', '%'),
  })
  .map(({ budget, capaian, decimals, percent }) => {
    const share = (a: number, b: number, form: number, slip: number) => {
      const text = written((a / b) * 100 + slip, 2, form % 5);
      return text.startsWith("'") ? `${text.slice(0, -1)}${percent}'` : text;
    };
    const money = budget.map(
      ({ a, b, slip, forms }, i) =>
        `${i + 1} | Program nomor ${'ABCDE'[i]} | ${written(b * 1000, 0, forms[0])} | ${written(a * 1000, 0, forms[1])} | ${share(a, b, forms[2], slip)}`,
    );
    const results = capaian.map(
      ({ a, b, slip, forms }, i) =>
        `${i + 1} | Indikator ${'kuat lima rumah tani desa'.split(' ')[i]} | ${written(b / 100, decimals, forms[0])} | ${written(a / 100, decimals, forms[1])} | ${share(a, b, forms[2], slip)}`,
    );
    return [
      'Tabel 3.1 Capaian Kinerja Tahun 2024',
      'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
      ...results,
      '',
      'Tabel 3.2 Realisasi Anggaran Tahun 2024',
      'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %',
      ...money,
    ].join('\n');
  });

/** A chain of texts of which each tells how the next one is read is shorter than that. */
const ROUNDS = 6;

it('makes safe fixes that keep every figure, bring no finding and come to an end', () => {
  let made = 0;
  fc.assert(
    fc.property(drawn, (text) => {
      const workbook = draw(text);
      const result = checkWorkbook(workbook);
      const safe = changesOf(result, isSafe);
      const after = edited(workbook, safe);
      made += safe.length;
      expect(readings(after)).toEqual(readings(workbook));
      let now = after;
      let next = checkWorkbook(now);
      expect(newFindings(result, next)).toEqual([]);
      // A text by which another one is read stays one until that one is a number.
      for (let rounds = 1; changesOf(next, isSafe).length > 0; rounds++) {
        expect(rounds).toBeLessThan(ROUNDS);
        now = edited(now, changesOf(next, isSafe));
        expect(readings(now)).toEqual(readings(workbook));
        next = checkWorkbook(now);
      }
      expect(restored(after, safe)).toEqual(workbook);
    }),
    runs(30, 600),
  );
  expect(made).toBeGreaterThan(30);
});

it('keeps every figure whichever of the safe fixes are made', () => {
  let parts = 0;
  fc.assert(
    fc.property(drawn, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (text, chosen) => {
      const workbook = draw(text);
      const safe = checkWorkbook(workbook).findings.flatMap(({ fixes }) => fixes.find(isSafe) ?? []);
      const some = safe.filter((_, i) => chosen[i % chosen.length]);
      if (some.length > 0 && some.length < safe.length) parts++;
      const after = edited(
        workbook,
        some.flatMap(({ changes }) => changes),
      );
      expect(readings(after)).toEqual(readings(workbook));
    }),
    runs(30, 600),
  );
  expect(parts).toBeGreaterThan(0);
});

it('makes every fix so that the cell then reads what its label says, and that all can be taken back', () => {
  fc.assert(
    fc.property(drawn, (text) => {
      const workbook = draw(text);
      for (const { fixes } of checkWorkbook(workbook).findings) {
        for (const { changes, label, kind } of fixes) {
          expect(restored(edited(workbook, changes), changes)).toEqual(workbook);
          const figure = / menjadi (-?[\d.]+(?:,\d+)?)(?: |,? sehingga|$)/.exec(label)?.[1];
          if (kind === 'safe' || figure === undefined) continue;
          const read = Object.values(readings(edited(workbook, changes)));
          const wanted = Number(figure.replaceAll('.', '').replace(',', '.'));
          // A column of nothing but small figures is read as shares of one: 1,96 for 196 %.
          expect(read.some((one) => [1, 100].some((scale) => sameAs(one, wanted * scale)))).toBe(true);
        }
      }
    }),
    runs(20, 300),
  );
});

function sameAs(reading: string, wanted: number): boolean {
  return Math.abs(Number.parseFloat(reading) - wanted) < 1e-9 * Math.max(1, Math.abs(wanted));
}
