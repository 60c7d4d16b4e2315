import { follow, glance, onlyFinding } from './follow';
import { anggaranTable, capaianTable } from './table';

const SOUND = ['Indeks layanan | 80 | 84 | 105,00', 'Nilai SAKIP | 70 | 72 | 102,86'];

describe('isian', () => {
  it.each([
    ['target', 'Indeks data | | 84 | 105,00', 'C5', 'Target kosong, padahal realisasi dan capaian'],
    ['realisasi', 'Indeks data | 80 | | 105,00', 'D5', 'Realisasi kosong, padahal target dan capaian'],
    ['capaian', 'Indeks data | 80 | 84 | ', 'E5', 'Capaian kosong, padahal realisasi dan target'],
  ])('reports a %s that is missing', (_, row, cell, words) => {
    const finding = onlyFinding(capaianTable([...SOUND, row]), 'isian');
    expect(finding).toMatchObject({ cell, severity: 'warning', stated: '', expected: null });
    expect(finding.message).toBe(`${words} pada baris "Indeks data" terisi. Lengkapi isinya.`);
    expect(finding.related).toHaveLength(2);
  });

  it.each([
    ['not measured yet', 'Indeks data | 80 | | '],
    ['a dash', 'Indeks data | 80 | - | -'],
    ['words', 'Indeks data | 80 | Belum dirilis | '],
    ['no capaian without a target', 'Indeks data | - | 84 | '],
  ])('lets a row be %s', (_, row) => {
    expect(follow(capaianTable([...SOUND, row]), 'isian').findings).toEqual([]);
  });

  it('does not ask for a column that is mostly empty', () => {
    const rows = [
      'Indeks data | 80 | 84 | ',
      'Indeks aset | 80 | 84 | ',
      'Indeks layanan | 80 | 84 | 105,00',
    ];
    expect(follow(capaianTable(rows), 'isian').findings).toEqual([]);
  });

  const SOCIAL = '1 | Program Sosial | 50.000.000 | 45.000.000 | 90,00';
  const TRAINING = '2 | Program Pemberdayaan | 50.000.000 | 40.000.000 | 80,00';

  it('asks for the share of a total', () => {
    expect(
      onlyFinding(anggaranTable([SOCIAL, TRAINING, 'Jumlah | | 100.000.000 | 85.000.000 | ']), 'isian'),
    ).toMatchObject({ cell: 'E5', related: ['D5', 'C5'] });
  });

  it('reports a total without any figure once', () => {
    const finding = onlyFinding(anggaranTable([SOCIAL, TRAINING, 'Jumlah | | | | ']), 'isian');
    expect(finding).toMatchObject({ cell: 'C5', related: ['D5'] });
    expect(finding.message).toContain('Baris "Jumlah" tidak memuat satu angka pun.');
  });

  describe('of headings', () => {
    const tree = (first: string, second: string) =>
      anggaranTable([
        `A | Program Pelayanan Sosial | ${first}`,
        '1 | Kegiatan Rehabilitasi | 30.000.000 | 27.000.000 | 90,00',
        '2 | Kegiatan Perlindungan | 20.000.000 | 18.000.000 | 90,00',
        `B | Program Pemberdayaan | ${second}`,
        '1 | Kegiatan Pelatihan | 25.000.000 | 20.000.000 | 80,00',
        '2 | Kegiatan Pendampingan | 15.000.000 | 12.000.000 | 80,00',
      ]);

    it('reports one without amounts where its sibling has them', () => {
      const finding = onlyFinding(tree('50.000.000 | 45.000.000 | 90,00', '| |'), 'isian');
      expect(finding).toMatchObject({ cell: 'C6', severity: 'warning', related: ['D6'] });
      expect(finding.message).toContain('baris setingkatnya ("Program Pelayanan Sosial") memuat');
    });

    it('lets all be without amounts', () => {
      expect(glance(follow(tree('| |', '| |'), 'isian').findings)).toEqual([]);
    });
  });
});
