import { type Sheet, textOf, type Workbook } from '#core/grid';

/** The office that a workbook reports on. */
export interface Office {
  /** As the workbook writes it; `undefined` where it can't be told. */
  readonly name?: string;
  /** Who signs for it. */
  readonly head: string;
}

const KIND =
  'dinas|badan|inspektorat|sekretariat(?: daerah| dprd)?|kantor|kecamatan|kelurahan|rsud|rumah sakit|satuan polisi pamong praja|satpol pp|biro|bagian|direktorat(?: jenderal)?|kementerian|pengadilan|kepolisian|universitas|politeknik|balai(?: besar)?|kejaksaan(?: negeri| tinggi)?|komisi pemilihan umum|kpu|badan pusat statistik|bps|polres(?:ta)?|polda|puskesmas|uptd?|perumda|smk|sma|smp|lembaga pemasyarakatan|rumah tahanan|pemerintah(?: daerah)? (?:kabupaten|kota|provinsi)';
const PLACE = '(?:kota|kabupaten|kab\\.?|provinsi|prov\\.?)';
const NAMED = new RegExp(`(?:^|[\\s:(])((?:${KIND})\\s+[a-z].*)$`, 'i');
/** Offices that one word names, at the end of a line; behind these words they are those who judged or were told. */
const SHORT =
  /(?:^|(?<!\b(?:oleh|dari|kepada|bersama|dan|tim|hasil))[\s:(])(inspektorat|bappeda\w*|bap{1,2}elitbang\w*|bapenda|bkpsdm\w*|bkd|bpkad|bpbd|(?:ba)?kesbangpol|dinkes|disdik\w*|disdukcapil|dinsos|dpmptsp|diskominfo\w*|dishub|satpol pp|setda|setwan)\s*$/i;
/** What follows the name of an office in a title. */
const BEHIND =
  /[\s,;:.–-]*\b(?:tahun(?:\s+anggaran)?|t\.?a\.?|triwulan|semester|periode|bulan|dengan|menurut)\b.*$|[\s,(]*\b(?:19|20)\d\d\b.*$/i;
const ONLY_PLACE = new RegExp(`^${PLACE}\\s+[a-z][a-z\\s.'-]{2,40}$`, 'i');
const HAS_PLACE = new RegExp(`\\b${PLACE}\\s+[a-z]`, 'i');
/** Longer lines are sentences. */
const LONGEST = 130;
/** Titles stand at the top of a sheet or right above a table; what lies deeper is looked at no more than so far. */
const ROWS = 400;

/** Before the name of an office that a form asks for. */
const LABEL =
  /^\s*(?:nama\s+)?(?:perangkat daerah|opd|skpd|organisasi|satuan kerja(?: perangkat daerah)?|unit (?:kerja|organisasi)|instansi)\s*:/i;
/** Such a name counts for so many others. */
const LABELLED = 5;
/** Offices of a region, which bear its name. */
const REGIONAL = /^(?:dinas|badan|inspektorat|sekretariat|kantor|satuan polisi|satpol|rsud)\b/i;

/** An office that is not known: its name and who signs are left to be filled in. */
export const UNKNOWN_OFFICE: Office = { head: `Kepala ${'.'.repeat(34)}` };

/** Who signs, by the first word of the office's name. */
const HEADS: readonly [RegExp, string | undefined][] = [
  [/^inspektorat/i, 'Inspektur'],
  [/^kecamatan/i, 'Camat'],
  [/^kelurahan/i, 'Lurah'],
  [/^(?:rsud|rumah sakit)/i, 'Direktur'],
  [/^sekretariat dprd/i, 'Sekretaris DPRD'],
  [/^sekretariat daerah/i, 'Sekretaris Daerah'],
  [/^pengadilan/i, 'Ketua'],
  [/^universitas/i, 'Rektor'],
  [/^politeknik/i, 'Direktur'],
  [/^perumda/i, 'Direktur Utama'],
  [/^(?:kpu|komisi pemilihan umum)/i, 'Ketua'],
  [/^polres/i, 'Kepala'],
  [/^direktorat jenderal/i, 'Direktur Jenderal'],
  [/^pemerintah/i, undefined],
];

/**
 * Finds the office in the titles of a workbook: the name that most lines give, a longer one before its beginning, with
 * the one region that the titles name.
 *
 * @param rows names of a budget's rows, one of which may be the office: exports of SIPD tell it nowhere else
 */
export function findOffice(workbook: Workbook, rows: readonly string[] = []): Office {
  const votes = new Map<string, { name: string; count: number }>();
  const places = new Map<string, string>();
  for (const { text: line } of workbook.sheets.flatMap((sheet) => [...titleLines(sheet)])) {
    const place = titled(line.replace(BEHIND, '').trim()).replace(/^kab\b\.?/i, 'Kabupaten');
    if (ONLY_PLACE.test(place)) places.set(place.toLowerCase(), place);
    const name = officeIn(line);
    if (name === undefined) continue;
    const key = name.toLowerCase();
    const vote = votes.get(key) ?? { name, count: 0 };
    const weight = LABEL.test(line) ? LABELLED : 1;
    votes.set(key, { ...vote, count: vote.count + weight + (HAS_PLACE.test(name) ? 1 : 0) });
  }
  const best = [...votes.values()].sort((a, b) => b.count - a.count)[0]?.name ?? onlyOffice(rows);
  if (best === undefined) return UNKNOWN_OFFICE;
  const longer = [...votes.values()].find(
    ({ name }) => name.toLowerCase().startsWith(best.toLowerCase()) && HAS_PLACE.test(name),
  );
  const name = titled(HAS_PLACE.test(best) ? best : (longer?.name ?? best));
  const [place, ...others] = places.values();
  const isBare = place !== undefined && others.length === 0 && REGIONAL.test(name) && !HAS_PLACE.test(name);
  const full = isBare ? `${name} ${place}` : name;
  return { name: full, head: headOf(full) };
}

/** The only office among the rows of a budget. */
function onlyOffice(rows: readonly string[]): string | undefined {
  const found = new Map<string, string>();
  for (const row of rows) {
    const name = officeIn(row);
    if (name && row.trim().startsWith(name)) found.set(name.toLowerCase(), name);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** A line of words alone in its row. */
export interface HeadLine {
  readonly text: string;
  readonly row: number;
}

/** Lines of words alone in their row, each with the place that the next line adds: `Dinas X` / `Kota Y Tahun 2021`. */
export function* titleLines(sheet: Sheet): Generator<HeadLine> {
  let before: HeadLine | undefined;
  for (const row of sheet.rows) {
    if (row.index > ROWS) break;
    const filled = row.cells.filter((cell) => textOf(cell).trim() !== '');
    const text = filled.length === 1 && typeof filled[0]?.value === 'string' ? textOf(filled[0]) : '';
    if (text === '' || text.length > LONGEST) {
      before = undefined;
      continue;
    }
    const place = text.replace(BEHIND, '').trim();
    if (before && before.row === row.index - 1 && ONLY_PLACE.test(place) && !HAS_PLACE.test(before.text))
      yield { text: `${before.text.replace(BEHIND, '').trim()} ${place}`, row: before.row };
    yield { text, row: row.index };
    before = { text, row: row.index };
  }
}

/** The office that a line names, written as the line writes it. */
export function officeIn(line: string): string | undefined {
  const name = tidy(NAMED.exec(line)?.[1]);
  const words = name?.split(' ').length ?? 0;
  return words >= 2 && words <= 16 ? name : tidy(SHORT.exec(line.replace(BEHIND, ''))?.[1]);
}

function tidy(name: string | undefined): string | undefined {
  return name
    ?.replace(BEHIND, '')
    .replace(/\s*\([A-Z\d .-]+\)\s*$/, '')
    .replace(/[\s,;:.(]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that stay small within a name. */
const SMALL = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'yang', 'dengan', 'serta', 'pada', 'atas']);

/** A name in capitals, or written differently from line to line, as one would write it in a letter. */
export function titled(name: string): string {
  const shouted = name === name.toUpperCase();
  return name
    .split(' ')
    .map((word, i) => {
      if (i > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase();
      if (!shouted || /^(?:RSUD|DPRD|RI|BPS|UPT|UPTD|KB|P3A|BKD|BPKAD|BPBD|BKPSDM|DPMPTSP|PP)$/.test(word))
        return word;
      return word.charAt(0) + word.slice(1).toLowerCase();
    })
    .join(' ');
}

function headOf(name: string): string {
  const known = HEADS.find(([pattern]) => pattern.test(name));
  if (!known) return `Kepala ${name}`;
  const [pattern, head] = known;
  if (head === undefined) return `Kepala ${'.'.repeat(34)}`;
  const rest = name.replace(pattern, '').replace(/^[a-z]*\s*/i, '');
  return `${head} ${/^(?:rsud|rumah sakit|pengadilan|universitas|politeknik|perumda|kpu|komisi|polres)/i.test(name) ? name : rest}`.trim();
}
