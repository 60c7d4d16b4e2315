import { readReport, type Settings } from '#core/fact';
import { isFailure } from '#core/functions';
import { parseArea } from '#core/grid';
import { type OwnRowFunction, ownRowResult } from '#core/own-row';
import { draw } from '../../support/draw';

/** What a function gives in a cell of a drawn sheet; the sentence where it gives none. */
function own(drawn: string, name: OwnRowFunction, cell: string, settings: Settings = {}): unknown {
  const area = parseArea(cell);
  if (!area) throw new Error(cell);
  const at = { sheet: 'Lembar1', row: area.top, col: area.left };
  const result = ownRowResult(readReport(draw(drawn), settings), name, at);
  return isFailure(result) ? `${result.error}: ${result.message}` : result;
}

const BUSY = '=SAKIP.CAPAIAN() -> #N/A';

const capaian = (...rows: string[]) =>
  [
    'Tabel 3.2 Capaian Kinerja Tahun 2024',
    'No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat',
    ...rows.map((row, i) => `${i + 1} | ${row}`),
  ].join('\n');

describe('CAPAIAN', () => {
  const drawn = capaian(
    `Indeks A | 80,00 | 68,00 | ${BUSY} |`,
    `Angka kemiskinan | 10,00 | 8,00 | ${BUSY} |`,
    `Indeks C | 50,00 | - | ${BUSY} |`,
    `Indeks D | - | - | ${BUSY} |`,
    `Indeks E | 0 | 5,00 | ${BUSY} |`,
    `Indeks F | 50,00 | baik sekali | ${BUSY} |`,
    `Indeks G | '80,00%' | '60,00%' | ${BUSY} |`,
  );

  it('is computed from its own row, although all cells of its column hold errors', () => {
    expect(own(drawn, 'CAPAIAN', 'E3')).toBe(85);
    expect(own(drawn, 'CAPAIAN', 'E9')).toBe(75);
  });

  it('follows the direction, the cap and the formula that hold for its row', () => {
    expect(own(drawn, 'CAPAIAN', 'E4')).toBe(120);
    expect(own(drawn, 'CAPAIAN', 'E4', { polaritas: { 'angka kemiskinan': 'naik' } })).toBe(80);
    expect(own(drawn, 'CAPAIAN', 'E4', { batas: 100 })).toBe(100);
    const inverse = capaian(
      'Angka kemiskinan | 10,00 | 8,00 | 125,00 |',
      'Angka stunting | 20,00 | 25,00 | 80,00 |',
      `Angka kematian ibu | 40,00 | 50,00 | ${BUSY} |`,
    );
    expect(own(inverse, 'CAPAIAN', 'E5')).toBe(80);
  });

  it('is blank where nothing is filled in', () => {
    expect(own(drawn, 'CAPAIAN', 'E6')).toBe('');
  });

  it('says what is missing, and how to give it', () => {
    expect(own(drawn, 'CAPAIAN', 'E5')).toBe(
      'na: Realisasi (D5) belum diisi. Bentuk dengan argumen: =SAKIP.CAPAIAN(D5; C5).',
    );
    expect(own(drawn, 'CAPAIAN', 'E7')).toBe(
      'na: Target bernilai nol sehingga persentasenya tidak dapat dihitung. Bentuk dengan argumen: =SAKIP.CAPAIAN(D7; C7).',
    );
    expect(own(drawn, 'CAPAIAN', 'E8')).toBe(
      'value: Realisasi (D8) tidak dapat dipakai: sel berisi kata-kata, bukan angka. Bentuk dengan argumen: =SAKIP.CAPAIAN(D8; C8).',
    );
  });

  it('does not guess outside a table, in a header, or in a column that says something else', () => {
    const outside =
      'na: Sel ini tidak berada di baris isi tabel yang dikenali. Bentuk dengan argumen: =SAKIP.CAPAIAN(realisasi; target).';
    expect(own(drawn, 'CAPAIAN', 'J30')).toBe(outside);
    expect(own(drawn, 'CAPAIAN', 'E2')).toBe(outside);
    expect(own(drawn, 'CAPAIAN', 'C3')).toBe(
      'na: Tabel ini tidak memuat kolom realisasi dan target yang berpasangan dengan kolom C. Bentuk dengan argumen: =SAKIP.CAPAIAN(realisasi; target).',
    );
  });

  it('takes the columns of its year, and asks where no year decides', () => {
    const years = (label: string) =>
      [
        'Tabel 3.3 Perbandingan Kinerja',
        `No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian${label}`,
        `1 | Indeks A | 80,00 | 40,00 | 90,00 | 81,00 | ${BUSY}`,
        `2 | Indeks B | 80,00 | 40,00 | 90,00 | 72,00 | ${BUSY}`,
      ].join('\n');
    expect(own(years(' 2023'), 'CAPAIAN', 'G3')).toBe(50);
    expect(own(years(' 2024'), 'CAPAIAN', 'G4')).toBe(80);
    const twice = [
      'Tabel 3.3 Capaian Kinerja',
      'No | Indikator Kinerja | Target Awal | Target Akhir Tahun | Target Lain | Realisasi | Capaian',
      `1 | Indeks A | 80,00 | 40,00 | 90,00 | 81,00 | ${BUSY}`,
      `2 | Indeks B | 80,00 | 40,00 | 90,00 | 72,00 | ${BUSY}`,
    ].join('\n');
    expect(own(twice, 'CAPAIAN', 'G3')).toMatch(
      /^na: Ada lebih dari satu kolom target yang mungkin dimaksud \(.*E\)\. Bentuk dengan argumen: =SAKIP\.CAPAIAN\(F3; E3\)\.$/,
    );
  });

  it('is on the scale of 100 whatever the format of its cell', () => {
    const drawn = capaian(
      'Indeks A | 80,00 | 68,00 | =SAKIP.CAPAIAN()/100 -> 85,00% |',
      'Indeks B | 80,00 | 40,00 | =SAKIP.CAPAIAN()/100 -> 50,00% |',
    );
    expect(own(drawn, 'CAPAIAN', 'E3')).toBe(85);
  });
});

describe('PENYERAPAN', () => {
  const drawn = [
    'Tabel 3.8 Realisasi Anggaran Tahun 2024',
    'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Penyerapan (%)',
    '1 | Program A | 1.000.000 | 900.000 |',
    "2 | Program B | 'Rp. 2.000.000,-' | 1.500.000 |",
    'JUMLAH | < | 3.000.000 | 2.400.000 |',
  ].join('\n');

  it('is computed in rows of programs and of totals', () => {
    expect(['E3', 'E4', 'E5'].map((cell) => own(drawn, 'PENYERAPAN', cell))).toEqual([90, 75, 80]);
  });

  it('reads merged cells as a reader does', () => {
    const merged = [
      'Tabel 3.8 Realisasi Anggaran Tahun 2024',
      'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Penyerapan (%)',
      '1 | Program A | 1.000.000 | 900.000 | 90,00',
      '2 | Program B | 2.000.000 | 1.500.000 | 60,00',
      '3 | Program C | 2.000.000 | 1.000.000 | ^',
    ].join('\n');
    expect(own(merged, 'PENYERAPAN', 'E4')).toBe(
      'na: Sel gabungan ini mencakup beberapa baris dengan masukannya masing-masing. Bentuk dengan argumen: =SAKIP.PENYERAPAN(D4; C4).',
    );
  });
});

describe('EFISIENSI', () => {
  const drawn = [
    'Tabel 3.10 Efisiensi Penggunaan Sumber Daya Tahun 2024',
    'No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)',
    '1 | Sasaran A | 104,00 | 92,50 |',
    '2 | Sasaran B | 95,00 | 90,00 |',
    '3 | Sasaran C | 101,00 | 1,50 |',
  ].join('\n');

  it('is capaian less penyerapan, where the target was reached', () => {
    expect(own(drawn, 'EFISIENSI', 'E3')).toBe(11.5);
    expect(own(drawn, 'EFISIENSI', 'E4')).toBe(
      'na: Efisiensi hanya dihitung bila capaian mencapai 100%. Bentuk dengan argumen: =SAKIP.EFISIENSI(C4; D4).',
    );
  });

  it('knows by its column that a small percentage is no fraction', () => {
    expect(own(drawn, 'EFISIENSI', 'E5')).toBe(99.5);
  });
});

describe('PREDIKAT', () => {
  const table = capaian('Indeks A | 80,00 | 68,00 | 85,00 |', 'Indeks B | 90,00 | 85,50 | 95,00 |');

  it('is the grade of the capaian at its left', () => {
    expect(own(table, 'PREDIKAT', 'F3')).toBe('Tinggi');
    expect(own(table, 'PREDIKAT', 'F4')).toBe('Sangat Tinggi');
  });

  it('follows the scale that the report prints, and that the office chose', () => {
    const scale = [
      'Tabel 3.1 Skala Predikat Kinerja',
      'No | Rentang Capaian | Predikat',
      '1 | > 90 - 100 | Sangat Baik',
      '2 | > 75 - 90 | Baik',
      '3 | 0 - 75 | Kurang',
      '',
    ].join('\n');
    const edge = capaian('Indeks A | 80,00 | 72,00 | 90,00 |', 'Indeks B | 90,00 | 85,50 | 95,00 |');
    expect(own(`${scale}\n${edge}`, 'PREDIKAT', 'F9')).toBe('Baik');
    expect(own(`${scale}\n${edge}`, 'PREDIKAT', 'F10')).toBe('Sangat Baik');
    expect(own(table, 'PREDIKAT', 'F3', { skala: 'sakip' })).toBe('A');
  });

  it('needs a capaian', () => {
    expect(own(table, 'PREDIKAT', 'B3')).toMatch(/^na: Tidak ada kolom capaian di sebelah kiri kolom B\./);
  });
});
