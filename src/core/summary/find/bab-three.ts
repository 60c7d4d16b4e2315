import { nameOf, type ReadTable, type Report } from '#core/fact';
import type { Kind, Role } from '#core/layout';
import type { CapaianRows } from './capaian-rows';
import { capaianColumns, isOwnYear } from './year-columns';

/** A point that BAB III of a LKjIP must present, and what the workbook shows of it. */
export interface Point {
  readonly no: string;
  readonly text: string;
  /** The tables that answer it. */
  readonly tables: readonly ReadTable[];
  /** What is still missing, or what a reviewer has to look up; empty where nothing is. */
  readonly remark: string;
}

const NOT_FOUND = 'Tabelnya tidak ditemukan pada buku kerja; periksa naskah laporan.';
const PROSE = 'Biasanya berupa uraian; periksa naskah laporan.';

/** The points of PermenPANRB 53/2014, Lampiran II, Bab III, in its order. */
export function babThree(report: Report, capaian: CapaianRows): Point[] {
  const { tahun } = report;
  const tables = (test: (table: ReadTable) => boolean) => report.tables.filter(test);
  const has = (table: ReadTable, role: Role) => table.layout.columns.some((one) => one.role === role);
  const ofKind = (...kinds: Kind[]) => tables((table) => kinds.includes(table.layout.kind));
  const years = (table: ReadTable, role: Role) =>
    new Set(table.layout.columns.filter((one) => one.role === role).map((one) => one.tahun ?? table.tahun))
      .size;

  const measured = tables((table) => {
    const { target, realisasi } = capaianColumns(table, {
      tahun,
      ...(capaian.period ? { period: capaian.period } : {}),
    });
    const kinds: readonly Kind[] = ['capaian-kinerja', 'kinerja-dan-anggaran'];
    return kinds.includes(table.layout.kind) && target !== undefined && realisasi !== undefined;
  });
  const compared = tables(
    (table) =>
      table.layout.kind === 'perbandingan-tahun' &&
      (years(table, 'realisasi') >= 2 || years(table, 'capaian') >= 2 || has(table, 'tahun')),
  );
  const renstra = tables(
    (table) => has(table, 'kemajuan') || (has(table, 'target-akhir') && has(table, 'realisasi')),
  );
  const nasional = tables(
    (table) =>
      table.layout.columns.some((one) =>
        one.qualifiers.some((word) => word === 'nasional' || word === 'standar'),
      ) ||
      table.table.titles.some((line) =>
        /standar nasional|tingkat nasional|realisasi nasional/i.test(line.text),
      ),
  );
  const causes = tables((table) =>
    table.table.columns.some((column) =>
      /keberhasilan|kegagalan|penyebab|permasalahan|kendala|hambatan|solusi|faktor/i.test(
        column.labels.join(' '),
      ),
    ),
  );
  const efficiency = tables((table) => table.layout.kind === 'efisiensi' || has(table, 'efisiensi'));
  const programs = ofKind('capaian-program', 'form-1', 'kinerja-dan-anggaran', 'e-81', 'rfk').filter(
    (table) => has(table, 'program') || table.layout.kind !== 'kinerja-dan-anggaran',
  );
  const money = tables(
    (table) =>
      has(table, 'pagu') &&
      table.layout.columns.some((one) => one.role === 'realisasi-anggaran' && isOwnYear(table, one, tahun)),
  );

  const promised = missingFromCapaian(report, capaian);
  const missing =
    promised.length === 0
      ? ''
      : `${promised.length} indikator perjanjian kinerja tidak ada pada tabel capaian: ${listed(promised)}.`;
  const point = (no: string, text: string, found: readonly ReadTable[], remark: string): Point => ({
    no,
    text,
    tables: found,
    remark,
  });
  const orNot = (found: readonly ReadTable[], otherwise = NOT_FOUND) => (found.length === 0 ? otherwise : '');
  return [
    point(
      'A',
      'Capaian kinerja organisasi untuk setiap pernyataan kinerja sasaran strategis sesuai dengan hasil pengukuran kinerja',
      capaian.tables,
      capaian.tables.length === 0 ? NOT_FOUND : missing,
    ),
    point('A.1', 'Membandingkan antara target dan realisasi kinerja tahun ini', measured, orNot(measured)),
    point(
      'A.2',
      'Membandingkan antara realisasi kinerja serta capaian kinerja tahun ini dengan tahun lalu dan beberapa tahun terakhir',
      compared,
      orNot(compared),
    ),
    point(
      'A.3',
      'Membandingkan realisasi kinerja sampai dengan tahun ini dengan target jangka menengah yang terdapat dalam dokumen perencanaan strategis organisasi',
      renstra,
      orNot(renstra),
    ),
    point(
      'A.4',
      'Membandingkan realisasi kinerja tahun ini dengan standar nasional (jika ada)',
      nasional,
      orNot(nasional, 'Tidak ditemukan pada buku kerja; hanya wajib bila ada standar nasionalnya.'),
    ),
    point(
      'A.5',
      'Analisis penyebab keberhasilan/kegagalan atau peningkatan/penurunan kinerja serta alternatif solusi yang telah dilakukan',
      causes,
      orNot(causes, PROSE),
    ),
    point('A.6', 'Analisis atas efisiensi penggunaan sumber daya', efficiency, orNot(efficiency)),
    point(
      'A.7',
      'Analisis program/kegiatan yang menunjang keberhasilan ataupun kegagalan pencapaian pernyataan kinerja',
      programs,
      orNot(programs, PROSE),
    ),
    point(
      'B',
      'Realisasi anggaran yang digunakan dan yang telah digunakan untuk mewujudkan kinerja organisasi sesuai dengan dokumen Perjanjian Kinerja',
      money,
      orNot(money),
    ),
  ];
}

/** The indikator of the year's perjanjian kinerja that no row of the capaian answers. */
function missingFromCapaian(report: Report, capaian: CapaianRows): string[] {
  const answered = new Set(
    capaian.tables.flatMap((table) =>
      table.entries.flatMap((entry) => {
        const name = nameOf(entry, 'indikator');
        return name ? [report.names.canonical('indikator', name.key)] : [];
      }),
    ),
  );
  const promised = new Map<string, string>();
  for (const table of report.tables) {
    if (table.layout.kind !== 'perjanjian-kinerja' || table.tahun !== report.tahun) continue;
    for (const entry of table.entries) {
      const name = entry.kind === 'body' ? nameOf(entry, 'indikator') : undefined;
      if (name && !name.inherited) promised.set(report.names.canonical('indikator', name.key), name.text);
    }
  }
  return [...promised].filter(([key]) => !answered.has(key)).map(([, text]) => text);
}

const NAMED = 5;

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join('; ') + (rest > 0 ? `; dan ${rest} lainnya` : '');
}
