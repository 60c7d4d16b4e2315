import { follow, glance, onlyFinding } from './follow';

const spread = (first: string, label = 'Persentase') => `
  Tabel 3.4 Rekapitulasi Capaian Indikator Tahun 2024
  No | Kategori | Jumlah Indikator | ${label}
  1 | Melampaui target | 2 | ${first}
  2 | Sesuai target | 3 | 42,86%
  3 | Tidak tercapai | 2 | 28,57%`;

it('takes small counts beside others for no shares of them', () => {
  const drawn = `
    Kendaraan Wajib Uji menurut Hasil Uji Tahun 2025
    Jenis Kendaraan | Triwulan I | < | Triwulan II | < | Jumlah | <
    ^ | L | TL | L | TL | L | TL
    Mobil Penumpang | 212 | 18 | 205 | 15 | 417 | 33
    Mobil Bus | 61 | 4 | 64 | 3 | 125 | 7
    Mobil Barang | 1104 | 96 | 1126 | 88 | 2230 | 184
    Kereta Tempelan | 38 | 2 | 40 | 1 | 78 | 3
    Jumlah | 1415 | 120 | 1435 | 107 | 2850 | 227`;
  expect(follow(drawn).findings).toEqual([]);
});

describe('hitungan', () => {
  describe('of shares', () => {
    it('agrees', () => {
      expect(follow(spread('28,57%'), 'hitungan')).toMatchObject({ findings: [], agrees: 3 });
    });

    it('differs', () => {
      expect(onlyFinding(spread('38,57%'), 'hitungan')).toMatchObject({
        cell: 'D3',
        severity: 'error',
        stated: '38,57%',
        expected: '28,57',
        message:
          'Persentase "Melampaui target" tertulis 38,57%, padahal 2 dari 7 adalah 28,57%. Hitung ulang persentasenya.',
        related: ['C3'],
      });
    });

    it('differs once where the total of the shares is wrong with it', () => {
      expect(onlyFinding(`${spread('38,57%')}\n  Jumlah | | 7 | 100,00%`)).toMatchObject({ cell: 'D3' });
    });

    it('notes a share that is cut off or one unit off', () => {
      expect(glance(follow(spread('28,58%'), 'hitungan').findings)).toEqual(['info D3']);
    });
  });

  describe('of counts', () => {
    const counted = (...counts: string[]) => `
      Tabel 3.3 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
      1 | Indeks kepuasan masyarakat | 80 | 84 | 105,00 | Melampaui target
      2 | Rumah layak huni | 50 | 55 | 110,00 | Melampaui target
      3 | Nilai SAKIP | 70 | 70 | 100,00 | Sesuai target
      4 | Persentase aset tertib | 100 | 90 | 90,00 | Tidak tercapai

      Tabel 3.4 Rekapitulasi Capaian Indikator Tahun 2024
      No | Kategori | Jumlah Indikator
      1 | Melampaui target | ${counts[0]}
      2 | Sesuai target | ${counts[1]}
      3 | Tidak tercapai | ${counts[2]}`;

    it('agrees', () => {
      expect(follow(counted('2', '1', '1'), 'hitungan')).toMatchObject({ findings: [], agrees: 3 });
    });

    it('takes a wrong predikat for one mistake', () => {
      const drawn = counted('2', '1', '1').replace('105,00 | Melampaui target', '105,00 | Sesuai target');
      const scale = `
      Tabel 3.1 Skala Capaian Kinerja
      No | Rentang Capaian | Kategori
      1 | > 100 | Melampaui target
      2 | 95 - 100 | Sesuai target
      3 | < 95 | Tidak tercapai
`;
      expect(glance(follow(scale + drawn).findings)).toEqual(['error F9']);
    });

    it('differs', () => {
      const finding = onlyFinding(counted('3', '1', '1'), 'hitungan');
      expect(finding).toMatchObject({ cell: 'C10', severity: 'warning', stated: '3', expected: '2' });
      expect(finding.message).toContain('padahal Tabel 3.3 memuat 2');
    });
  });
});
