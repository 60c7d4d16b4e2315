import { address } from '#core/grid';
import { follow } from '../follow';

const TREE = `
  Tabel 3.8 Realisasi Anggaran Tahun 2024
  No | Program/Kegiatan | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | % | Sisa Anggaran (Rp)
  A | Program Pelayanan Sosial | 50.000.000 | 45.000.000 | 90,00 | 5.000.000
  1 | Kegiatan Rehabilitasi | 30.000.000 | 28.500.000 | 95,00 | 1.500.000
  2 | Kegiatan Perlindungan | 20.000.000 | 16.500.000 | 82,50 | 3.500.000
  B | Program Pemberdayaan | 40.000.000 | 33.000.000 | 82,50 | 7.000.000
  1 | Kegiatan Pelatihan | 25.000.000 | 19.500.000 | 78,00 | 5.500.000
  2 | Kegiatan Pendampingan | 15.000.000 | 13.500.000 | 90,00 | 1.500.000
  C | Program Penunjang | 60.000.000 | 58.500.000 | 97,50 | 1.500.000
  1 | Kegiatan Administrasi | 44.000.000 | 43.000.000 | 97,73 | 1.000.000
  2 | Kegiatan Pemeliharaan | 16.000.000 | 15.500.000 | 96,88 | 500.000
  Jumlah | | 150.000.000 | 136.500.000 | 91,00 | 13.500.000`;

const INDIKATOR = `
  Tabel 2.4 Perjanjian Kinerja Tahun 2024
  No | Indikator Kinerja | Satuan | Target
  1 | Indeks kepuasan masyarakat | Nilai | 82
  2 | Persentase rumah layak huni | Persen | 75
  3 | Nilai SAKIP | Nilai | 70

  Tabel 3.1 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
  1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44
  2 | Persentase rumah layak huni | Persen | 75 | 72 | 96,00
  3 | Nilai SAKIP | Nilai | 70 | 71,4 | 102,00
  Rata-rata | | | | | 100,15

  Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
  No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Perubahan
  1 | Indeks kepuasan masyarakat | Nilai | 81 | 84 | 3
  2 | Persentase rumah layak huni | Persen | 70 | 72 | 2
  3 | Nilai SAKIP | Nilai | 69 | 71,4 | 2,4

  Tabel 3.3 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra
  No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)
  1 | Indeks kepuasan masyarakat | Nilai | 84 | 88 | 95,45
  2 | Persentase rumah layak huni | Persen | 72 | 80 | 90,00
  3 | Nilai SAKIP | Nilai | 71,4 | 75 | 95,20`;

/** Every figure of a drawing with its first digit raised by three: where, and the drawing with it. */
function slips(drawn: string): { cell: string; slip: string; changed: string }[] {
  const lines = drawn.trim().split('\n');
  return lines.flatMap((line, row) =>
    line.split('|').flatMap((text, col, cells) => {
      if (col < 2 || !/^\s*[\d.,]+\s*$/.test(text)) return [];
      const slip = text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10 || 4));
      const changed = lines.with(row, cells.with(col, slip).join('|')).join('\n');
      return [{ cell: address(row, col), slip: `${text.trim()} -> ${slip.trim()}`, changed }];
    }),
  );
}

function loud(drawn: string) {
  return follow(drawn).findings.filter((finding) => finding.severity !== 'info');
}

describe.each([
  ['a tree of programs with a total', TREE],
  ['an indikator in four tables', INDIKATOR],
])('one slip in %s', (_, drawn) => {
  it('starts from figures that all agree', () => {
    const { findings, unchecked, agrees } = follow(drawn);
    expect(findings).toEqual([]);
    expect(unchecked).toEqual([]);
    expect(agrees).toBeGreaterThan(15);
  });

  it.each(slips(drawn))('gives one finding that names the cell: $cell, $slip', ({ cell, changed }) => {
    const findings = loud(changed);
    expect(findings.map((one) => `${one.rule} ${one.cell}`)).toHaveLength(1);
    expect([findings[0]?.cell, ...(findings[0]?.related ?? [])]).toContain(cell);
  });
});

describe('two slips', () => {
  it('far apart give two findings', () => {
    const changed = TREE.replace('28.500.000', '27.500.000').replace('97,73', '79,73');
    const findings = loud(changed);
    expect(findings.map((one) => one.cell)).toEqual(['D3', 'E10']);
    expect(findings[0]?.related).toContain('D4');
  });

  it('in one row of two tables give a finding each', () => {
    const changed = INDIKATOR.replace('102,44', '104,24').replace('95,45', '94,55');
    expect(loud(changed).map((one) => one.cell)).toEqual(['F9', 'F22']);
  });
});

describe('a finding', () => {
  it('does not name a cell twice, nor itself as related', () => {
    for (const { changed } of [...slips(TREE), ...slips(INDIKATOR)]) {
      for (const { cell, related } of follow(changed).findings) {
        expect(related).not.toContain(cell);
        expect(new Set(related).size).toBe(related.length);
      }
    }
  });

  describe('has a fingerprint that', () => {
    const wrong = INDIKATOR.replace('96,00', '69,00');
    const fingerprints = (drawn: string) => loud(drawn).map((one) => one.fingerprint);
    const [print] = fingerprints(wrong);

    it('stays when rows are inserted above the table', () => {
      expect(fingerprints(`Dinas Sosial\n\nBAB II\n\n${wrong.trim()}`)).toEqual([print]);
    });

    it('stays when a row is inserted above its own', () => {
      const row = '1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44';
      const more = wrong
        .replace(row, `${row}\n  2 | Indeks data terbuka | Nilai | 3 | 3 | 100,00`)
        .replace('100,15', '100,11');
      expect(fingerprints(more)).toEqual([print]);
    });

    it('stays when another figure changes', () => {
      expect(fingerprints(wrong.replace('95,20', '90,20'))).toContain(print);
    });

    it('changes with the figure that it speaks of', () => {
      expect(fingerprints(wrong.replace('69,00', '66,00'))).not.toContain(print);
    });

    it('differs between two mistakes of one report', () => {
      const prints = fingerprints(wrong.replace('95,20', '90,20'));
      expect(prints).toHaveLength(2);
      expect(new Set(prints).size).toBe(2);
    });
  });
});
