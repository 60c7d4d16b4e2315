import { checkWorkbook } from '#core';
import { address } from '#core/grid';
import { draw } from '../../../support/draw';

describe('the subject of a finding', () => {
  const subjects = (drawn: string) =>
    checkWorkbook(draw(drawn)).findings.map(({ rule, at, subject }) => [
      rule,
      address(at.row, at.col),
      subject,
    ]);

  it('is the indikator of its row, also where the row begins with its sasaran', () => {
    const drawn = `
      Tabel 3.1 Capaian Kinerja Tahun 2024
      No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Meningkatnya hunian | Persentase  rumah layak huni | 80 | 90 | 121,50
      2 | Meningkatnya layanan | Indeks kepuasan masyarakat | 82 | 84 | 102,44`;
    expect(subjects(drawn)).toEqual([['capaian', 'F3', 'Persentase rumah layak huni']]);
  });

  it('is nothing where one finding tells of many rows, and where the name itself is meant', () => {
    const drawn = `
      Tabel 2.1 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Persentase rumah layak huni | Persen | '80'
      2 | Indeks kepuasan masyarakat | Nilai | '82'`;
    expect(subjects(drawn)).toEqual([['format-angka', 'D3', undefined]]);
  });
});
