import { follow } from '../follow';

const TABLE = `
  Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
  1 | Persentase rumah layak huni | Persen | 80 | 90 | 112,50
  2 | Persentase jalan mantap | Persen | 80 | 84 | 106,00
  3 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 120,44`;

const cells = (toleransi?: number) =>
  follow(TABLE, 'capaian', toleransi === undefined ? {} : { toleransi }).findings.map(({ cell }) => cell);

describe('the tolerance of an office', () => {
  it('lets pass what differs by no more, and counts it as agreeing', () => {
    expect(cells()).toEqual(['F4', 'F5']);
    expect(cells(0.99)).toEqual(['F4', 'F5']);
    // 84 / 80 x 100 = 105
    expect(cells(1)).toEqual(['F5']);
    expect(cells(20)).toEqual([]);
    expect(follow(TABLE, 'capaian', { toleransi: 1 }).agrees).toBe(2);
  });

  it('does not let words and missing figures pass', () => {
    const said = `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Persentase rumah layak huni | Persen | 80 | 90 | 112,,50`;
    expect(follow(said, undefined, { toleransi: 1000 }).findings).toEqual(follow(said).findings);
    expect(follow(said).findings).not.toEqual([]);
  });
});
