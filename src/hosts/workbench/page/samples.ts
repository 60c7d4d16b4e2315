/** The reports that can be tried, in the order in which they are offered. */
export const SAMPLES = ['kinerja', 'anggaran', 'bersih'] as const;
export type SampleName = (typeof SAMPLES)[number];

const FILES: Readonly<Record<SampleName, () => Promise<{ readonly default: string }>>> = {
  kinerja: () => import(/* webpackChunkName: "contoh-1" */ '../../../../contoh/LKjIP-contoh.xlsx'),
  anggaran: () => import(/* webpackChunkName: "contoh-2" */ '../../../../contoh/Anggaran-contoh.xlsx'),
  bersih: () => import(/* webpackChunkName: "contoh-3" */ '../../../../contoh/LKjIP-bersih-contoh.xlsx'),
};

const NAMES: Readonly<Record<SampleName, string>> = {
  kinerja: 'LKjIP-contoh.xlsx',
  anggaran: 'Anggaran-contoh.xlsx',
  bersih: 'LKjIP-bersih-contoh.xlsx',
};

/** A report of an invented office, as if it had been chosen from a folder. */
export async function sampleFile(name: SampleName): Promise<File> {
  const { default: address } = await FILES[name]();
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return new File([bytes], NAMES[name]);
}
