import { address } from '#core/grid';
import type { Context, PlanSheet } from '../context';
import { agreement, DIFFERS, type Expr, isFigure, NONE, roundedDifference } from '../expr';
import type { Efficiency, EfficiencyRow } from '../find/efficiency';
import { agreedWord, TOLD, TOLD_NOTE } from '../find/told-in-findings';
import { UNNAMED } from '../find/units';
import { header, notes, printed, signature, titleBlock, unitBand } from '../lay/form';
import { keepTogether } from '../lay/keep-together';
import { ALERT, BAND, CELL, CENTERED, figureStyle, LINKED, PERCENT } from '../lay/look';
import { placeText } from '../lay/place-text';
import { anyTyped, putFigure, TYPED_NOTE } from '../lay/put-figure';
import { SheetDraft } from '../lay/sheet-draft';
import { tableList } from '../tables';

const TITLE = 'Efisiensi Penggunaan Sumber Daya';

const LABELS = [
  'No',
  'Sasaran / Indikator / Program',
  'Capaian (%)',
  'Penyerapan anggaran (%)',
  'Efisiensi tertulis',
  'Efisiensi dihitung ulang',
  'Selisih',
  'Hasil',
  'Keterangan',
  'Sumber',
];

const COL = {
  no: 0,
  name: 1,
  capaian: 2,
  penyerapan: 3,
  tertulis: 4,
  hitung: 5,
  selisih: 6,
  hasil: 7,
  keterangan: 8,
  sumber: 9,
} as const;

const SOURCE_WIDTH = 22;

/** What was reached beside what was spent, by the report's own definition of efficiency. */
export const planEfisiensi: PlanSheet = (context, name) => {
  const { efficiencies, office, tahun, paper } = context;
  if (efficiencies.length === 0)
    return 'Buku kerja ini tidak memuat tabel efisiensi, atau tabel yang menyandingkan capaian dengan penyerapan anggaran.';
  const draft = new SheetDraft([5, 62, 12, 14, 12, 14, 10, 13, 24, SOURCE_WIDTH]);
  titleBlock(draft, TITLE, office, tahun);
  const head = header(draft, LABELS);
  const first = draft.next;
  let no = 0;
  for (const { unit, told } of efficiencies) {
    if (efficiencies.length > 1) unitBand(draft, unit ?? UNNAMED);
    let group: string | undefined;
    for (const row of told.rows) {
      if (row.group !== undefined && row.group !== group) putGroup(draft, row.group);
      group = row.group;
      putRow(draft, no++, row, told, context);
    }
  }
  const last = draft.next - 1;
  draft.conditions.push({
    area: { top: first, left: COL.tertulis, bottom: last, right: COL.hasil },
    formula: `$${address(first, COL.hasil)}="${DIFFERS}"`,
    style: { fill: ALERT, bold: true },
  });
  const end = draft.next;
  const all = efficiencies.flatMap(({ unit, told }) => notesOf(told, tahun, unit));
  notes(draft, [...new Set(all), ...(draft.says(TOLD) ? [TOLD_NOTE] : [])]);
  signature(draft, office);
  keepTogether(draft, end, first + 1, { paper, repeat: head });
  return draft.plan('efisiensi', name, printed(paper, TITLE, office, tahun, head), {
    rows: head.last + 1,
    columns: 0,
  });
};

/** The sasaran that the rows below it belong to. */
function putGroup(draft: SheetDraft, group: string): void {
  const row = draft.next;
  const style = { ...CELL, bold: true, fill: BAND };
  draft.heads.add(row);
  draft.put(row, COL.no, undefined, style);
  draft.span(row, COL.name, draft.lastCol, group, style);
}

function putRow(
  draft: SheetDraft,
  i: number,
  found: EfficiencyRow,
  efficiency: Efficiency,
  context: Context,
): void {
  const row = draft.next;
  const ref = (col: number) => draft.ref(row, col);
  draft.put(row, COL.no, i + 1, CENTERED);
  draft.put(row, COL.name, found.name, found.group === undefined ? CELL : { ...CELL, indent: 1 });
  putFigure(draft, row, COL.capaian, found.capaian, PERCENT);
  putFigure(draft, row, COL.penyerapan, found.penyerapan, PERCENT);
  putFigure(draft, row, COL.tertulis, found.efisiensi, PERCENT);
  draft.put(
    row,
    COL.hitung,
    counted(ref(COL.capaian), ref(COL.penyerapan), efficiency),
    figureStyle(PERCENT),
  );
  draft.put(row, COL.selisih, roundedDifference(ref(COL.tertulis), ref(COL.hitung), 2), figureStyle(PERCENT));
  const cells = [found.capaian.at, found.penyerapan.at, found.efisiensi?.at];
  draft.put(row, COL.hasil, agreement(ref(COL.selisih), 0.01, agreedWord(context, cells)), CENTERED);
  draft.put(row, COL.keterangan, label(ref(COL.capaian), ref(COL.hitung), efficiency), CENTERED);
  const { at } = found.efisiensi ?? found.capaian;
  draft.put(row, COL.sumber, placeText(at, SOURCE_WIDTH), LINKED, at);
}

/** Efficiency by the report's definition; where it says so, only from a capaian of a hundred on. */
function counted(capaian: Expr, penyerapan: Expr, { formula, onlyWhereReached }: Efficiency): Expr {
  const all = formula.build(capaian, penyerapan);
  if (!onlyWhereReached) return all;
  const below = isFigure(capaian.value) && capaian.value.lt(100);
  return {
    text: `IF(AND(ISNUMBER(${capaian.text}),N(${capaian.text})<100),"${NONE}",${all.text})`,
    value: below ? NONE : all.value,
  };
}

const EFFICIENT = 'Efisien';
const WASTEFUL = 'Tidak efisien';
const BELOW = 'Capaian di bawah 100%';

function label(capaian: Expr, counted: Expr, { formula }: Efficiency): Expr {
  const sign = formula.higherIsBetter ? '>' : '<';
  const good = `IF(N(${capaian.text})<100,"${BELOW}",IF(ISNUMBER(${counted.text}),IF(${counted.text}${sign}${formula.even},"${EFFICIENT}","${WASTEFUL}"),"${NONE}"))`;
  return { text: `IF(ISNUMBER(${capaian.text}),${good},"${NONE}")`, value: now() };

  function now(): string {
    if (!isFigure(capaian.value)) return NONE;
    if (capaian.value.lt(100)) return BELOW;
    if (!isFigure(counted.value)) return NONE;
    const { value } = counted;
    const better = formula.higherIsBetter ? value.gt(formula.even) : value.lt(formula.even);
    return better ? EFFICIENT : WASTEFUL;
  }
}

function notesOf(efficiency: Efficiency, tahun: number | undefined, unit: string | undefined): string[] {
  const { formula, onlyWhereReached, printed: isPrinted, rows, tables } = efficiency;
  const only = onlyWhereReached ? ', dihitung hanya bila capaian mencapai 100%' : '';
  const whose = isPrinted ? 'menurut laporan ini' : '(laporan ini tidak mencetak tabel efisiensi)';
  const other = tables.filter((table) => table.tahun !== tahun && table.tahun !== undefined);
  const figures = rows.flatMap((row) => [row.capaian, row.penyerapan, row.efisiensi]);
  return [
    `Tingkat efisiensi ${unit === undefined ? '' : `${unit} `}${whose} = ${formula.words}${only}. Sumber: ${tableList(tables)}.`,
    ...(other.length > 0
      ? [
          `Judul ${tableList(other)} menyebut tahun ${other[0]?.tahun}, bukan tahun laporan; periksa judulnya.`,
        ]
      : []),
    ...(anyTyped(figures) ? [TYPED_NOTE] : []),
  ];
}
