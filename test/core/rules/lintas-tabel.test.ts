import { follow, glance, onlyFinding } from './follow';

/** Tables of one indikator, each four rows from the next: its title, its columns after the satuan, its figures. */
type Drawn = readonly [title: string, columns: string, figures: string];

function tables(...all: readonly Drawn[]): string {
  return all
    .map(
      ([title, columns, figures], i) =>
        `Tabel 3.${i + 1} ${title}\nNo | Indikator Kinerja | Satuan | ${columns}\n1 | Indeks kepuasan masyarakat | Nilai | ${figures}\n`,
    )
    .join('\n');
}

const BOTH = 'Target | Realisasi';

function seen(...all: readonly Drawn[]): string[] {
  return glance(follow(tables(...all), 'lintas-tabel').findings);
}

describe('lintas-tabel', () => {
  it('agrees', () => {
    const drawn = tables(
      ['Capaian Kinerja Tahun 2024', BOTH, '80 | 84'],
      ['Capaian Kinerja Utama Tahun 2024', BOTH, '80 | 84'],
    );
    expect(follow(drawn, 'lintas-tabel')).toMatchObject({ findings: [], agrees: 2 });
  });

  it('is not certain which of two is right', () => {
    const finding = onlyFinding(
      tables(
        ['Capaian Kinerja Tahun 2024', BOTH, '80,00 | 83,48'],
        ['Capaian Kinerja Utama Tahun 2024', BOTH, '80,00 | 83,84'],
      ),
      'lintas-tabel',
    );
    expect(finding).toMatchObject({
      cell: 'E7',
      severity: 'error',
      stated: '83,84',
      expected: '83,48',
      message:
        'Realisasi "Indeks kepuasan masyarakat" tahun 2024 tertulis 83,84, tetapi 83,48 di Tabel 3.1 (E3). Tidak dapat dipastikan mana yang benar. Cocokkan dengan sumber data, lalu samakan.',
      related: ['E3'],
    });
  });

  it('takes the side of most tables', () => {
    const finding = onlyFinding(
      tables(
        ['Capaian Kinerja Tahun 2024', BOTH, '80 | 86'],
        ['Capaian Kinerja Utama Tahun 2024', BOTH, '80 | 84'],
        ['Capaian Kinerja menurut Bidang Tahun 2024', BOTH, '80 | 84'],
      ),
      'lintas-tabel',
    );
    expect(finding).toMatchObject({ cell: 'E3', stated: '86', expected: '84', related: ['E7', 'E11'] });
    expect(finding.message).toContain('84 di Tabel 3.2 (E7) dan Tabel 3.3 (E11)');
    expect(finding.message).not.toContain('Tidak dapat dipastikan');
  });

  it('tells all that differs in a row at once', () => {
    const finding = onlyFinding(
      tables(
        ['Capaian Kinerja Tahun 2024', BOTH, '80 | 84'],
        ['Capaian Kinerja Utama Tahun 2024', BOTH, '82 | 86'],
        ['Capaian Kinerja menurut Bidang Tahun 2024', BOTH, '80 | 84'],
      ),
      'lintas-tabel',
    );
    expect(finding.cell).toBe('D7');
    expect(finding.message).toContain('Pada baris yang sama berbeda pula realisasi 86 (seharusnya 84).');
    expect(finding.related).toEqual(expect.arrayContaining(['D3', 'D11', 'E7', 'E3', 'E11']));
  });

  it('allows for fewer decimals', () => {
    expect(
      seen(
        ['Capaian Kinerja Tahun 2024', 'Target | Realisasi | Capaian (%)', '80 | 83,48 | 104,35'],
        ['Capaian Kinerja Utama Tahun 2024', 'Target | Realisasi | Capaian (%)', '80 | 83,48 | 104,4'],
      ),
    ).toEqual([]);
  });

  it.each([
    ['another year', 'Capaian Kinerja Tahun 2023', BOTH],
    ['a plan', 'Perbandingan', 'Target Renstra 2024 | Realisasi Renstra 2024'],
    ['a province', 'Perbandingan Tahun 2024', 'Target Provinsi | Realisasi Provinsi'],
    ['a quarter', 'Capaian Kinerja Tahun 2024', 'Target TW I | Realisasi TW I'],
  ])('keeps %s apart', (_, title, columns) => {
    expect(seen(['Capaian Kinerja Tahun 2024', BOTH, '80 | 84'], [title, columns, '70 | 71'])).toEqual([]);
  });

  const QUARTERS = 'Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV';

  it.each([
    ['beside the results of four quarters', 'per Triwulan', `Target | ${QUARTERS}`, '70 | 50 | 60 | 65 | 70'],
    ['that its header calls yearly', 'Triwulan III', 'Target Tahunan | Realisasi TW III', '70 | 65'],
    ['of a year beside that of a quarter', 'Triwulan II', 'Target 2024 | Target TW II', '70 | 40'],
  ])('compares the target of the year %s', (_, title, columns, figures) => {
    expect(
      seen(
        ['Perjanjian Kinerja Tahun 2024', 'Target', '75'],
        [`Capaian Kinerja ${title} Tahun 2024`, columns, figures],
      ),
    ).toEqual(['error D7']);
  });

  it.each([
    ['of one quarter', 'Triwulan III', BOTH, '50 | 48'],
    [
      'of the first quarters',
      's.d. Triwulan II',
      'Target | Realisasi TW I | Realisasi TW II',
      '40 | 20 | 38',
    ],
  ])('leaves a target alone that may be that %s', (_, title, columns, figures) => {
    expect(
      seen(
        ['Perjanjian Kinerja Tahun 2024', 'Target', '75'],
        [`Capaian Kinerja ${title} Tahun 2024`, columns, figures],
      ),
    ).toEqual([]);
  });

  it('knows a perjanjian kinerja and its change', () => {
    expect(
      seen(
        ['Perjanjian Kinerja Tahun 2024', 'Target', '80'],
        ['Perjanjian Kinerja Perubahan Tahun 2024', 'Target', '82'],
        ['Capaian Kinerja Tahun 2024', BOTH, '82 | 84'],
      ),
    ).toEqual([]);
  });

  it('reports a target that is neither of them', () => {
    expect(
      seen(
        ['Perjanjian Kinerja Tahun 2024', 'Target', '80'],
        ['Perjanjian Kinerja Perubahan Tahun 2024', 'Target', '82'],
        ['Capaian Kinerja Tahun 2024', BOTH, '83 | 84'],
      ),
    ).toEqual(['error D11']);
  });

  it('holds other tables against the change, not against what was set first', () => {
    expect(
      seen(
        ['Perjanjian Kinerja Tahun 2024', 'Target', '80'],
        ['Perubahan Perjanjian Kinerja Tahun 2024', 'Target', '28'],
        ['Rencana Aksi Tahun 2024', BOTH, '82 | 84'],
        ['Capaian Kinerja Tahun 2024', BOTH, '82 | 84'],
      ),
    ).toEqual(['error D7']);
  });

  it('takes a plan in the title for that of the column that names it', () => {
    expect(
      seen(
        ['Capaian Kinerja Tahun 2024', BOTH, '80 | 84'],
        ['Perbandingan dengan Target Akhir Renstra', 'Target Akhir Renstra 2026 | Realisasi 2024', '90 | 48'],
      ),
    ).toEqual(['error E7']);
  });

  describe('of two figures of which either may be wrong', () => {
    const BUDGET = 'No | Program | Pagu (Rp) | Realisasi (Rp) | %';
    const WRONG = `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      ${BUDGET}
      1 | Program Penunjang Urusan | 50.000.000 | 45.000.000 | 90,00
      2 | Program Penyuluhan | 66.000.000 | 33.000.000 | 50,00
      Jumlah | < | 110.000.000 | 78.000.000 | 70,91
`;

    it('tells the one that lets a total come out', () => {
      const drawn = `${WRONG}
      Tabel 3.9 Program dan Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Keterangan
      1 | Program Penunjang Urusan | 50.000.000 | APBD
      2 | Program Penyuluhan | 60.000.000 | APBD`;
      const finding = onlyFinding(drawn);
      expect(finding).toMatchObject({
        rule: 'lintas-tabel',
        cell: 'C4',
        stated: '66.000.000',
        expected: '60.000.000',
        related: expect.arrayContaining(['C10', 'C5']),
      });
      expect(finding.message).not.toContain('Tidak dapat dipastikan');
    });

    it('tells it with all that was computed from it', () => {
      const drawn = `${WRONG}
      Tabel 3.9 Realisasi Keuangan Tahun 2024
      ${BUDGET}
      1 | Program Penunjang Urusan | 50.000.000 | 45.000.000 | 90,00
      2 | Program Penyuluhan | 60.000.000 | 33.000.000 | 55,00
      Jumlah | < | 110.000.000 | 78.000.000 | 70,91`;
      const finding = onlyFinding(drawn);
      expect(finding).toMatchObject({ cell: 'C4', expected: '60.000.000' });
      expect(finding.message).toContain('penyerapan 50,00% (seharusnya 55,00%)');
    });

    it('tells the one that its own row does not bear out', () => {
      const drawn = tables(
        ['Capaian Kinerja Tahun 2024', BOTH, '80 | 48'],
        ['Capaian Kinerja Utama Tahun 2024', `${BOTH} | Capaian (%)`, '80 | 84 | 105'],
      );
      expect(onlyFinding(drawn)).toMatchObject({ cell: 'E3', stated: '48', expected: '84' });
    });

    it('holds nothing against a perjanjian kinerja', () => {
      const drawn = tables(
        ['Perjanjian Kinerja Tahun 2024', 'Target', '82'],
        ['Capaian Kinerja Tahun 2024', `${BOTH} | Capaian (%)`, '80 | 84 | 105'],
      );
      expect(onlyFinding(drawn)).toMatchObject({ cell: 'D7', stated: '80', expected: '82' });
    });
  });

  const TREE = `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp)
      1 | Program Penunjang | 50.000.000 | 45.000.000
      a | Administrasi Umum | 50.000.000 | 45.000.000
      2 | Program Penyuluhan | 66.000.000 | 33.000.000
      a | Penyuluhan Petani | 66.000.000 | 33.000.000
`;

  it('finds the programs of a list in the tree of another table', () => {
    const drawn = `${TREE}
      Tabel 3.9 Program dan Anggaran Tahun 2024
      No | Program | Anggaran (Rp)
      1 | Program Penunjang | 50.000.000
      2 | Program Penyuluhan | 60.000.000`;
    expect(glance(follow(drawn, 'lintas-tabel').findings)).toEqual(['error C11']);
  });

  it('takes no part of a program for all of it', () => {
    const drawn = `${TREE}
      Tabel 3.9 Anggaran menurut Indikator Tahun 2024
      No | Program | Indikator | Anggaran (Rp)
      1 | Program Penyuluhan | Kelompok tani yang dibina | 50.000.000
      ^ | ^ | Penyuluh yang dilatih | 16.000.000`;
    expect(glance(follow(drawn, 'lintas-tabel').findings)).toEqual([]);
  });

  it('keeps the two levels of one name apart', () => {
    const drawn = `${TREE}      b | Program Penyuluhan | 0 | 0

      Tabel 3.9 Program dan Anggaran Tahun 2024
      No | Program | Anggaran (Rp)
      1 | Program Penunjang | 50.000.000
      2 | Program Penyuluhan | 66.000.000`;
    expect(glance(follow(drawn, 'lintas-tabel').findings)).toEqual([]);
  });

  it('leaves a name alone that one table uses for two things', () => {
    const drawn = `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu (Rp) | Realisasi (Rp)
      1 | Program Penunjang Urusan | 50.000.000 | 45.000.000

      Tabel 3.9 Anggaran per Bidang Tahun 2024
      No | Program | Pagu (Rp) | Realisasi (Rp)
      1 | Program Penunjang Urusan | 20.000.000 | 18.000.000
      2 | Program Penunjang Urusan | 30.000.000 | 27.000.000`;
    expect(follow(drawn, 'lintas-tabel').findings).toEqual([]);
  });
});
