import { checkWorkbook } from '#core';
import { draw } from '../../support/draw';
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

  describe('of errors', () => {
    const one = (row: string) => onlyFinding(capaianTable([...SOUND, row]), 'isian');

    it.each([
      ['#REF!', 'error', 'rumusnya menunjuk sel atau lembar yang sudah dihapus'],
      ['#NAME?', 'error', 'fungsi atau nama yang tidak dikenal'],
      ['#VALUE!', 'error', 'sel yang berisi teks, bukan angka'],
      ['#NUM!', 'error', 'tidak mempunyai hasil'],
      ['#N/A', 'warning', 'tidak ditemukan'],
      ['#DIV/0!', 'warning', 'pembaginya kosong atau nol'],
    ])('tells of %s in a figure', (error, severity, words) => {
      const finding = one(`Indeks data | 80 | 84 | ${error}`);
      expect(finding).toMatchObject({ cell: 'E5', severity, stated: error, expected: null, related: [] });
      expect(finding.message).toContain(words);
    });

    it('tells of an error that is a text', () => {
      expect(one("Indeks data | 80 | 84 | '#REF!'")).toMatchObject({ cell: 'E5', stated: '#REF!' });
    });

    it('tells of all that one column holds once, and of no single row', () => {
      const finding = onlyFinding(
        capaianTable([...SOUND, ...['A', 'B', 'C'].map((name) => `Indeks ${name} | 80 | 84 | #REF!`)]),
      );
      expect(finding).toMatchObject({ rule: 'isian', cell: 'E5', related: ['E6', 'E7'] });
      expect(finding.message).toMatch(/^3 sel pada kolom ini berisi nilai galat #REF!/);
    });

    it.each([
      ['by its formula', '=Data!B4 -> #REF!', '=D5/C5*100 -> #REF!'],
      ['by the columns', '#REF!', '#REF!'],
    ])('tells where an error comes from, %s', (_, realisasi, capaian) => {
      const finding = one(`Indeks data | 80 | ${realisasi} | ${capaian}`);
      expect(finding).toMatchObject({ cell: 'D5', related: ['E5'] });
      expect(finding.message).toContain('1 sel lain ikut galat karenanya.');
    });

    it('follows an error through totals and to other sheets', () => {
      const { findings } = follow({
        BAB: anggaranTable(['1 | Program A | 50 | #REF! | 80,00', 'Jumlah | | 50 | =SUM(D3:D3) -> #REF! | ']),
        Rekap: anggaranTable(["1 | Program A | 50 | ='BAB'!D4 -> #REF! | "]),
      });
      const errors = findings.filter((finding) => finding.stated === '#REF!');
      expect(errors).toMatchObject([{ cell: 'D3', related: ['D4', 'D3'] }]);
    });

    it('is content with one note where a template is not filled in', () => {
      const rows = ['A', 'B', 'C'].map((name, i) => `Indeks ${name} | | | =D${i + 5}/C${i + 5} -> #DIV/0!`);
      expect(glance(follow(capaianTable([...SOUND, ...rows]), 'isian').findings)).toEqual(['info E5']);
    });

    it('waits for what Excel still computes', () => {
      const busy = { ...draw(capaianTable([...SOUND, 'Indeks data | 80 | 84 | #REF!'])) };
      const text = JSON.stringify(busy).replace('#REF!', '#BUSY!');
      expect(checkWorkbook(JSON.parse(text)).findings).toEqual([]);
    });

    it('counts no calculation as different for it', () => {
      const { tally } = checkWorkbook(draw(capaianTable([...SOUND, 'Indeks data | 80 | 84 | #REF!'])));
      expect(tally).toMatchObject({ differs: 0, unchecked: 1 });
    });
  });
});
