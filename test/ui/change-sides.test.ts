import { changeSides } from '../../src/ui/views/acting/change-sides';
import { actingWords } from '../../src/ui/words/acting';

describe('a formula in a preview', () => {
  const change = {
    from: { value: null, formula: 'SUM(A1,B1)*1.5' },
    to: { value: null, formula: 'ROUND(E3/D3*100,2)' },
  };

  it('stands as an Indonesian Excel shows it, in Bahasa Indonesia', () => {
    expect(changeSides(change, actingWords('id').change)).toEqual({
      was: '=SUM(A1;B1)*1,5',
      is: '=ROUND(E3/D3*100;2)',
      note: 'Rumus =SUM(A1;B1)*1,5 diganti =ROUND(E3/D3*100;2)',
    });
  });

  it('stands as an English Excel shows it, in English', () => {
    expect(changeSides(change, actingWords('en').change).note).toBe(
      'The formula =SUM(A1,B1)*1.5 becomes =ROUND(E3/D3*100,2)',
    );
  });
});
