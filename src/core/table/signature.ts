import type { RowProfile } from './row-profile';

const MONTHS =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';

/** `Batu Licin, 31 Desember 2024`, its day, month and year left open or not. */
const PLACE_AND_DATE = new RegExp(
  `^\\p{L}[\\p{L} .'’-]{2,40},\\s*(?:tanggal\\s+)?(?:\\d{1,2}|[.…_]+)?\\s*(?:${MONTHS}|[.…_]{3,})\\s*(?:(?:19|20)\\d\\d|[.…_]+)?$`,
  'iu',
);
const WITNESS =
  /^(?:mengetahui|menyetujui|(?:disetujui|dibuat|disusun|diperiksa|disiapkan) oleh|yang (?:membuat|melaporkan)|ditetapkan di|dibuat di|pada tanggal)\b.{0,60}$/i;
const STAFF_NUMBER = /^(?:nip|nrp|nuptk|niy)\b\s*[.:]?\s*[\d.…_-]/i;
/** Whoever signs; the same words head a section of a table, so that they alone end none. */
const OFFICE =
  /^(?:(?:plt|plh|pj|pjs|a\.?n|u\.?b)\.?\s+)?(?:kepala|sekretaris|bendahara|pejabat|kuasa pengguna|pengguna anggaran|ketua|direktur|camat|lurah|bupati|wali ?kota|gubernur|inspektur|panitera|rektor|dekan|kapolres|pimpinan|operator|penyusun)\b.{0,60}$/i;

function isSurelySigning(text: string): boolean {
  return [PLACE_AND_DATE, WITNESS, STAFF_NUMBER].some((words) => words.test(text.trim()));
}

/** Whether all that a row says names who may sign: `Kepala Dinas,`, beside it `Bendahara`. */
export function namesSigners(profile: RowProfile): boolean {
  return profile.own.length > 0 && profile.own.every((spot) => OFFICE.test(spot.text.trim()));
}

/** Whether a row belongs to the lines below a table that are signed: place and date, `Mengetahui`, a staff number. */
export function isSigned(profile: RowProfile): boolean {
  const texts = profile.own.map((spot) => spot.text.trim());
  return texts.some(isSurelySigning) && texts.every((text) => isSurelySigning(text) || OFFICE.test(text));
}

/** Whether a row holds staff numbers, below the names of those who sign. */
export function isSignedBySomeone(profile: RowProfile): boolean {
  return isSigned(profile) && profile.own.some((spot) => STAFF_NUMBER.test(spot.text.trim()));
}
