import { follow, glance, onlyFinding } from './follow';
import { anggaranTable } from './table';

const SOUND = '2 | Program Pemberdayaan | 80.000.000 | 60.000.000 | 75,00';

describe('penyerapan', () => {
  it.each([
    ['the printed decimals', '66,67'],
    ['no decimals', '67'],
    ['a percent format', '66,67%'],
  ])('agrees at %s', (_, stated) => {
    const drawn = anggaranTable([`1 | Program Sosial | 30.000.000 | 20.000.000 | ${stated}`]);
    expect(follow(drawn, 'penyerapan')).toMatchObject({ findings: [], unchecked: [], agrees: 1 });
  });

  it('agrees with a column of fractions of one', () => {
    const drawn = anggaranTable([
      '1 | Program Sosial | 50.000.000 | 45.000.000 | 0,90',
      '2 | Program Pemberdayaan | 80.000.000 | 60.000.000 | 0,75',
    ]);
    expect(follow(drawn, 'penyerapan')).toMatchObject({ findings: [], agrees: 2 });
  });

  it('allows for amounts that are rounded to millions', () => {
    const drawn = anggaranTable(
      ['1 | Program Sosial | 50 | 45 | 90,06', '2 | Data | 80 | 60 | 75,10'],
      ' (Rp juta)',
    );
    expect(glance(follow(drawn, 'penyerapan').findings)).toEqual(['info E3', 'info E4']);
  });

  it('differs, with the amounts in Indonesian notation', () => {
    const drawn = anggaranTable(['1 | Program Sosial | 50.000.000 | 45.000.000 | 95,00', SOUND]);
    expect(onlyFinding(drawn, 'penyerapan')).toMatchObject({
      cell: 'E3',
      severity: 'error',
      expected: '90,00',
      message:
        'Penyerapan tertulis 95,00%, padahal realisasi 45.000.000 dibagi pagu 50.000.000 menghasilkan 90,00%. Periksa pagu dan realisasinya, lalu hitung ulang persentasenya.',
      related: ['D3', 'C3'],
    });
  });

  it.each([
    ['10,00', 'Angka itu adalah persentase sisa anggaran.'],
    ['111,11', 'Angka itu mengikuti pagu dibagi realisasi.'],
  ])('says what %s is instead', (stated, words) => {
    const drawn = anggaranTable([`1 | Program Sosial | 50.000.000 | 45.000.000 | ${stated}`, SOUND]);
    expect(onlyFinding(drawn, 'penyerapan').message).toContain(words);
  });

  it('tells shares that two rows swapped once', () => {
    const drawn = anggaranTable([
      '1 | Belanja Langsung | 50.000.000 | 45.000.000 | 75,00',
      '2 | Belanja Tidak Langsung | 80.000.000 | 60.000.000 | 90,00',
    ]);
    expect(onlyFinding(drawn, 'penyerapan')).toMatchObject({ cell: 'E3', related: ['D3', 'C3', 'E4'] });
  });

  describe('where a total prints the mean of the shares', () => {
    const drawn = (label: string) =>
      anggaranTable([
        '1 | Program Sosial | 30.000.000 | 20.000.000 | 66,67',
        '2 | Program Pemberdayaan | 20.000.000 | 18.000.000 | 90,00',
        `${label} | | 50.000.000 | 38.000.000 | 78,33`,
      ]);

    it('says so', () => {
      const finding = onlyFinding(drawn('Jumlah'), 'penyerapan');
      expect(finding).toMatchObject({ cell: 'E5', severity: 'error', expected: '76,00' });
      expect(finding.message).toContain('rata-rata dari 2 persentase di atasnya');
    });

    it('only notes it where the row says that it is a mean', () => {
      expect(glance(follow(drawn('Jumlah / Rata-rata'), 'penyerapan').findings)).toEqual(['info E5']);
    });

    it('finds the share that makes the mean wrong, and does not judge one that rests on an unreadable share', () => {
      const mean = drawn('Jumlah / Rata-rata');
      expect(onlyFinding(mean.replace('66,67', '6,67')).cell).toBe('E3');
      expect(onlyFinding(mean.replace('66,67', '66,.67'))).toMatchObject({
        rule: 'format-angka',
        cell: 'E3',
      });
    });
  });

  it.each([
    ['no budget', '0 | 0 | 0,00', 'E3 pagu bernilai nol'],
    ['an empty budget', '| 45.000.000 | 90,00', 'E3 sel kosong'],
    ['words', 'nihil | dalam proses | 90,00', 'E3 sel berisi kata-kata, bukan angka'],
  ])('leaves %s unchecked', (_, figures, reason) => {
    const drawn = anggaranTable([`1 | Program Sosial | ${figures}`, SOUND, SOUND.replace('2', '3')]);
    expect(follow(drawn, 'penyerapan')).toMatchObject({ findings: [], unchecked: [reason] });
  });
});
