import { nameKey } from '#core/fact';
import { follow, glance, onlyFinding } from './follow';
import { capaianTable } from './table';

const SOUND = 'Nilai SAKIP perangkat daerah | 70 | 72 | 102,86';

function seen(...rows: string[]): string[] {
  return glance(follow(capaianTable(rows), 'capaian').findings);
}

describe('capaian', () => {
  describe('agrees', () => {
    it.each([
      ['realisasi over target', 'Indeks kepuasan masyarakat | 82 | 84 | 102,44'],
      ['fewer decimals', 'Indeks kepuasan masyarakat | 82 | 84 | 102'],
      ['a fraction shown as percent', 'Indeks kepuasan masyarakat | 82 | 84 | 102,44%'],
      ['a figure with words', 'Nilai SAKIP | 72/BB | 70,5/BB | 97,92'],
      ['a figure in brackets behind a class', 'Nilai SAKIP | BB (72) | A (81) | 112,50'],
      ['(2T-R)/T where less is better', 'Angka kemiskinan | 10 | 8 | 120,00'],
      ['T/R where less is better', 'Angka kemiskinan | 10 | 8 | 125,00'],
      ['(T-R)/T where less is better', 'Angka kemiskinan | 10 | 8 | 20,00'],
      ['(2T-R)/T for words that it does not know', 'Angka perceraian | 50 | 40 | 120,00'],
      ['T/R for words that it does not know', 'Angka perceraian | 50 | 40 | 125,00'],
      ['no realisasi at all', 'Jumlah temuan BPK | 5 | 0 | 200,00'],
      ['a target of at most', 'Tingkat inflasi | ≤ 5 | 4,2 | 116,00'],
      ['a bound that is kept', 'Sengketa yang kalah | ≤ 2 | 1 | 100,00'],
      ['a least that is kept', 'Kepatuhan pelaporan | ≥ 80 | 84 | 100,00'],
      ['a target of at least', 'Nilai LPPD | ≥ 3,5 | 3,8 | 108,57'],
      ['a longest time', 'Response time | maks 15 | 12 | 120,00'],
    ])('with %s', (_, row) => {
      expect(follow(capaianTable([row]), 'capaian')).toMatchObject({
        findings: [],
        unchecked: [],
        agrees: 1,
      });
    });

    it('with fractions of one that a whole column holds', () => {
      const rows = ['Indeks data | 80 | 72 | 0,90', 'Indeks aset | 80 | 84 | 1,05'];
      expect(follow(capaianTable(rows), 'capaian')).toMatchObject({ findings: [], agrees: 2 });
    });
  });

  describe('leaves unchecked', () => {
    it.each([
      ['a target of zero', 'Jumlah kasus | 0 | 0 | 100,00', 'E3 target bernilai nol'],
      ['a target in words', 'Opini BPK | WTP | WTP | 100,00', 'E3 sel berisi kata-kata, bukan angka'],
      ['a range', 'Nilai IKM | 72 - 75 | 73 | 100,00', 'E3 sel berisi rentang angka'],
      ['a missing target', 'Nilai IKM | | 73 | 100,00', 'E3 sel kosong'],
      ['a realisasi with a dash', 'Nilai IKM | 72 | - | 100,00', 'E3 sel bertanda "-"'],
      ['an error of Excel', 'Nilai IKM | 72 | #REF! | 100,00', 'E3 sel berisi nilai galat Excel'],
    ])('%s', (_, row, reason) => {
      const { findings, unchecked } = follow(capaianTable([row, SOUND]), 'capaian');
      expect(findings).toEqual([]);
      expect(unchecked).toEqual([reason]);
    });
  });

  describe('notes at info level', () => {
    it.each([
      ['a figure that is cut off', '84 | 82 | 97,61', 'angka dipotong, bukan dibulatkan'],
      ['one unit in the last place', '84 | 82 | 97,63', 'selisih satu satuan pada digit terakhir'],
    ])('%s', (_, figures, because) => {
      const finding = onlyFinding(capaianTable([`Indeks kepuasan | ${figures}`]), 'capaian');
      expect(finding).toMatchObject({ severity: 'info', expected: '97,62' });
      expect(finding.message).toContain(`(${because})`);
      expect(finding.message).not.toContain('Periksa');
    });

    it('a fraction of one among percentages', () => {
      const finding = onlyFinding(capaianTable(['Indeks data | 80 | 72 | 0,90', SOUND]), 'capaian');
      expect(finding).toMatchObject({ cell: 'E3', severity: 'info', expected: '90,00' });
      expect(finding.message).toContain('tampaknya pecahan');
    });

    it('the formula for more-is-better where the words say less is', () => {
      const finding = onlyFinding(capaianTable(['Angka kemiskinan | 10 | 8 | 80,00']), 'capaian');
      expect(finding).toMatchObject({ severity: 'info', stated: '80,00', expected: '120,00' });
    });
  });

  describe('differs', () => {
    it('and says how, with both figures, and what to do', () => {
      expect(onlyFinding(capaianTable(['Rumah layak huni | 80 | 90 | 121,50', SOUND]), 'capaian')).toEqual({
        rule: 'capaian',
        cell: 'E3',
        severity: 'error',
        stated: '121,50',
        expected: '112,50',
        message:
          'Capaian tertulis 121,50%, padahal realisasi 90 dibagi target 80 menghasilkan 112,50%. Periksa target dan realisasinya, lalu hitung ulang capaian.',
        related: ['D3', 'C3'],
        fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
      });
    });

    it('and uses the formula of an indikator whose less is better', () => {
      const finding = onlyFinding(capaianTable(['Prevalensi stunting | 14 | 16,1 | 95,00']), 'capaian');
      expect(finding.expected).toBe('85,00');
      expect(finding.message).toContain('rumus (2 x target - realisasi) / target dengan target 14');
    });

    it.each([
      ['Indeks kepuasan | 82 | 84 | 84,00', 'Angka itu mengulang realisasinya tanpa dibagi target.'],
      ['Rumah layak huni | 80 | 76 | 5,00', 'Angka itu mengikuti rumus (target - realisasi) / target.'],
    ])('and names the other formula that %s follows', (row, words) => {
      expect(onlyFinding(capaianTable([row, SOUND]), 'capaian').message).toContain(words);
    });

    it('once where two rows took each other’s figure', () => {
      const rows = ['Jalan mantap | 50 | 40 | 90,00', 'Air minum layak | 50 | 45 | 80,00'];
      const finding = onlyFinding(capaianTable(rows), 'capaian');
      expect(finding).toMatchObject({ cell: 'E3', severity: 'error', related: ['D3', 'C3', 'E4'] });
      expect(finding.message).toContain('tertukar dengan angka baris "Air minum layak"');
    });
  });

  describe('knows caps', () => {
    const ABOVE = 'Jumlah desa mandiri | 4 | 9';

    it.each(['100', '110', '120', '150'])('of %s where two rows stand at it', (cap) => {
      const rows = [`${ABOVE} | ${cap},00`, `Jumlah pelatihan | 2 | 5 | ${cap},00`];
      expect(seen(...rows)).toEqual([]);
    });

    it('only as a warning where one row stands at it', () => {
      const finding = onlyFinding(capaianTable([`${ABOVE} | 120,00`, SOUND]), 'capaian');
      expect(finding).toMatchObject({ severity: 'warning', expected: '225,00' });
      expect(finding.message).toContain('capaian dibatasi paling tinggi 120%');
    });

    it('not where another capaian lies above it', () => {
      expect(seen(`${ABOVE} | 120,00`, 'Nilai SAKIP | 50 | 65 | 130,00')).toEqual(['error E3']);
    });

    it('whatever a slip says', () => {
      const rows = ['Kunjungan | 10 | 14 | 120,00', 'Akta | 10 | 15 | 120,00', 'Peserta | 80 | 80 | 130,00'];
      expect(seen(...rows)).toEqual(['error E5']);
    });

    it('that the header names', () => {
      const drawn = capaianTable([`${ABOVE} | 120,00`, SOUND], 'Capaian (maks. 120%)');
      expect(follow(drawn, 'capaian').findings).toEqual([]);
    });

    it('that a note names', () => {
      const drawn = `${capaianTable([`${ABOVE} | 150,00`, SOUND])}\n*) Capaian kinerja dibatasi paling tinggi 150%`;
      expect(follow(drawn, 'capaian').findings).toEqual([]);
    });

    it('that the office set, and reports a row that stands at another', () => {
      const drawn = capaianTable([`${ABOVE} | 120,00`, SOUND]);
      expect(follow(drawn, 'capaian', { batas: 120 }).findings).toEqual([]);
      expect(glance(follow(drawn, 'capaian', { batas: 150 }).findings)).toEqual(['error E3']);
    });
  });

  describe('holds to the direction that the office set', () => {
    const polaritas = (direction: 'naik' | 'turun') => ({
      polaritas: { [nameKey('Angka perceraian')]: direction },
    });

    it.each([
      ['naik', '80,00', []],
      ['naik', '120,00', ['error E3']],
      ['turun', '120,00', []],
      ['turun', '80,00', ['error E3']],
    ] as const)('%s with %s', (direction, stated, expected) => {
      const drawn = capaianTable([`Angka perceraian | 50 | 40 | ${stated}`, SOUND]);
      expect(glance(follow(drawn, 'capaian', polaritas(direction)).findings)).toEqual(expected);
    });
  });

  it('does not take one word for another that it resembles', () => {
    for (const name of ['Persentase realisasi keuangan', 'Kepuasan pelanggan', 'Layanan kesehatan'])
      expect(onlyFinding(capaianTable([`${name} | 80 | 60 | 90,00`, SOUND]), 'capaian').expected).toBe(
        '75,00',
      );
  });

  describe('with a result that is merged over rows', () => {
    const merged = (stated: string, label = 'Capaian (%)') =>
      capaianTable(
        [`Indeks layanan | 80 | 80 | ${stated}`, 'Indeks aset | 50 | 45 | ^', 'Indeks data | 10 | 8 | 80,00'],
        label,
      );

    it.each([
      ['their mean', '95,00'],
      ['the formula of their sums', '96,15'],
      ['the first one’s', '100,00'],
    ])('accepts %s', (_, stated) => {
      expect(follow(merged(stated), 'capaian')).toMatchObject({ findings: [], unchecked: [], agrees: 2 });
    });

    it('does not judge what it can not explain', () => {
      expect(follow(merged('77,00'), 'capaian')).toMatchObject({
        findings: [],
        unchecked: ['E3 sel gabungan mencakup 2 baris dan cara menghitungnya tidak tertulis'],
      });
    });
  });

  it.each([
    ['a bound that is not kept', 'Sengketa yang kalah | ≤ 2 | 3 | 100,00'],
    ['a target that is no bound', 'Layanan yang selesai | 2 | 3 | 100,00'],
  ])('asks for more than 100 at %s', (_, row) => {
    expect(follow(capaianTable([SOUND, row]), 'capaian').findings).toHaveLength(1);
  });

  describe('down the rows', () => {
    const below = (last: string) => `
      Tabel 3.1 Perkembangan Capaian Kinerja
      No | Indikator Kinerja | Uraian | 2022 | 2023 | 2024
      1 | Indeks kepuasan masyarakat | Target | 80 | 82 | 84
      ^ | ^ | Realisasi | 80 | 84 | 90
      ^ | ^ | Capaian (%) | 100,00 | 102,44 | ${last}
      2 | Nilai SAKIP | Target | 66 | 68 | 70
      ^ | ^ | Realisasi | 66 | 67 | 72
      ^ | ^ | Capaian (%) | 100,00 | 98,53 | 102,86`;

    it('follows target and realisasi above it', () => {
      expect(follow(below('107,14'), 'capaian')).toMatchObject({ findings: [], agrees: 6 });
      expect(onlyFinding(below('117,14'))).toMatchObject({
        rule: 'capaian',
        cell: 'F5',
        expected: '107,14',
        related: ['F4', 'F3'],
      });
    });

    it('is compared with other tables as the measure that its row names', () => {
      const other = (figures: string) => `${below('107,14')}

      ${capaianTable([`Indeks kepuasan masyarakat | ${figures}`])}`;
      expect(follow(other('84 | 90 | 107,14')).findings).toEqual([]);
      expect(onlyFinding(other('85 | 90 | 105,88'), 'lintas-tabel').message).toContain('Target');
    });
  });

  it('leaves a column of means alone', () => {
    const drawn = `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%) | Rata-rata Capaian Sasaran
      Meningkatnya layanan | Indeks layanan | 80 | 80 | 100,00 | 95,00
      ^ | Indeks aset | 50 | 45 | 90,00 | ^
      Meningkatnya data | Indeks data | 10 | 8 | 80,00 | 80,00`;
    expect(follow(drawn, 'capaian')).toMatchObject({ findings: [], unchecked: [] });
  });
});
