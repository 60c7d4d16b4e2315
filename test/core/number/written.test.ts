import { figureOf, readText, say } from './figures';

describe('a figure typed as text', () => {
  it.each([
    ['0', '0'],
    ['45', '45'],
    ['1000', '1000'],
    ['3,14', '3.14'],
    ['88.27', '88.27'],
    ['0,8342', '0.8342'],
    ['0.123', '0.123'],
    ['1234567,89', '1234567.89'],
    ['252,467,732', '252467732'],
    ['11.924.883.678,00', '11924883678'],
    ['12.345.678,9', '12345678.9'],
    ['12,345,678.90', '12345678.9'],
    ['1.000.000.000.000', '1000000000000'],
    ['12.000.', '12000'],
    ['45.', '45'],
    ['88,27.', '88.27'],
    ["'123", '123'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['-,5', '-0.5'],
    ['+5,2', '5.2'],
  ])('reads the numeral %j', (text, value) => {
    expect(say(readText(text))).toBe(value);
  });

  it.each([
    ['Rp. 49.990.000,-', '49990000'],
    ['Rp49.990.000', '49990000'],
    ['Rp 49.990.000,00', '49990000'],
    ['Rp.49.990.000,--', '49990000'],
    ['Rp. 49.990.000.-', '49990000'],
    ['Rp. 49.990.000.,-', '49990000'],
    ['Rp. 5.000.000,=', '5000000'],
    ['Rp 1.234.567 ,-', '1234567'],
    ['Rp1.234.567,-/bulan', '1234567'],
    ['Rp. 0,-', '0'],
    ['Rp.5000', '5000'],
    ['RP: 5.000', '5000'],
    ['IDR 5.000.000', '5000000'],
    ['IDR5.000', '5000'],
    ['Rp,5.000', '5000'],
    ['(Rp. 1.234.000,-)', '-1234000'],
    ['Rp (1.234)', '-1234'],
    ['Rp-5.000', '-5000'],
    ['Rp. -1.234.000', '-1234000'],
    ['-Rp 1.234.000', '-1234000'],
    ['Rp - 5.000', '-5000'],
  ])('reads the amount %j', (text, value) => {
    expect(say(readText(text))).toBe(value);
    expect(say(readText(text, { unit: 'rupiah' }))).toBe(value);
  });

  it.each([
    ['83,42%', '83.42 %'],
    ['83.42 %', '83.42 %'],
    ['83,42 persen', '83.42 %'],
    ['100%', '100 %'],
    ['85.234%', '85.234 %'],
    ['Puas/100%', '100 %'],
    ['> 90 %', '90 %'],
    ['50 % (5 dari 10)', '50 %'],
    ['(5%)', '-5 %'],
    ['(5)%', '-5 %'],
    ['-5,5%', '-5.5 %'],
    ['5 (50%)', '5'],
  ])('reads the percentage %j', (text, value) => {
    expect(say(readText(text))).toBe(value);
    expect(say(readText(text, { unit: 'jumlah' }))).toBe(value);
  });

  it.each([
    ['45 Orang', '45'],
    ['45Orang', '45'],
    ['12 bln', '12'],
    ['72/BB', '72'],
    ['BB/72', '72'],
    ['BB (72)', '72'],
    ['84,00 (A)', '84'],
    ['84,00\n(A)', '84'],
    ['82,5 (Baik)', '82.5'],
    ['Indeks 3,2', '3.2'],
    ['1.234.567*)', '1234567'],
    ['1 Dokumen (2021)', '1'],
    ['5 (lima)', '5'],
    ['4 Orang (1 Korda dan 3 TKSK)', '4'],
    ['≥ 90', '90'],
    ['5 liter', '5'],
  ])('leaves the words of %j aside', (text, value) => {
    expect(say(readText(text))).toBe(value);
  });

  it.each([
    ['(1.234,50)', '-1234.5'],
    ['( 5 )', '-5'],
    ['-5', '-5'],
    ['- 1.234,5', '-1234.5'],
    ['--5', '-5'],
    ['-(5)', '-5'],
    ['(-5)', '-5'],
    ['Turun -5', '-5'],
    ['\u22121.234,5', '-1234.5'],
    ['\u20131.234,5', '-1234.5'],
    ['\u20145', '-5'],
    ['\uff0d\uff15', '-5'],
    ['IKM - 82,5', '82.5'],
    ['5 (BB)', '5'],
  ])('takes the sign of %j', (text, value) => {
    expect(say(readText(text))).toBe(value);
  });

  it.each([
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234\u202f567,89', '1234567.89'],
    ['1 234 567', '1234567'],
    ['1\t234', '1234'],
    ['Rp\u00a01.234.567', '1234567'],
    ['1.234. 567', '1234567'],
    ['1.234 .567', '1234567'],
    ['\u200b88,27\u200e', '88.27'],
    ['88\u200b,27', '88.27'],
    ['\ufeff45\u00ad', '45'],
    ['１２３', '123'],
    ['８８，２７％', '88.27 %'],
  ])('sees through the odd characters of %j', (text, value) => {
    expect(say(readText(text))).toBe(value);
  });

  it.each([
    ['1,5 juta', '1500000', -5],
    ['Rp 1,5 Milyar', '1500000000', -8],
    ['Rp. 2,35 miliar', '2350000000', -7],
    ['Rp 1,234 miliar', '1234000000', -6],
    ['Rp2 M', '2000000000', -9],
    ['Rp 1,2 T', '1200000000000', -11],
    ['2 jt', '2000000', -6],
    ['3 ribu', '3000', -3],
    ['1,2345 rb orang', '1234.5', 1],
    ['1.000 triliun', '1000000000000000', -12],
  ])('multiplies %j by its word, as precise as it is written', (text, value, decimals) => {
    const figure = figureOf(readText(text));
    expect(figure.value.toFixed()).toBe(value);
    expect(figure.precision).toEqual({ decimals });
    expect(figure.decimals).toBe(Math.max(0, decimals));
  });

  it.each([
    ['2 M', '2'],
    ['5 T', '5'],
    ['5 jutawan', '5'],
    ['5 mil', '5'],
  ])('leaves %j as it is', (text, value) => {
    expect(say(readText(text))).toBe(value);
  });

  it('keeps the cell as it was typed, and the decimals that it prints', () => {
    const figure = figureOf(readText(' 88,270 % ', { unit: 'persen', given: false }));
    expect(figure).toMatchObject({
      text: '88,270 %',
      decimals: 3,
      precision: { decimals: 3 },
      typed: 'text',
      unit: 'persen',
    });
    expect(figureOf(readText('88,270', { unit: 'persen', given: true })).precision).toBe('exact');
  });
});
