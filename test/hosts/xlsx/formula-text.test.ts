import { formulaText, storedFormula } from '../../../src/hosts/xlsx/formula-text';

describe('a formula in a file', () => {
  it.each([
    ['IFS(B2>1,5)', '_xlfn.IFS(B2>1,5)'],
    ['SUM(FILTER(A1:A3,B1:B3>1))', 'SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3>1))'],
    ['STDEV.S(A1:A3)+SUM(A1)', '_xlfn.STDEV.S(A1:A3)+SUM(A1)'],
    ['SAKIP.CAPAIAN(C2,B2)', '_xldudf_SAKIP_CAPAIAN(C2,B2)'],
    ['IF(A1="IFS(1)",\'IFS(\'!A1,IFS)', 'IF(A1="IFS(1)",\'IFS(\'!A1,IFS)'],
    ['SUMIFS(A:A,B:B,1)', 'SUMIFS(A:A,B:B,1)'],
  ])('%s', (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(formulaText(stored)).toBe(shown);
  });

  it('stores what is typed in small letters alike', () => {
    expect(storedFormula('sakip.capaian(C2,B2)+ifs(B2>1,5)')).toBe(
      '_xldudf_SAKIP_CAPAIAN(C2,B2)+_xlfn.IFS(B2>1,5)',
    );
  });

  it('shows a prefix that it would not write', () => {
    for (const stored of [
      '_xlfn.LET(_xlpm.x,A1,_xlpm.x)',
      '_xlfn.FILTER(A1:A2,1)',
      '_xlfn.NEWER(A1)',
      '"_xlfn.IFS("&A1',
    ])
      expect(formulaText(stored)).toBe(stored);
  });
});
