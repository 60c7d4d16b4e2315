import { follow, glance, onlyFinding } from './follow';

const efficiency = (rows: readonly string[], capaian = 'Capaian Kinerja (%)', more = '') =>
  [
    'Tabel 3.7 Efisiensi Penggunaan Sumber Daya Tahun 2024',
    `No | Sasaran Strategis | ${capaian} | Penyerapan Anggaran (%) | Tingkat Efisiensi${more}`,
    ...rows.map((row, i) => `${i + 1} | Meningkatnya layanan ke-${i + 1} | ${row}`),
  ].join('\n');

describe('efisiensi', () => {
  it('agrees with capaian less penyerapan', () => {
    const drawn = efficiency(['105,00 | 92,50 | 12,50', '100,00 | 94,51 | 5,49']);
    expect(follow(drawn, 'efisiensi')).toMatchObject({ findings: [], agrees: 2 });
  });

  it.each(['-', '', '0,00'])('agrees with "%s" below the target', (stated) => {
    const drawn = efficiency(['105,00 | 92,50 | 12,50', `98,00 | 94,51 | ${stated}`]);
    expect(follow(drawn, 'efisiensi').findings).toEqual([]);
  });

  it.each([
    ['100 less penyerapan', '105,00 | 92,50 | 7,50', '104,00 | 94,51 | 5,49'],
    ['penyerapan less capaian', '105,00 | 92,50 | -12,50', '104,00 | 94,51 | -9,49'],
    ['capaian over penyerapan', '105,00 | 92,50 | 113,51', '104,00 | 94,51 | 110,04'],
    ['penyerapan over capaian', '105,00 | 92,50 | 88,10', '104,00 | 94,51 | 90,88'],
    ['100 less penyerapan over capaian', '105,00 | 92,50 | 11,90', '104,00 | 94,51 | 9,12'],
  ])('follows a table that counts %s', (_, ...rows) => {
    expect(follow(efficiency(rows), 'efisiensi')).toMatchObject({ findings: [], agrees: 2 });
  });

  it('explains a row that leaves the table’s own definition by that definition', () => {
    const drawn = efficiency(['105,00 | 92,50 | 7,50', '104,00 | 94,51 | 5,49', '103,00 | 90,00 | 13,00']);
    const finding = onlyFinding(drawn, 'efisiensi');
    expect(finding).toMatchObject({ cell: 'E5', expected: '10,00' });
    expect(finding.message).toContain('padahal 100 dikurangi penyerapan 90,00 menghasilkan 10,00');
  });

  it('differs', () => {
    expect(
      onlyFinding(efficiency(['105,00 | 92,50 | 15,20', '100,00 | 94,51 | 5,49']), 'efisiensi'),
    ).toMatchObject({
      cell: 'E3',
      severity: 'error',
      stated: '15,20',
      expected: '12,50',
      message:
        'Tingkat efisiensi tertulis 15,20, padahal capaian 105,00 dikurangi penyerapan 92,50 menghasilkan 12,50. Hitung ulang dari kedua kolom itu.',
      related: ['C3', 'D3'],
    });
  });

  it('notes one unit in the last place', () => {
    const drawn = efficiency(['105,00 | 92,50 | 12,51', '100,00 | 94,51 | 5,49']);
    expect(glance(follow(drawn, 'efisiensi').findings)).toEqual(['info E3']);
  });

  it('warns of a figure below the target only where the header asks for 100 %', () => {
    const rows = ['105,00 | 92,50 | 12,50', '98,00 | 94,51 | 3,49'];
    expect(follow(efficiency(rows), 'efisiensi').findings).toEqual([]);
    const finding = onlyFinding(efficiency(rows, 'Capaian Kinerja (≥ 100%)'), 'efisiensi');
    expect(finding).toMatchObject({ cell: 'E4', severity: 'warning', stated: '3,49', expected: '-' });
  });

  describe('labels', () => {
    const labelled = (...rows: string[]) => efficiency(rows, undefined, ' | Keterangan');
    const SOUND = ['105,00 | 92,50 | 12,50 | Efisien', '101,00 | 90,00 | 11,00 | Efisien'];

    it.each([
      ['100,00 | 104,50 | -4,50 | Efisien', 'Tidak Efisien'],
      ['105,00 | 92,50 | 12,50 | Tidak Efisien', 'Efisien'],
    ])('contradict the figure: %s', (row, expected) => {
      expect(onlyFinding(labelled(...SOUND, row), 'efisiensi')).toMatchObject({
        cell: 'F5',
        severity: 'warning',
        expected,
        related: ['E5'],
      });
    });

    it.each(['100,00 | 100,00 | 0,00 | Tidak Efisien', '100,00 | 99,50 | 0,50 | Kurang efisien'])(
      'agree: %s',
      (row) => {
        expect(follow(labelled(...SOUND, row), 'efisiensi').findings).toEqual([]);
      },
    );
  });

  it('leaves what it can not read unchecked', () => {
    const drawn = efficiency([
      '105,00 | lihat lampiran | 12,50',
      '100,00 | 94,51 | 5,49',
      '101,00 | 94,51 | 6,49',
    ]);
    expect(follow(drawn, 'efisiensi').unchecked).toEqual(['E3 sel berisi kata-kata, bukan angka']);
  });
});
