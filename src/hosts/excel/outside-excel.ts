/** What the pane shows where office.js could not be loaded: without it, Excel can't be reached. */
export const NO_OFFICE_JS =
  'Panel ini memerlukan office.js dari Microsoft, tetapi berkas itu tidak dapat dimuat. Periksa sambungan internet, lalu ' +
  'tutup dan buka kembali panel ini. Bila jaringan kantor Anda tertutup, mintalah pengelola add-in ini menyediakan office.js ' +
  'di peladennya sendiri. (Microsoft’s office.js could not be loaded: check the connection and open the pane again, or ask ' +
  'whoever runs this add-in to serve office.js from their own server.)';

/** What a browser shows that opened the pane's page by itself: there is no workbook to check. */
export const OUTSIDE_EXCEL =
  'SAKIP bekerja di dalam Excel. Buka sebuah buku kerja di Excel, lalu pilih Panel pada tab SAKIP. ' +
  '(SAKIP works inside Excel: open a workbook there and choose Pane on the SAKIP tab.)';
