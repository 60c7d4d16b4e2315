import fc from 'fast-check';
import { contrast } from '#core/finding';

describe('contrast', () => {
  it.each([
    ['short texts stay', 'Nilai SAKIP', 'Nilai SAKIP Dinas', 30, ['Nilai SAKIP', 'Nilai SAKIP Dinas']],
    [
      'long ones start shortly before they part',
      'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
      'Program Penunjang Urusan Pemerintahan Kabupaten/Kota',
      40,
      ['…Pemerintahan Daerah Kabupaten/Kota', '…Pemerintahan Kabupaten/Kota'],
    ],
    [
      'letter case is no parting',
      'Meningkatnya Pelayanan Sosial yang layak bagi semua',
      'meningkatnya pelayanan sosial yang adil bagi semua',
      24,
      ['…yang layak bagi semua', '…yang adil bagi semua'],
    ],
    [
      'one that goes on',
      'Persentase penduduk miskin',
      'Persentase penduduk miskin yang tertangani',
      24,
      ['…miskin', '…miskin yang tertangani'],
    ],
    ['different from the start', 'Alfa beta gamma delta', 'Epsilon', 10, ['Alfa beta…', 'Epsilon']],
  ])('%s', (_, a, b, most, expected) => {
    expect(contrast(a, b, most)).toEqual(expected);
  });

  it('never writes more than it may', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 15 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, fc.integer({ min: 8, max: 60 }), (a, b, most) => {
        for (const text of contrast(a, b, most)) expect(text.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
