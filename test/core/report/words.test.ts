import { countWords } from '#core/number';
import { bareTitle, kindWords, writeRule, writeRuleList } from '#core/report';
import { rules } from '../../support/check-result';

describe('words', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
  ])('writes the count %i in Indonesian notation', (count, words) => {
    expect(countWords(count)).toBe(words);
  });

  it.each([
    ['Tabel 3. 2 Capaian Kinerja', 'Capaian Kinerja'],
    ['Tabel 3. 6', ''],
    ['TABEL 3.11:  Efisiensi\nAnggaran', 'Efisiensi Anggaran'],
    ['Tabel Capaian Tahun 2021', 'Tabel Capaian Tahun 2021'],
    ['', ''],
  ])('takes the number off the title %j', (title, bare) => {
    expect(bareTitle(title)).toBe(bare);
  });

  it('names a kind by its words, also one it has never heard of', () => {
    expect(kindWords('capaian-triwulan')).toBe('capaian triwulan');
    expect(kindWords('lra-sipd')).toBe('LRA SIPD');
    expect(kindWords('jenis-baru')).toBe('jenis baru');
  });
});

describe('the pages of the rules', () => {
  it('explain one rule', () => {
    const [rule] = rules;
    expect(rule && writeRule(rule, 40)).toBe(`capaian, tingkat: Salah

Yang diperiksa
  Capaian sama dengan realisasi dibagi
  target.

Alasan
  Capaian adalah angka yang dibaca
  pimpinan.

Tindak lanjut
  Hitung kembali capaian dari target dan
  realisasi.

Dasar
  PermenPANRB 53/2014
`);
  });

  it('list the rules, aligned', () => {
    expect(writeRuleList(rules, 50)).toBe(`capaian       Capaian sama dengan realisasi dibagi
              target.
format-angka  Angka ditulis dengan pemisah yang
              benar.
`);
  });
});
