import { headerSureness } from './header';
import { foldHeader } from './header-words';
import type { RowProfile, Spot } from './row-profile';

/** Words that open the first column of a table of its own, rather than going on with the one at its left. */
const FIRST_COLUMNS =
  /^(?:no|nomor|kode|indikator|sasaran|tujuan|program|kegiatan|sub kegiatan|uraian|jenis|nama|komponen|tahun|triwulan|bulan|predikat|kategori|interval|rentang|skala)\b/;

/** A line of one text, which may reach over all columns. */
export function isLine(profile: RowProfile): boolean {
  return profile.seen.length <= 1;
}

/** The columns of one of the tables side by side. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

function spotsIn(profile: RowProfile | undefined, band: Band): Spot[] {
  return (profile?.own ?? []).filter((spot) => spot.left >= band.left && spot.left <= band.right);
}

/** The column ranges between empty columns, when each of them begins a table of its own. */
export function bandsOf(profiles: ReadonlyMap<number, RowProfile>, top: number, bottom: number): Band[] {
  const filled = new Set<number>();
  const header = labelRow(profiles, top, bottom);
  for (let row = header; row <= bottom; row++) {
    const profile = profiles.get(row) as RowProfile;
    if (isLine(profile)) continue;
    for (const spot of row === header ? profile.seen : profile.own)
      for (let col = spot.left; col <= spot.right; col++) filled.add(col);
  }
  const columns = [...filled].sort((a, b) => a - b);
  const bands: { left: number; right: number }[] = [];
  for (const col of columns) {
    const last = bands.at(-1);
    if (last && col === last.right + 1) last.right = col;
    else bands.push({ left: col, right: col });
  }
  if (bands.length < 2) return [];
  const titled = profiles.get(header - 1) ?? profiles.get(header - 2);
  const opens = bands.every(
    (band) =>
      opensTable(profiles, band, header, bottom) ||
      (isTitled(titled, bands) && namesItsRows(profiles, band, header, bottom)) ||
      (opensAlike(profiles, band, bands[0] as Band, header) && namesItsRows(profiles, band, header, bottom)),
  );
  return opens ? bands : [];
}

/** The first row with a label for two columns of two tables at least; what stands above it are their titles. */
export function labelRow(profiles: ReadonlyMap<number, RowProfile>, top: number, bottom: number): number {
  for (let row = top; row <= bottom; row++) if ((profiles.get(row)?.own.length ?? 0) >= 4) return row;
  return top;
}

/** Whether each band has a title of its own in a row. */
export function isTitled(profile: RowProfile | undefined, bands: readonly Band[]): boolean {
  return profile?.own.length === bands.length && bands.every((band) => spotsIn(profile, band).length === 1);
}

function opensTable(
  profiles: ReadonlyMap<number, RowProfile>,
  band: Band,
  top: number,
  bottom: number,
): boolean {
  for (let row = top; row < bottom; row++) {
    const profile = profiles.get(row) as RowProfile;
    const within = spotsIn(profile, band);
    if (headerSureness({ ...profile, own: within }) !== 'sure') continue;
    return within[0]?.left === band.left && FIRST_COLUMNS.test(foldHeader(within[0].text));
  }
  return false;
}

/** Whether a label of the first band stands over another one too: `Golongan | Jumlah` beside `Aset | Jumlah`. */
function opensAlike(
  profiles: ReadonlyMap<number, RowProfile>,
  band: Band,
  first: Band,
  header: number,
): boolean {
  const [one = [], other = []] = [band, first].map((each) =>
    spotsIn(profiles.get(header), each).map((spot) => foldHeader(spot.text)),
  );
  return one.some((label) => label !== '' && other.includes(label));
}

/**
 * Whether rows below a blank one go on with tables side by side: with figures in each of them, or in one of those
 * at the right, the others having ended.
 */
export function goesOnBeside(
  profiles: ReadonlyMap<number, RowProfile>,
  top: number,
  bands: readonly Band[],
): boolean {
  const first = profiles.get(top);
  if (!first || headerSureness(first) === 'sure') return false;
  const filled = bands.filter((band) => spotsIn(first, band).filter((spot) => spot.figure).length > 0);
  if (filled.length === 0 || (filled.length < bands.length && filled[0] === bands[0])) return false;
  for (let row = top; profiles.has(row); row++) {
    const profile = profiles.get(row) as RowProfile;
    const within = bands.flatMap((band) => spotsIn(profile, band));
    if (within.length < profile.own.length) return false;
  }
  return true;
}

/** Whether a band has a label over each of its columns, and below them rows that open with a name of their own. */
function namesItsRows(
  profiles: ReadonlyMap<number, RowProfile>,
  band: Band,
  header: number,
  bottom: number,
): boolean {
  const profile = profiles.get(header) as RowProfile;
  const labels = spotsIn(profile, band);
  if (labels.length < 2 || labels.some((spot) => spot.figure)) return false;
  if (labels.reduce((width, spot) => width + spot.right - spot.left + 1, 0) <= band.right - band.left)
    return false;
  let rows = 0;
  let named = 0;
  for (let row = header + 1; row <= bottom; row++) {
    const [first, ...others] = spotsIn(profiles.get(row), band);
    if (!first || others.length === 0) continue;
    rows++;
    if (first.left === band.left && !first.figure && others.some((spot) => spot.figure)) named++;
  }
  return named >= 2 && named * 2 > rows;
}
