import { call, callRange } from './call';

describe('a range', () => {
  it('is followed cell by cell', () => {
    expect(callRange('CAPAIAN', [[68], [50]], [[80], [50]])).toEqual([[85], [100]]);
  });

  it('goes with a single value, row or column for all', () => {
    expect(callRange('SISA', 10, [[1, 2]])).toEqual([[9, 8]]);
    expect(callRange('SISA', [[10], [20]], [[1, 2]])).toEqual([
      [9, 8],
      [19, 18],
    ]);
  });

  it('of another size has no result where it ends', () => {
    expect(callRange('SISA', [[10], [20], [30]], [[1], [2]])).toEqual([
      [9],
      [18],
      [{ error: 'na', message: 'Ukuran rentang argumen tidak sama.' }],
    ]);
  });

  it('may hold a polaritas for each row', () => {
    const polaritas = [['naik'], ['turun'], ['']];
    expect(callRange('CAPAIAN', [[8], [8], [8]], [[10], [10], [10]], polaritas)).toEqual([[80], [120], [80]]);
  });

  it('stays blank where a row is left open, as in rows of sections', () => {
    expect(callRange('CAPAIAN', [[null], ['-'], ['']], [[null], ['-'], [' ']])).toEqual([[''], [''], ['']]);
    expect(call('PREDIKAT', '')).toBe('');
    expect(call('TERBILANG', null)).toBe('');
  });

  it('decides together what a point means in its texts', () => {
    expect(callRange('ANGKA', [['1.234'], ['2.50']])).toEqual([[1.234], [2.5]]);
    expect(callRange('ANGKA', [['1.234'], ['2,50']])).toEqual([[1234], [2.5]]);
  });
});

describe('an argument that can not be used', () => {
  it.each([
    ['CAPAIAN', [null, 80], 'na', 'Realisasi belum diisi.'],
    ['CAPAIAN', [70, '-'], 'na', 'Target belum diisi ("-").'],
    ['CAPAIAN', ['baik', 80], 'value', 'Realisasi "baik" bukan angka.'],
    ['CAPAIAN', [true, 80], 'value', 'Realisasi "TRUE" adalah nilai logika, bukan angka.'],
    ['CAPAIAN', ['80-90', 80], 'value', 'Realisasi "80-90" adalah rentang, bukan satu angka.'],
    ['CAPAIAN', [70, 80, 'ke atas'], 'value', 'Polaritas harus "naik" atau "turun".'],
    ['CAPAIAN', [70, 80, '-'], 'value', 'Polaritas harus "naik" atau "turun".'],
    ['RERATA', [[[80]], '-'], 'na', 'Batas belum diisi ("-").'],
    ['CAPAIAN', [0, 80, 'T/R'], 'na', 'Realisasi bernilai nol sehingga persentasenya tidak dapat dihitung.'],
    ['CAPAIAN', [70, 80, 'constructor'], 'value', expect.stringContaining('Polaritas')],
    ['CAPAIAN', [70, 80, null, -5], 'value', 'Batas harus lebih dari nol.'],
    ['CAPAIAN', [70, 80, null, 1.2], 'value', expect.stringContaining('Batas 1,2 tampaknya persen')],
    ['PENYERAPAN', [70, 0], 'na', 'Pagu bernilai nol sehingga penyerapannya tidak dapat dihitung.'],
    ['KEMAJUAN', [70, 80, '(T-R)/T'], 'value', 'Polaritas harus "naik" atau "turun".'],
    ['KEMAJUAN', [70, 0], 'na', 'Target akhir bernilai nol sehingga persentasenya tidak dapat dihitung.'],
    ['PERUBAHAN', [70, 0, true], 'na', expect.stringContaining('Angka sebelum bernilai nol')],
    ['PERUBAHAN', [70, 60, 'mungkin'], 'value', 'Persen harus TRUE atau FALSE.'],
    ['RERATA', [[['-'], [null]]], 'na', 'Rentang tidak berisi angka.'],
    ['RERATA', [[[80], ['baik']]], 'value', 'Isi rentang "baik" bukan angka.'],
    ['PREDIKAT', [80, 'lain'], 'value', 'Skala harus "permendagri", "sakip", atau rentang dua kolom.'],
    ['PREDIKAT', [80, [[1, 'a', 'b']]], 'value', 'Rentang skala harus dua kolom: batas bawah dan predikat.'],
    [
      'PREDIKAT',
      [
        -1,
        [
          [50, 'Baik'],
          [0, 'Buruk'],
        ],
      ],
      'na',
      'Nilai berada di bawah batas terendah pada skala.',
    ],
    ['KATEGORI.EFISIENSI', [1.04, 0.92], 'value', expect.stringContaining('Capaian 1,04 tampaknya persen')],
    ['NILAI.EFISIENSI', [0, 90], 'na', 'Capaian bernilai nol sehingga efisiensinya tidak dapat dihitung.'],
    ['RUPIAH', [1000, 2.5], 'value', 'Desimal harus bilangan bulat dari 0 sampai 10.'],
  ] as const)('of %s %j is told in a sentence', (name, args, error, message) => {
    expect(call(name, ...args)).toEqual({ error, message });
  });
});

describe('percent', () => {
  it('as text is certain, however small', () => {
    expect(call('PREDIKAT', '1,5%')).toBe('Sangat Rendah');
    expect(call('PREDIKAT', '92%')).toBe('Sangat Tinggi');
    expect(call('CAPAIAN', '83%', '100%')).toBe(83);
  });
});

describe('a scale of the office’s own', () => {
  const SCALE = [
    [2.6, 'C'],
    [3.5324, 'A'],
    [null, ''],
    [3.0644, 'B'],
  ];

  it.each([
    [3.5324, 'A'],
    [3.53236, 'A'],
    [3.5323, 'B'],
    [3.0644, 'B'],
    [2.6, 'C'],
  ])('grades %d as %s, in any order and to the decimals of its edges', (nilai, label) => {
    expect(call('PREDIKAT', nilai, SCALE)).toBe(label);
  });

  it('grades a whole column', () => {
    expect(callRange('PREDIKAT', [[4], [3.1]], SCALE)).toEqual([['A'], ['B']]);
  });
});
