import { expectedText } from '#core/finding';

it.each([
  ['90,93%', '90,99', '90,99%'],
  ['11,00 %', '100', '100%'],
  ['100%', '100%', '100%'],
  ['90,93', '90,99', '90,99'],
  ['Tingkat Kemiskinan 4%', 'Tingkat kemiskinan', 'Tingkat kemiskinan'],
  ['5%', null, null],
])('beside %j the expected %j reads %j', (stated, expected, text) => {
  expect(expectedText({ stated, expected })).toBe(text);
});
