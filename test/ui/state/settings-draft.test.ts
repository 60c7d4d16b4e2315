import fc from 'fast-check';
import type { Settings } from '#core/fact';
import { draftOf, faultsOf, sameDraft, settingsOf, withPolaritas } from '#ui/state';

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    tahun: fc.integer({ min: 1945, max: 2099 }),
    batas: fc.constantFrom(100, 110, 120, 150),
    skala: fc.constantFrom('permendagri-86-2017' as const, 'sakip' as const),
    toleransi: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    polaritas: fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.constantFrom('naik' as const, 'turun' as const),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe('a draft of the settings', () => {
  it('gives back the settings that it was made of', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const draft = draftOf(given);
        expect(faultsOf(draft)).toEqual([]);
        expect(settingsOf(draft)).toEqual(given);
        expect(sameDraft(draft, draftOf(given))).toBe(true);
      }),
    );
  });

  it.each(['24', '20244', '2024a', '1900', '2100', '-202'])('refuses the year %s', (tahun) => {
    expect(faultsOf({ ...draftOf({}), tahun })).toEqual(['tahun']);
  });

  it.each(['-1', 'satu', '1.000,5', '0,', ','])('refuses the tolerance %s', (toleransi) => {
    expect(faultsOf({ ...draftOf({}), toleransi })).toEqual(['toleransi']);
  });

  it('reads a tolerance with a comma or a point', () => {
    expect(settingsOf({ ...draftOf({}), toleransi: ' 0,05 ' }).toleransi).toBe(0.05);
    expect(settingsOf({ ...draftOf({}), toleransi: '0.05' }).toleransi).toBe(0.05);
  });

  it('takes a decision about an indikator and gives it up again', () => {
    const decided = withPolaritas(draftOf({}), 'angka kemiskinan', 'turun');
    expect(settingsOf(decided)).toEqual({ polaritas: { 'angka kemiskinan': 'turun' } });
    expect(sameDraft(decided, draftOf({}))).toBe(false);
    expect(settingsOf(withPolaritas(decided, 'angka kemiskinan', ''))).toEqual({});
  });
});
