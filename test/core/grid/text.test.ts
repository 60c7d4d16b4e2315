import { type CellValue, isCellError, textOf } from '#core/grid';

describe('the words of a cell', () => {
  it.each<[CellValue, string]>([
    ['  Target \n Kinerja ', 'Target Kinerja'],
    ['Target\u00a0\u2003Kinerja', 'Target Kinerja'],
    ['Tar\u00adget\u200b \ufeffKinerja\u200e', 'Target Kinerja'],
    ['\u200b', ''],
    ['e\u0301\u202egnp.exe \u2067lain\u2069', 'e\u0301gnp.exe lain'],
    ['', ''],
    [null, ''],
    [1234.5, '1234.5'],
    [0, '0'],
    [true, 'true'],
    [{ error: '#REF!' }, '#REF!'],
  ])('%j are %j', (value, text) => {
    expect(textOf({ col: 0, value })).toBe(text);
  });

  it('are none where there is no cell', () => {
    expect(textOf(undefined)).toBe('');
  });

  it('are told from an error value', () => {
    expect(isCellError({ error: '#REF!' })).toBe(true);
    expect([null, undefined, '#REF!', 5, true].some(isCellError)).toBe(false);
  });
});
