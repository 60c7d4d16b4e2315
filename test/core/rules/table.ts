/** Draws a table of capaian from its rows: name | target | realisasi | capaian, from row 3 on. */
export function capaianTable(rows: readonly string[], label = 'Capaian (%)'): string {
  return [
    'Tabel 3.2 Capaian Kinerja Tahun 2024',
    `No | Indikator Kinerja | Target | Realisasi | ${label}`,
    ...rows.map((row, i) => `${i + 1} | ${row}`),
  ].join('\n');
}

/** Draws a budget table from its rows: no | name | pagu | realisasi | %, from row 3 on. */
export function anggaranTable(rows: readonly string[], title = ''): string {
  return [
    `Tabel 3.8 Realisasi Anggaran Tahun 2024${title}`,
    'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %',
    ...rows,
  ].join('\n');
}
