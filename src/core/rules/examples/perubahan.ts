import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Perubahan boleh dalam poin atau dalam persen terhadap tahun lalu.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Kenaikan (%)
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 84,00 | 5,00
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | 2,50`,
    finds: [],
  },
  {
    about: 'Dari 81,20 menjadi 83,50 berarti naik 2,30, bukan 3,20.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Peningkatan/Penurunan
      1 | Indeks kepuasan masyarakat | Nilai | 81,20 | 83,50 | 3,20
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | 2,50`,
    finds: ['F3'],
  },
  {
    about: 'Kolom perubahan mengulang realisasi tahun terakhir.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Peningkatan/Penurunan
      1 | Indeks kepuasan masyarakat | Nilai | 81,20 | 83,50 | 83,50
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | 2,50`,
    finds: ['F3'],
  },
  {
    about: 'Keterangan "Meningkat" padahal angkanya turun.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Tren
      1 | Indeks kepuasan masyarakat | Nilai | 83,50 | 81,20 | Meningkat
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | Meningkat`,
    finds: ['F3'],
  },
  {
    about: 'Realisasi 84 dari target akhir 88 adalah 95,45, bukan 98,45.',
    drawn: `
      Tabel 3.5 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra
      No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
      1 | Indeks kepuasan masyarakat | Nilai | 84 | 88 | 98,45
      2 | Rumah layak huni | Persen | 72 | 80 | 90,00`,
    finds: ['F3'],
  },
  {
    about: 'Rumus pada judul kolom menunjuk target, padahal angkanya mengikuti realisasi dibagi target.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | 2 | 3 | 4 | 5 | 6 = (4:5)x100%
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44
      2 | Rumah layak huni | Persen | 80 | 72 | 90,00`,
    finds: ['F2'],
  },
  {
    about: 'Selisih satu satuan pada digit terakhir hanya menjadi catatan.',
    drawn: `
      Tabel 3.5 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra
      No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
      1 | Indeks kepuasan masyarakat | Nilai | 84 | 88 | 95,46`,
    finds: [],
    notes: ['F3'],
  },
  {
    about: 'Perubahan panjang jalan mengikuti panjangnya, bukan persentasenya; 84 dikurangi 97 adalah -13.',
    drawn: `
      Tabel 1.1 Panjang Jalan Menurut Kondisi
      No | Kondisi | Tahun 2023 | < | Tahun 2024 | < | Perubahan (km)
      ^ | ^ | Panjang (km) | % | Panjang (km) | % | ^
      1 | Baik | 403 | 80,60 | 416 | 83,20 | 13
      2 | Rusak | 97 | 19,40 | 84 | 16,80 | -31`,
    finds: ['G5'],
  },
  {
    about: 'Anggaran sesudah perubahan dikurangi anggaran murni adalah -5.000.000.',
    drawn: `
      Tabel 3.3 Anggaran Program Sebelum dan Sesudah Perubahan Tahun 2024
      No | Program | APBD Murni (Rp) | APBD Perubahan (Rp) | Bertambah/(Berkurang) (Rp)
      1 | Program Sarana Pertanian | 65.000.000 | 60.000.000 | -50.000.000
      2 | Program Penyuluhan | 40.000.000 | 44.000.000 | 4.000.000`,
    finds: ['E3'],
  },
  {
    about:
      'Tahun turun ke bawah: kenaikan dihitung terhadap baris di atasnya, 69,71 dikurangi 69,02 adalah 0,69.',
    drawn: `
      Tabel 3.7 Perkembangan IPM
      Tahun | IPM | Kenaikan (poin)
      2021 | 68,49 | -
      2022 | 69,02 | 0,53
      2023 | 69,71 | 0,96
      2024 | 70,36 | 0,65`,
    finds: ['C5'],
  },
  {
    about: 'Deviasi adalah selisih dua kolom di sebelahnya; 20,11 dikurangi 21,30 adalah -1,19.',
    drawn: `
      Tabel 3.4 Realisasi Fisik sampai dengan April 2024
      Bulan | Fisik (%) | < | <
      ^ | Target | Realisasi | Deviasi
      Januari | 1,20 | 0,85 | -0,35
      Februari | 4,50 | 3,90 | -0,60
      Maret | 12,00 | 12,48 | 0,48
      April | 21,30 | 20,11 | -1,91`,
    finds: ['D7'],
  },
  {
    about: 'Kolom mengikuti rumus yang dicetak pada judulnya: 98,12 dikurangi 95,00 adalah 3,12.',
    drawn: `
      Tabel 3.2 Perbandingan Realisasi Tahun 2024 dengan Standar Nasional
      Indikator Kinerja Utama | Realisasi 2024 | Standar Nasional | Selisih
      (1) | (2) | (3) | (4)=(2)-(3)
      Cakupan akta kelahiran | 98,12 | 95,00 | 3,21
      Cakupan identitas anak | 58,36 | 50,00 | 8,36
      Perekaman KTP | 99,15 | 99,40 | -0,25`,
    finds: ['D4'],
  },
];
