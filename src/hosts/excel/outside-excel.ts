/** What a browser shows that opened the pane's page by itself: there is no workbook to check. */
export const OUTSIDE_EXCEL =
  'SAKIP bekerja di dalam Excel. Buka sebuah buku kerja di Excel, lalu pilih Panel pada tab SAKIP. ' +
  '(SAKIP works inside Excel: open a workbook there and choose Pane on the SAKIP tab.)';
