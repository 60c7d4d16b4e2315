import { nameKey } from '#core/fact';
import { chosenPolarity } from '#core/rules';

describe('chosenPolarity', () => {
  const polaritas = { [nameKey('Angka perceraian')]: 'turun' as const };

  it('is what the office set, however the name is written', () => {
    expect(chosenPolarity('1. ANGKA PERCERAIAN', { polaritas })).toBe('turun');
  });

  it.each(['constructor', '__proto__', 'toString', 'Angka kelahiran', ''])(
    'is nothing for an indikator called "%s", of which the office set nothing',
    (name) => {
      expect(chosenPolarity(name, { polaritas })).toBeUndefined();
      expect(chosenPolarity(name, {})).toBeUndefined();
    },
  );
});
