import { follow, glance } from './follow';

/** A sheet with one table of one indikator: what stands above its header, its target and its realisasi. */
const sheet = (above: string, target: string, realisasi: string) => `
${above}
No | Indikator Kinerja | Satuan | Target | Realisasi
1 | Nilai SAKIP | Nilai | ${target} | ${realisasi}`;

/** What is found between tables on sheets of their own: the sheet's name, what stands above the header, two figures. */
function seen(...sheets: readonly (readonly [string, string, string?, string?])[]): string[] {
  const drawn = sheets.map(
    ([name, above, target = '80', realisasi = '84']) => [name, sheet(above, target, realisasi)] as const,
  );
  return glance(follow(Object.fromEntries(drawn), 'lintas-tabel').findings);
}

const KINERJA = 'Capaian Kinerja Tahun 2024';

describe('lintas-tabel between sheets', () => {
  it('reports a contradiction between sheets that tell no difference', () => {
    expect(seen(['Lembar A', KINERJA], ['Lembar B', KINERJA, '80', '48'])).toEqual(['error E3']);
  });

  describe('of parts of a year', () => {
    it.each([
      [
        'titles',
        'Lembar A',
        'CAPAIAN KINERJA TRIWULAN I TAHUN 2024',
        'Lembar B',
        'CAPAIAN KINERJA TRIWULAN II TAHUN 2024',
      ],
      ['sheets', 'TW I', KINERJA, 'TW II', KINERJA],
      ['sheets in full', 'Triwulan 1', KINERJA, 'Triwulan 2', KINERJA],
      ['semesters', 'Semester I', KINERJA, 'Semester II', KINERJA],
      ['months', 'Bulan Mei', KINERJA, 'Bulan Juni', KINERJA],
      ['months that were reached', 's.d. Mei', KINERJA, 's.d. Juni', KINERJA],
      ['months in titles', 'Lembar A', 'Capaian Kinerja Mei 2024', 'Lembar B', 'Capaian Kinerja Juni 2024'],
      [
        'lines above the titles',
        'Lembar A',
        `TRIWULAN I\n\n\nTabel 3.1 ${KINERJA}`,
        'Lembar B',
        `TRIWULAN II\n\n\nTabel 3.1 ${KINERJA}`,
      ],
    ])('keeps those apart that %s name', (_, a, above, b, beside) => {
      expect(seen([a, above, '40', '38'], [b, beside, '60', '59'])).toEqual([]);
    });

    it.each([
      ['quarters', 'TW I', 'TW II', 'Capaian Kinerja Triwulan I Tahun 2024'],
      ['offices', 'Dinas Sosial', 'Dinas Kesehatan', 'BAPPEDA\n\n\nTabel 3.1 Capaian Kinerja Tahun 2024'],
    ])('keeps the sheets of %s apart whose headings are copies', (_, a, b, above) => {
      expect(seen([a, above, '40', '38'], [b, above, '60', '59'])).toEqual([]);
    });

    it('compares a quarter that a title and a sheet name in two ways', () => {
      const title = 'Capaian Kinerja s.d. Triwulan II Tahun 2024';
      expect(seen(['TW II', title, '60', '59'], ['IKU', title, '60', '95'])).toEqual(['error E3']);
    });

    it('is not certain that the last quarter is the year', () => {
      expect(seen(['TW IV', KINERJA, '80', '83'], ['Tahunan', KINERJA])).toEqual([]);
    });

    it('compares tables of one quarter', () => {
      expect(
        seen(
          ['TW I', 'Capaian Kinerja Triwulan I Tahun 2024', '40', '38'],
          ['TW II', 'Capaian Kinerja Triwulan II Tahun 2024', '60', '59'],
          ['IKU TW II', 'Capaian IKU Triwulan II Tahun 2024', '60', '95'],
        ),
      ).toEqual(['error E3']);
    });

    it('compares the target that a header calls yearly', () => {
      const quarter = (title: string, target: string) => `
Capaian Kinerja ${title} Tahun 2024
No | Indikator Kinerja | Satuan | Target Tahunan | Target ${title} | Realisasi
1 | Nilai SAKIP | Nilai | ${target} | 40 | 38`;
      const drawn = { 'TW I': quarter('TW I', '80'), 'TW II': quarter('TW II', '82') };
      expect(glance(follow(drawn, 'lintas-tabel').findings)).toEqual(['error D3']);
    });

    it('does not take the date of a signature for a month', () => {
      expect(
        seen(
          ['A', `Sukamaju, 20 Januari 2024\n${KINERJA}`],
          ['B', `Sukamaju, 21 Februari 2024\n${KINERJA}`, '80', '48'],
        ),
      ).toEqual(['error E4']);
    });
  });

  describe('of offices', () => {
    it.each([
      [
        'titles',
        'Lampiran 1',
        'Capaian Kinerja Dinas Sosial Tahun 2024',
        'Lampiran 2',
        'Capaian Kinerja Dinas Kesehatan Tahun 2024',
      ],
      [
        'captions',
        'Lampiran 1',
        `LAPORAN KINERJA\nDINAS SOSIAL\n\nTabel 3.1 ${KINERJA}`,
        'Lampiran 2',
        `LAPORAN KINERJA\nDINAS KESEHATAN\n\nTabel 3.1 ${KINERJA}`,
      ],
      [
        'labels',
        'Lampiran 1',
        `Perangkat Daerah : Dinas Sosial\n\n\nTabel 3.1 ${KINERJA}`,
        'Lampiran 2',
        `Perangkat Daerah : Dinas Kesehatan\n\n\nTabel 3.1 ${KINERJA}`,
      ],
      [
        'labels in cells of their own',
        'Lampiran 1',
        `Nama OPD | : | Inspektorat\n\n\nTabel 3.1 ${KINERJA}`,
        'Lampiran 2',
        `Nama OPD | : | Bappeda\n\n\nTabel 3.1 ${KINERJA}`,
      ],
      ['sheets', 'Dinas Sosial', KINERJA, 'Dinas Kesehatan', KINERJA],
      ['sheets in short', 'Dinsos', KINERJA, 'Bappeda', KINERJA],
      ['sheets of kecamatan', 'Kec. Sukamaju', KINERJA, 'Kec. Sukasari', KINERJA],
      ['sheets of kabupaten', 'Kab. Melati', KINERJA, 'Kota Mawar', KINERJA],
      ['sheets of bidang', 'Bidang Perikanan', KINERJA, 'Bidang Peternakan', KINERJA],
      ['sheets of puskesmas', 'Puskesmas Melati', KINERJA, 'Puskesmas Mawar', KINERJA],
      [
        'an office and its own unit',
        'A',
        'Capaian Kinerja Dinas Kesehatan Tahun 2024',
        'B',
        'Capaian Kinerja RSUD Sejahtera Tahun 2024',
      ],
    ])('keeps those apart that %s name', (_, a, above, b, beside) => {
      expect(seen([a, above], [b, beside, '81', '60'])).toEqual([]);
    });

    it('keeps the units of several offices apart', () => {
      const unit = (name: string) => `DINAS ${name}\n\n\nSEKRETARIAT\n\nTabel 3.1 ${KINERJA}`;
      expect(seen(['A', unit('SOSIAL')], ['B', unit('KESEHATAN'), '81', '60'])).toEqual([]);
    });

    it('takes the office of a table from the caption above the tables before it', () => {
      const block = (name: string, target: string, realisasi: string) =>
        `DINAS ${name}\n\n${sheet('Tabel 3.1 Capaian IKU Tahun 2024', target, realisasi)}\n\n${sheet(`Tabel 3.2 ${KINERJA}`, target, realisasi)}\n`;
      const drawn = `${block('SOSIAL', '80', '84')}\n${block('KESEHATAN', '81', '60')}`;
      expect(glance(follow(drawn, 'lintas-tabel').findings)).toEqual([]);
    });

    it('compares tables of one office among those of others', () => {
      expect(
        seen(
          ['Dinas Sosial', KINERJA],
          ['Dinas Kesehatan', KINERJA, '70', '71'],
          ['Lampiran', 'Capaian Kinerja Dinas Kesehatan Tahun 2024', '70', '17'],
        ),
      ).toEqual(['error E3']);
    });

    it.each([
      ['the same office', 'Capaian Kinerja Dinas Sosial Tahun 2024', 'Capaian IKU Dinas Sosial Tahun 2024'],
      ['an office in one of two titles', 'Capaian Kinerja Dinas Sosial Tahun 2024', KINERJA],
      [
        'a longer name',
        'Capaian Kinerja Dinas Sosial Kabupaten Contoh Tahun 2024',
        'Capaian IKU Dinas Sosial dan Pemberdayaan Perempuan Tahun 2024',
      ],
      ['a short name', 'Capaian Kinerja Dinsos Tahun 2024', 'Capaian IKU Dinas Sosial Tahun 2024'],
      [
        'an office that evaluated',
        'Capaian Kinerja Dinas Sosial Tahun 2024',
        'Nilai Kinerja oleh Inspektorat Tahun 2024',
      ],
      ['no bidang', 'Capaian Kinerja menurut Bidang Tahun 2024', 'Capaian IKU per Bidang Tahun 2024'],
      ['no office', 'Pembinaan Badan Usaha Milik Desa Tahun 2024', 'Capaian Kinerja Dinas Sosial Tahun 2024'],
    ])('compares tables whose titles name %s', (_, title, other) => {
      expect(seen(['A', title], ['B', other, '80', '48'])).toEqual(['error E3']);
    });

    it('counts a table that names none to the office that most name', () => {
      const dinas = (what: string) => `${what} Dinas Sosial Tahun 2024`;
      expect(
        seen(
          ['A', dinas('Perjanjian Kinerja')],
          ['B', dinas('Rencana Aksi')],
          ['C', dinas('Capaian IKU')],
          ['D', 'Capaian Kinerja Dinas Kesehatan Tahun 2024', '70', '71'],
          ['E', KINERJA, '80', '48'],
        ),
      ).toEqual(['error E3']);
    });

    it('counts tables that name none to the dinas beside the tables of its bidang', () => {
      expect(
        seen(
          ['A', 'Perjanjian Kinerja Dinas Pertanian Tahun 2024'],
          ['B', 'Perjanjian Kinerja Bidang Perikanan Tahun 2024', '20', '21'],
          ['C', 'Perjanjian Kinerja Bidang Peternakan Tahun 2024', '30', '31'],
          ['D', KINERJA, '80', '48'],
        ),
      ).toEqual(['error E3']);
    });

    it('takes no table for that of an office that another table below it names', () => {
      const rest = sheet('Tabel 3.2 Capaian Kinerja Dinas Kesehatan Tahun 2024', '70', '71');
      const one = sheet(`Tabel 3.1 ${KINERJA}`, '80', '84');
      const drawn = {
        A: `${one}\n${rest}`,
        B: sheet(KINERJA, '80', '48'),
        C: sheet('IKU Dinas Sosial Tahun 2024', '60', '61'),
      };
      expect(glance(follow(drawn, 'lintas-tabel').findings)).toEqual(['error E3']);
    });

    it('is not certain where nothing that two sheets say in common agrees', () => {
      const offices = ['Perpustakaan', 'Arsip', 'Perdagangan'].map((name, k) => {
        const rows = ['Nilai SAKIP', 'Indeks kepuasan', 'Temuan ditindaklanjuti'].map(
          (indikator, i) => `${i + 1} | ${indikator} | Nilai | ${70 + 2 * k + i} | ${60 + 3 * k + i}`,
        );
        return [name, `${KINERJA}\nNo | Indikator Kinerja | Satuan | Target | Realisasi\n${rows.join('\n')}`];
      });
      const { findings } = follow(Object.fromEntries(offices), 'lintas-tabel');
      expect(glance(findings)).toEqual(['info D3', 'info D3']);
      expect(findings[0]?.message).toContain('3 dari 3 angka pada kolom ini berbeda dari tabel lain');
    });

    it('says nothing of a table that names none among those of several offices', () => {
      expect(
        seen(
          ['Dinas Sosial', KINERJA],
          ['Dinas Kesehatan', KINERJA, '70', '71'],
          ['Rekap', KINERJA, '60', '61'],
        ),
      ).toEqual([]);
    });
  });
});
