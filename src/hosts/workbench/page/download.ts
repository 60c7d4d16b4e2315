const CHECKED = ' (diperiksa)';

/** What a checked workbook is called: `Laporan.xlsx` becomes `Laporan (diperiksa).xlsx`. */
export function checkedName(name: string): string {
  const point = name.lastIndexOf('.');
  const stem = point > 0 ? name.slice(0, point) : name;
  const ending = point > 0 ? name.slice(point) : '.xlsx';
  return stem.endsWith(CHECKED) ? name : `${stem}${CHECKED}${ending}`;
}

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Hands a file to the user, as a download of the browser's. */
export function download(name: string, bytes: Uint8Array): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
