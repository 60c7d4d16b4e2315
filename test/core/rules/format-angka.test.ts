import { follow, glance, onlyFinding } from './follow';

const budget = (...amounts: string[]) =>
  [
    'Tabel 2.5 Anggaran Belanja Tahun 2024',
    'No | Uraian | Anggaran Belanja (Rp)',
    ...amounts.map((amount, i) => `${i + 1} | Belanja ke-${'abcdefgh'[i]} | ${amount}`),
  ].join('\n');

describe('format-angka', () => {
  it.each(['11.924.883.678,00', '0', '-', ''])('is content with %s', (amount) => {
    expect(follow(budget('90.000.000', '80.000.000', amount), 'format-angka').findings).toEqual([]);
  });

  it('tells the likely figure of mixed separators', () => {
    expect(onlyFinding(budget('11.924.883.678.00', '90.000.000'), 'format-angka')).toMatchObject({
      cell: 'C3',
      severity: 'warning',
      stated: '11.924.883.678.00',
      expected: '11.924.883.678,00',
      message:
        'Angka "11.924.883.678.00" tidak tertulis benar: pemisah ribuan dan desimalnya tercampur. Kemungkinan maksudnya 11.924.883.678,00. Ketik ulang sebagai angka.',
    });
  });

  it('does not guess at a lost digit', () => {
    const finding = onlyFinding(budget('930.47.023', '90.000.000'), 'format-angka');
    expect(finding).toMatchObject({ cell: 'C3', severity: 'warning', expected: null });
    expect(finding.message).toContain('pengelompokan ribuannya tidak utuh');
    expect(finding.message).toContain('Cocokkan dengan sumbernya, lalu ketik ulang sebagai angka.');
  });

  it('notes numbers that are stored as text once a table', () => {
    const finding = onlyFinding(budget("'90.000.000'", 'Rp. 49.990.000,-', '(1.500.000)'), 'format-angka');
    expect(finding).toMatchObject({ cell: 'C3', severity: 'info', related: ['C4', 'C5'] });
    expect(finding.message).toMatch(/^3 angka pada tabel ini disimpan sebagai teks/);
  });

  it('lets codes of programs be text', () => {
    const drawn = `
      Perjanjian Kinerja Tahun 2024
      KRO | Nama KRO | Target Volume
      '2896' | Pengembangan statistik | '4.'
      '2897' | Pelayanan statistik | 6
      '2898' | Penyediaan statistik | 5`;
    expect(glance(follow(drawn, 'format-angka').findings)).toEqual([]);
  });

  it('lets numerals be text that name people and things, and years that are no figures', () => {
    const drawn = `
      Tabel 1.1 Daftar Kendaraan Dinas
      No | Nama Barang | Nomor Polisi | Tahun Perolehan | NIP Pemegang | Harga
      1 | Mobil | '1234' | '2015' | '197001012' | '150.000.000'
      2 | Motor | '2345' | '2016' | '198001012' | '20.000.000'
      3 | Laptop | '5432' | '2017' | '198501012' | '12.000.000'`;
    expect(onlyFinding(drawn, 'format-angka')).toMatchObject({ cell: 'F3', related: ['F4', 'F5'] });
  });

  it('takes figures under a year, and other figures under "Tahun", for figures', () => {
    const drawn = `
      Tabel 3.4 Jumlah Siswa
      No | Kecamatan | Tahun 2021 | Tahun Lalu
      1 | Utara | '2015' | '1990'
      2 | Selatan | '2016' | '210'
      3 | Barat | '2017' | '220'`;
    expect(onlyFinding(drawn, 'format-angka').related).toHaveLength(5);
  });

  it('lets figures with words be text', () => {
    const drawn = `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Jumlah pendamping | 45 Orang | 45 Orang | 100
      2 | Nilai SAKIP | 72/BB | 70,5/BB | 97,92`;
    expect(glance(follow(drawn, 'format-angka').findings)).toEqual([]);
  });
});
