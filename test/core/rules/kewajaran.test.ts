import { readReport } from '#core/fact';
import { draw } from '../../support/draw';
import { follow, glance, onlyFinding, ruleOf } from './follow';
import { anggaranTable, capaianTable } from './table';

describe('kewajaran', () => {
  it('warns of more spent than there was', () => {
    expect(
      onlyFinding(anggaranTable(['1 | Program Sosial | 50.000.000 | 55.000.000 | 110,00']), 'kewajaran'),
    ).toMatchObject({
      cell: 'D3',
      severity: 'warning',
      stated: '55.000.000',
      expected: null,
      message:
        'Realisasi anggaran 55.000.000 melebihi pagu 50.000.000 pada baris "Program Sosial". Cocokkan keduanya dengan sumber data, atau jelaskan penyebabnya.',
      related: ['C3'],
    });
  });

  it.each([
    '50.000.000 | 50.000.000 | 100,00',
    '50.000.000 | 0 | 0,00',
    '0 | 1.000.000 | -',
    '- | 1.000.000 | -',
  ])('is content with %s', (figures) => {
    expect(follow(anggaranTable([`1 | Program Sosial | ${figures}`]), 'kewajaran').findings).toEqual([]);
  });

  it.each([
    ['its title', 'Tabel 3.9 Realisasi Pendapatan Tahun 2024', 'Retribusi pasar'],
    ['its row', 'Tabel 3.9 Realisasi APBD Tahun 2024', 'Pendapatan Asli Daerah'],
  ])('knows income by %s', (_, title, name) => {
    const drawn = [
      title,
      'No | Uraian | Anggaran (Rp) | Realisasi (Rp) | %',
      `1 | ${name} | 50.000.000 | 55.000.000 | 110,00`,
    ].join('\n');
    expect(follow(drawn, 'kewajaran').findings).toEqual([]);
  });

  it.each(['Program Pengelolaan Pendapatan Daerah', 'Belanja Pemungutan Pajak'])(
    'knows spending on income: %s',
    (name) => {
      const drawn = anggaranTable([`1 | ${name} | 50.000.000 | 55.000.000 | 110,00`]);
      expect(glance(follow(drawn, 'kewajaran').findings)).toEqual(['warning D3']);
    },
  );

  it('says nothing of two columns of which most rows hold more in the second', () => {
    const rows = ['40 | 50', '60 | 70', '30 | 35', '80 | 75'].map((pair, i) => {
      const [pagu, realisasi] = pair.split(' | ');
      return `${i + 1} | Program ke-${i} | ${pagu}.000.000 | ${realisasi}.000.000 | -`;
    });
    expect(follow(anggaranTable(rows), 'kewajaran').findings).toEqual([]);
  });

  it('only notes more served than were entitled where the capaian says so too', () => {
    const drawn = `
      Tabel 3.9 Capaian SPM Tahun 2024
      No | Jenis Layanan | Jumlah yang Berhak | Jumlah yang Terlayani | Capaian (%)
      1 | Pelayanan kesehatan ibu hamil | 120 | 118 | 98,33
      2 | Pelayanan kesehatan lansia | 90 | 95 | 105,56`;
    expect(glance(follow(drawn, 'kewajaran').findings)).toEqual(['info D4']);
  });

  it('warns of more served than were entitled', () => {
    const drawn = `
      Tabel 3.9 Capaian SPM Tahun 2024
      No | Jenis Layanan | Jumlah yang Berhak | Jumlah yang Terlayani | Capaian (%)
      1 | Pelayanan kesehatan ibu hamil | 120 | 118 | 98,33
      2 | Pelayanan kesehatan lansia | 90 | 95 | 100,00`;
    const finding = onlyFinding(drawn, 'kewajaran');
    expect(finding).toMatchObject({ cell: 'D4', severity: 'warning', stated: '95', related: ['C4'] });
    expect(finding.message).toContain('Jumlah yang terlayani 95 melebihi jumlah yang berhak 90');
  });

  it.each([
    ['199,99', []],
    ['200,00', ['info E3']],
    ['225,00', ['info E3']],
  ])('notes a capaian of %s as %j', (capaian, expected) => {
    const drawn = capaianTable([
      `Jumlah desa mandiri | 4 | 9 | ${capaian}`,
      'Indeks layanan | 80 | 84 | 105,00',
    ]);
    expect(glance(follow(drawn, 'kewajaran').findings)).toEqual(expected);
  });

  // A few hundred milliseconds; what grows with the square of the rows takes half a minute.
  it('asks once a table what its columns are to one another', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `${i + 1} | Program ${i} | 50.000.000 | 45.000.000 | 90,00`,
    );
    const report = readReport(draw(anggaranTable(rows)), {});
    const start = performance.now();
    expect([...ruleOf('kewajaran').check(report)]).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
