import fc from 'fast-check';
import { likeness, nameKey, readReport } from '#core/fact';
import { draw } from '../../support/draw';

describe('nameKey', () => {
  it.each([
    ['1. Nilai SAKIP', 'Nilai SAKIP'],
    ['a) Nilai SAKIP', 'nilai  sakip'],
    ['- Nilai SAKIP', 'NILAI SAKIP.'],
    ['Persentase PMKS (%)', 'Persentase PMKS'],
    ['Penyandang Masalah (PMKS) tertangani', 'Penyandang masalah tertangani'],
    ['Indeks "Reformasi" Birokrasi', 'Indeks Reformasi Birokrasi'],
  ])('takes %s and %s for one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Angka partisipasi SD', 'Angka partisipasi SMP'],
    ['Rumah sakit tipe 1', 'Rumah sakit tipe 2'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
        expect(nameKey(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});

describe('likeness', () => {
  const name = fc
    .array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 6 })
    .map((w) => w.join(' '));

  it('lies from 0 to 1, is 1 for equal names, and does not mind the order', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** How a name of one table was told to be one of the other table; `undefined` where it was not. */
function evidence(first: string, second: string, figures = ['80,15 | 83,48', '80,15 | 83,48']) {
  const drawn = [first, second].map(
    (name, i) => `Tabel ${i + 1} Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi
      1 | ${name} | ${figures[i]}
      `,
  );
  const { names } = readReport(draw(drawn.join('\n')));
  const same = names.canonical('indikator', nameKey(first)) === names.canonical('indikator', nameKey(second));
  return same ? names.because('indikator', nameKey(second)) : undefined;
}

describe('names of one thing in two tables', () => {
  it.each([
    ['Persentase rumah layak huni', 'Prosentase rumah layak huni'],
    ['Indeks Kepuasan Masyarakat', 'Indeks Kepuasan Masyarkat'],
    ['Nilai akuntabilitas kinerja perangkat daerah', 'Nilai akuntabilitas kinerja daerah'],
    ['Tingkat partisipasi sekolah', 'Tingkat partisi pasi sekolah'],
  ])('are linked by their spelling: %s and %s', (a, b) => {
    expect(evidence(a, b, ['80 | 82', '70 | 75'])).toBe('ejaan');
  });

  it('are linked by rare figures that they share', () => {
    expect(evidence('Persentase rumah layak huni', 'Persentase rumah yang layak dihuni warga')).toBe('angka');
  });

  it.each([
    ['Angka partisipasi murni SD', 'Angka partisipasi murni SMP'],
    ['Angka kematian ibu', 'Angka kematian bayi'],
    ['Jumlah penduduk miskin tahun 1', 'Jumlah penduduk miskin tahun 2'],
    ['Nilai SAKIP', 'Indeks SPBE'],
  ])('are not linked where they differ: %s and %s', (a, b) => {
    expect(evidence(a, b, ['80 | 82', '70 | 75'])).toBeUndefined();
  });

  it('are not linked by round figures alone', () => {
    expect(
      evidence('Persentase sekolah terakreditasi', 'Persentase jalan kondisi mantap', [
        '100 | 100',
        '100 | 100',
      ]),
    ).toBeUndefined();
  });

  it('are never linked within one table', () => {
    const { names } = readReport(
      draw(`
        Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Target | Realisasi
        1 | Persentase rumah layak huni | 80,15 | 83,48
        2 | Prosentase rumah layak huni | 80,15 | 83,48`),
    );
    expect(names.canonical('indikator', 'prosentase rumah layak huni')).toBe('prosentase rumah layak huni');
  });
});

describe('names of other scripts', () => {
  const NAME = 'نسبة الخدمات';

  it('are folded as others are', () => {
    expect(nameKey(`1. ${NAME} (%)`)).toBe(NAME);
    expect(nameKey('Индекс – качества')).toBe('индекс качества');
    expect(nameKey(NAME)).not.toBe(nameKey('الخدمات'));
  });

  it('name their rows, and not the words beside them', () => {
    const report = readReport(
      draw(`
        Tabel 3.1 Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
        1 | ${NAME} | Persen | 80 | 68 | 85,00`),
    );
    const [entry] = report.tables[0]?.entries ?? [];
    expect(entry?.label).toBe(NAME);
    expect(report.facts.map((fact) => [fact.subject.text, fact.ukuran])).toEqual([
      [NAME, 'target'],
      [NAME, 'realisasi'],
      [NAME, 'capaian'],
    ]);
  });
});
