import { shownText } from '#core/number';

describe('shownText', () => {
  it.each([
    [{ value: 1234567.5, format: '#,##0.00' }, '1.234.567,50'],
    [{ value: 0.8342, format: '0.00%' }, '83,42%'],
    [{ value: 12.5 }, '12,5'],
    [{ value: 1234567, format: 'General' }, '1234567'],
    [{ value: '  88.27 ' }, '88.27'],
    [{ value: null }, ''],
    [{ value: null, formula: 'A1' }, ''],
    [{ value: true }, 'TRUE'],
    [{ value: { error: '#REF!' } }, '#REF!'],
    [{ value: 45000.25, format: 'dd/mm/yyyy' }, '45000,25'],
  ])('shows %j as its sheet does', (content, shown) => {
    expect(shownText(content)).toBe(shown);
  });
});
