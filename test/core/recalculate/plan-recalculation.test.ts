import type { Settings } from '#core/fact';
import { address } from '#core/grid';
import { type FormulaStyle, planRecalculation } from '#core/recalculate';
import { draw } from '../../support/draw';

/** `E3 88,26 =D3/C3*100 88,27`, and a new format behind it. */
function items(drawn: string, style: FormulaStyle = 'excel', settings: Settings = {}): string[] {
  return planRecalculation(draw(drawn), settings, 't1', style).items.map(
    ({ change: { at, to }, stated, gives }) =>
      `${address(at.row, at.col)} ${stated} =${to.formula} ${gives}${to.format ? ` ${to.format}` : ''}`,
  );
}

/** `E3 Pagu bernilai nol.` */
function skipped(drawn: string, style: FormulaStyle = 'excel', settings: Settings = {}): string[] {
  return planRecalculation(draw(drawn), settings, 't1', style).skipped.map(
    ({ at, reason }) => `${address(at.row, at.col)} ${reason}`,
  );
}

const capaian = (...rows: string[]) =>
  [
    'Tabel 3.2 Capaian Kinerja Tahun 2024',
    'No | Indikator Kinerja | Target | Realisasi | Capaian (%)',
    ...rows.map((row, i) => `${i + 1} | ${row}`),
  ].join('\n');

const anggaran = (...rows: string[]) =>
  [
    'Tabel 3.8 Realisasi Anggaran Tahun 2024',
    'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Penyerapan (%) | Sisa (Rp)',
    ...rows,
  ].join('\n');

describe('capaian', () => {
  it('is recomputed, right or wrong', () => {
    const drawn = capaian('Indeks A | 80,00 | 68,00 | 85,00', 'Indeks B | 90,00 | 81,00 | 95,00');
    expect(items(drawn)).toEqual(['E3 85,00 =D3/C3*100 85,00', 'E4 95,00 =D4/C4*100 90,00']);
    expect(items(drawn, 'sakip')).toEqual([
      'E3 85,00 =SAKIP.CAPAIAN(D3,C3) 85,00',
      'E4 95,00 =SAKIP.CAPAIAN(D4,C4) 90,00',
    ]);
  });

  it('is a fraction under a percent format', () => {
    const drawn = capaian('Indeks A | 80,00 | 68,00 | 85,00%', 'Indeks B | 90,00 | 81,00 | 90,00%');
    expect(items(drawn)[0]).toBe('E3 85,00% =D3/C3 85,00%');
    expect(items(drawn, 'sakip')[0]).toBe('E3 85,00% =SAKIP.CAPAIAN(D3,C3)/100 85,00%');
    const [first] = planRecalculation(draw(drawn), {}, 't1', 'excel').items;
    expect(first?.change).toEqual({
      at: { sheet: 'Lembar1', row: 2, col: 4 },
      from: { value: 0.85 },
      to: { value: 0.85, formula: 'D3/C3' },
    });
  });

  it('follows the direction of its indikator, and the formula of the table', () => {
    const drawn = capaian(
      'Angka kemiskinan | 10,00 | 8,00 | 120,00',
      'Angka stunting | 20,00 | 25,00 | 75,00',
    );
    expect(items(drawn)).toEqual(['E3 120,00 =(2*C3-D3)/C3*100 120,00', 'E4 75,00 =(2*C4-D4)/C4*100 75,00']);
    expect(items(drawn, 'sakip')[0]).toBe('E3 120,00 =SAKIP.CAPAIAN(D3,C3,"turun") 120,00');
    const inverse = capaian(
      'Angka kemiskinan | 10,00 | 8,00 | 125,00',
      'Angka stunting | 20,00 | 25,00 | 80,00',
      'Angka kematian ibu | 40,00 | 50,00 | 99,00',
    );
    expect(items(inverse, 'sakip')[2]).toBe('E5 99,00 =SAKIP.CAPAIAN(D5,C5,"T/R") 80,00');
    expect(items(inverse)[2]).toBe('E5 99,00 =C5/D5*100 80,00');
  });

  it('is not recomputed where its direction is in doubt, and is once it is set', () => {
    const drawn = capaian('Angka kemiskinan | 10,00 | 8,00 | 80,00', 'Indeks B | 90,00 | 81,00 | 90,00');
    expect(skipped(drawn)).toEqual([expect.stringMatching(/^E3 Arah indikator ini belum pasti/)]);
    const settings: Settings = { polaritas: { 'angka kemiskinan': 'turun' } };
    expect(items(drawn, 'excel', settings)[0]).toBe('E3 80,00 =(2*C3-D3)/C3*100 120,00');
  });

  it('counts for no more than the cap', () => {
    const drawn = capaian('Indeks A | 80,00 | 68,00 | 85,00', 'Indeks B | 50,00 | 81,00 | 120,00');
    expect(items(drawn, 'excel', { batas: 120 })).toEqual([
      'E3 85,00 =MIN(120,D3/C3*100) 85,00',
      'E4 120,00 =MIN(120,D4/C4*100) 120,00',
    ]);
    expect(items(drawn, 'sakip', { batas: 120 })[1]).toBe('E4 120,00 =SAKIP.CAPAIAN(D4,C4,,120) 120,00');
  });

  it('that is text becomes a number that prints as the column does', () => {
    const text = capaian("Indeks A | 80,00 | 68,00 | '85,00%'", "Indeks B | 90,00 | 81,00 | '90,00%'");
    expect(items(text)[0]).toBe('E3 85,00% =D3/C3 85,00% 0.00%');
    const mixed = capaian("Indeks A | 80,00 | 68,00 | '85%'", 'Indeks B | 90,00 | 81,00 | 90,00');
    expect(items(mixed)[0]).toBe('E3 85% =D3/C3*100 85,00 0.00');
    const [first] = planRecalculation(draw(text), {}, 't1', 'excel').items;
    expect(first?.change.from).toEqual({ value: '85,00%', format: 'General' });
  });

  it('rests on texts with the functions of the add-in only', () => {
    const drawn = capaian("Indeks A | '80,00' | '68,00' | 85,00", "Indeks B | '90,00' | '81,00' | 90,00");
    expect(items(drawn)).toEqual([]);
    expect(skipped(drawn)[0]).toBe('E3 Angka asalnya di D3 berupa teks; ubah dahulu menjadi angka.');
    expect(items(drawn, 'sakip')[0]).toBe('E3 85,00 =SAKIP.CAPAIAN(D3,C3) 85,00');
  });

  it('shows a dash where the table prints dashes', () => {
    const drawn = capaian('Indeks A | 80,00 | 68,00 | 85,00', 'Indeks B | 90,00 | - | -');
    expect(items(drawn)).toEqual(['E3 85,00 =IFERROR(D3/C3*100,"-") 85,00']);
  });

  it('stays as it is where it is a formula, unless that rests on no cell', () => {
    const drawn = capaian(
      'Indeks A | 80,00 | 68,00 | =D3/C3*100 -> 85,00',
      'Indeks B | 90,00 | 81,00 | =ROUND(81/90*100,2) -> 90,00',
      'Indeks C | 50,00 | 25,00 | =Capaian -> 50,00',
    );
    expect(items(drawn)).toEqual(['E4 90,00 =D4/C4*100 90,00']);
    expect(planRecalculation(draw(drawn), {}, 't1', 'excel').items[0]?.change.from).toEqual({
      value: 90,
      formula: 'ROUND(81/90*100,2)',
    });
  });

  it('is not recomputed from what is computed from it', () => {
    const drawn = capaian(
      'Indeks A | 80,00 | =C3*E3/100 -> 68,00 | 85,00',
      'Indeks B | 90,00 | 81,00 | 90,00',
    );
    expect(skipped(drawn)).toEqual(['E3 Angka asalnya di D3 dihitung dari sel ini.']);
  });

  it('has reasons where nothing can be computed', () => {
    const drawn = capaian(
      'Indeks A | 0 | 5,00 | 100,00',
      'Indeks B | 90,00 | 9.0.1,2 | 90,00',
      'Indeks C | 90,00 | 81,00 | 90,00',
    );
    expect(skipped(drawn)).toEqual(['E3 Target bernilai nol.', expect.stringMatching(/^E4 .*\.$/)]);
  });
});

describe('anggaran', () => {
  const drawn = anggaran(
    '1 | Program A | 1.000.000 | 900.000 | 90,00 | 100.000',
    '2 | Program B | 2.000.000 | 1.500.000 | 75,00 | 500.000',
    '3 | Program C | - | - | - | -',
    'JUMLAH | < | 3.000.000 | 2.400.000 | 80,00 | 600.000',
  );

  it('has shares, remainders and totals, which run over what is not filled in yet', () => {
    expect(items(drawn)).toEqual([
      'E3 90,00 =IFERROR(D3/C3*100,"-") 90,00',
      'F3 100.000 =C3-D3 100.000',
      'E4 75,00 =IFERROR(D4/C4*100,"-") 75,00',
      'F4 500.000 =C4-D4 500.000',
      'C6 3.000.000 =SUM(C3:C5) 3.000.000',
      'D6 2.400.000 =SUM(D3:D5) 2.400.000',
      'E6 80,00 =IFERROR(D6/C6*100,"-") 80,00',
      'F6 600.000 =C6-D6 600.000',
    ]);
    expect(items(drawn, 'sakip').slice(0, 2)).toEqual([
      'E3 90,00 =IFERROR(SAKIP.PENYERAPAN(D3,C3),"-") 90,00',
      'F3 100.000 =SAKIP.SISA(C3,D3) 100.000',
    ]);
  });

  it('keeps the mark of the currency where all texts of a column have it', () => {
    const text = anggaran(
      '1 | Program A | 1.000.000 | 900.000 | 90,00 | Rp 100.000',
      '2 | Program B | 2.000.000 | 1.500.000 | 75,00 | Rp 500.000',
    );
    const [, first] = planRecalculation(draw(text), {}, 't1', 'excel').items;
    expect(first?.change.to).toEqual({ value: 100_000, formula: 'C3-D3', format: '"Rp "#,##0' });
  });

  it('keeps the sign that the table gives its remainders', () => {
    const over = anggaran(
      '1 | Program A | 1.000.000 | 900.000 | 90,00 | -100.000',
      '2 | Program B | 2.000.000 | 1.500.000 | 75,00 | -500.000',
      '3 | Program C | 2.000.000 | 1.000.000 | 50,00 | -999.999',
    );
    expect(items(over)[5]).toBe('F5 -999.999 =D5-C5 -1.000.000');
    expect(items(over, 'sakip')[5]).toBe('F5 -999.999 =-SAKIP.SISA(C5,D5) -1.000.000');
  });

  it('computes what rests on a recomputed figure from what that gives', () => {
    const wrong = anggaran(
      '1 | Program A | 1.000.000 | 900.000 | 90,00 | 100.000',
      '2 | Program B | 2.000.000 | 1.500.000 | 75,00 | 500.000',
      'JUMLAH | < | 3.000.000 | 2.500.000 | 83,33 | 500.000',
    );
    expect(items(wrong).slice(-3)).toEqual([
      'D5 2.500.000 =SUM(D3:D4) 2.400.000',
      'E5 83,33 =D5/C5*100 80,00',
      'F5 500.000 =C5-D5 600.000',
    ]);
  });

  it('adds up the children of a tree, not their children', () => {
    const tree = [
      'Tabel 3.9 Anggaran Tahun 2024',
      'No | Uraian | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)',
      'I | Program Satu | 300 | 250',
      '1 | Kegiatan Satu | 100 | 90',
      'a | Sub Kegiatan Satu | 40 | 40',
      'b | Sub Kegiatan Dua | 60 | 50',
      '2 | Kegiatan Dua | 200 | 160',
      'a | Sub Kegiatan Tiga | 150 | 120',
      'b | Sub Kegiatan Empat | 50 | 40',
      'II | Program Dua | 500 | 400',
      '1 | Kegiatan Tiga | 500 | 400',
      'a | Sub Kegiatan Lima | 500 | 400',
      'JUMLAH | < | 800 | 650',
    ].join('\n');
    expect(items(tree).filter((one) => one.startsWith('C'))).toEqual([
      'C3 300 =SUM(C4,C7) 300',
      'C4 100 =SUM(C5:C6) 100',
      'C7 200 =SUM(C8:C9) 200',
      'C10 500 =SUM(C11) 500',
      'C11 500 =SUM(C12) 500',
      'C13 800 =SUM(C3,C10) 800',
    ]);
  });
});

describe('means', () => {
  const drawn = [
    capaian(
      'Indeks A | 80,00 | 68,00 | 85,00',
      'Indeks B | 90,00 | - | -',
      'Indeks C | 50,00 | 50,00 | 100,00',
    ),
    'Rata-rata | < | < | < | 92,50',
  ].join('\n');

  it('leave out what is blank or a dash', () => {
    expect(items(drawn).at(-1)).toBe('E6 92,50 =AVERAGE(E3:E5) 92,50');
    expect(items(drawn, 'sakip').at(-1)).toBe('E6 92,50 =SAKIP.RERATA(E3:E5) 92,50');
  });
});

describe('efisiensi', () => {
  const efisiensi = (...rows: string[]) =>
    [
      'Tabel 3.10 Efisiensi Penggunaan Sumber Daya Tahun 2024',
      'No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)',
      ...rows,
    ].join('\n');

  it('follows the definition of its table', () => {
    const drawn = efisiensi(
      '1 | Sasaran A | 104,00 | 92,50 | 11,50',
      '2 | Sasaran B | 101,00 | 95,00 | 6,00',
      '3 | Sasaran C | 95,00 | 90,00 | 5,00',
    );
    expect(items(drawn)).toEqual(['E3 11,50 =C3-D3 11,50', 'E4 6,00 =C4-D4 6,00', 'E5 5,00 =C5-D5 5,00']);
    // The function gives nothing below a capaian of 100.
    expect(items(drawn, 'sakip')).toEqual([
      'E3 11,50 =SAKIP.EFISIENSI(C3,D3) 11,50',
      'E4 6,00 =SAKIP.EFISIENSI(C4,D4) 6,00',
      'E5 5,00 =C5-D5 5,00',
    ]);
  });

  it('keeps to one scale', () => {
    const drawn = efisiensi(
      '1 | Sasaran A | 104,00% | 92,50% | 11,50',
      '2 | Sasaran B | 101,00% | 95,00% | 6,00',
    );
    expect(items(drawn)[0]).toBe('E3 11,50 =(C3*100)-(D3*100) 11,50');
    expect(items(drawn, 'sakip')[0]).toBe('E3 11,50 =SAKIP.EFISIENSI(C3*100,D3*100) 11,50');
  });
});

it('knows no table by an id that is not there', () => {
  expect(planRecalculation(draw('A | B'), {}, 't9', 'excel')).toEqual({ items: [], skipped: [] });
});
