import { englishFormula, localFormula } from '#core/grid';

describe('formulas as an Indonesian types them', () => {
  it.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=ROUND(A1*87,5;2)', '=ROUND(A1*87.5,2)'],
    ['=A1*1,5', '=A1*1.5'],
    ['=IF(A1>0,5;"a;b,c";0)', '=IF(A1>0.5,"a;b,c",0)'],
    ["=SUM('BAB 1.2; a'!A1;2)", "=SUM('BAB 1.2; a'!A1,2)"],
    ['=SAKIP.CAPAIAN(68;80)', '=SAKIP.CAPAIAN(68,80)'],
    ['=SUM({1,5\\2;3\\4};1)', '=SUM({1.5,2;3,4},1)'],
    ['=A1/B1', '=A1/B1'],
    ['=SUM(T[Target, 1.5];T[[#This Row];[a,b]])', '=SUM(T[Target, 1.5],T[[#This Row],[a,b]])'],
  ])('%s', (typed, formula) => {
    expect(englishFormula(typed)).toBe(formula);
    expect(localFormula(formula)).toBe(typed);
  });

  it.each(['=SUM(A1,B1)', '=ROUND(A1*87.5,2)', '=IF(A1,"a",0.5)', '=SUM(A1, 2)', '=SAKIP.CAPAIAN(D5,C5)'])(
    'leaves %s, which is in Excel’s own notation',
    (formula) => {
      expect(englishFormula(formula)).toBe(formula);
    },
  );
});
