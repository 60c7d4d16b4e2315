import { bpbdKabupaten } from './bpbd-kabupaten';
import { bprDaerah } from './bpr-daerah';
import { dishubKota } from './dishub-kota';
import { diskominfoProvinsi } from './diskominfo-provinsi';
import type { Book } from './kit/book';
import { kppn } from './kppn';
import { lapas } from './lapas';
import { politeknikNegeri } from './politeknik-negeri';
import { rsJiwa } from './rs-jiwa';

/** Reports of invented offices that are kept back: scored to tell how the program does on what it never met. */
export const heldOut: readonly Book[] = [
  bpbdKabupaten,
  bprDaerah,
  dishubKota,
  diskominfoProvinsi,
  kppn,
  lapas,
  politeknikNegeri,
  rsJiwa,
];
