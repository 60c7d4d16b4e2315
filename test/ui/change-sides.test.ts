import { changeSides } from '../../src/ui/views/acting/change-sides';
import { actingWords } from '../../src/ui/words/acting';

describe('a formula in a preview', () => {
  const change = {
    from: { value: null, formula: 'SUM(A1,B1)*1.5' },
    to: { value: null, formula: 'ROUND(E3/D3*100,2)' },
  };

  it('stands as an Indonesian Excel shows it, in Bahasa Indonesia', () => {
    expect(changeSides(change, actingWords('id').change, false)).toEqual({
      was: '=SUM(A1;B1)*1,5',
      is: '=ROUND(E3/D3*100;2)',
      note: 'Rumus =SUM(A1;B1)*1,5 diganti =ROUND(E3/D3*100;2)',
    });
  });

  it('stands as an English Excel shows it, in English', () => {
    expect(changeSides(change, actingWords('en').change, false).note).toBe(
      'The formula =SUM(A1,B1)*1.5 becomes =ROUND(E3/D3*100,2)',
    );
  });
});

describe('a date in a preview', () => {
  const format = 'd mmmm yyyy';
  const words = actingWords('id').change;

  it('stands as its cell shows it, before and after', () => {
    const change = { from: { value: 45_291, format }, to: { value: 45_657 } };
    expect(changeSides(change, words, false)).toEqual({ was: '31 Desember 2023', is: '31 Desember 2024' });
  });

  it('is counted from 1904 where the workbook does', () => {
    const change = { from: { value: null }, to: { value: 44_195, format } };
    expect(changeSides(change, words, true).is).toBe('31 Desember 2024');
  });
});
