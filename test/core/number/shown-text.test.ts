import fc from 'fast-check';
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
  ])('shows %j as its sheet does', (content, shown) => {
    expect(shownText(content, false)).toBe(shown);
  });

  it.each([
    ['dd/mm/yyyy', 45_657, '31/12/2024'],
    ['mm-dd-yy', 45_657, '31/12/2024'],
    ['m/d/yyyy', 45_658, '01/01/2025'],
    ['d-mmm-yy', 45_658, '1-Jan-25'],
    ['dddd, d mmmm yyyy', 45_657, 'Selasa, 31 Desember 2024'],
    ['[$-421]dd mmmm yyyy;@', 45_657, '31 Desember 2024'],
    ['mmm yyyy', 45_505, 'Agu 2024'],
    ['d/m/yy h:mm', 45_657.5, '31/12/24 12:00'],
    ['hh:mm:ss', 45_657.999_999_999, '00:00:00'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['[h]:mm', 1.5, '36:00'],
    ['mm:ss', 0.001_388_888_9, '02:00'],
    ['mm:ss.0', 0.001_394_675_9, '02:00,5'],
    ['yyyy"-"mm\\-dd', 45_657, '2024-12-31'],
    ['dd/mm/yyyy', -1, '-1'],
    ['dd/mm/yyyy', 59, '59'],
    ['dd/mm/yyyy', 3_000_000, '3000000'],
  ])('shows a date in the format %s: %d', (format, value, shown) => {
    expect(shownText({ value, format }, false)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shownText({ value: 44_195, format: 'dd/mm/yyyy' }, true)).toBe('31/12/2024');
  });

  it('shows every day of a century once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), (value) => {
        const [one, next] = [value, value + 1].map((day) =>
          shownText({ value: day, format: 'yyyy-mm-dd' }, false),
        );
        expect(Date.parse(next as string) - Date.parse(one as string)).toBe(86_400_000);
      }),
    );
  });
});
