import type { Severity } from '#core/finding';
import { SEVERITY_WORDS } from '#core/report';
import { count, countWord } from '../../aggregates';
import type { Context } from '../../context';
import { percent, quoted } from '../../expr';
import { intervalWords } from '../../find/predikat-scale';
import { section } from '../../lay/form';
import { ALERT, CAUTION, CELL, figureStyle, HEADER, NOTED, PERCENT, RUPIAH } from '../../lay/look';
import type { SheetDraft } from '../../lay/sheet-draft';
import type { CapaianBlock } from './capaian-table';
import { COL } from './columns';

const [LEFT, LABEL_END, NUMBER, SHARE] = [COL.hitung, COL.dipakai, COL.predikat, COL.sumber];

/** How many indikator each predikat has, and how many findings each severity: at the right, from a row on. */
export function putCounts(
  draft: SheetDraft,
  top: number,
  { scale, options }: Context,
  capaian: CapaianBlock | undefined,
): number {
  draft.next = top;
  if (capaian) {
    head(draft, 'B. Indikator menurut predikat', ['Predikat', 'Jumlah', 'Persentase (%)']);
    const predikat = draft.range({
      top: capaian.first,
      left: COL.predikat,
      bottom: capaian.last,
      right: COL.predikat,
    });
    const all = count(
      draft.range({ top: capaian.first, left: COL.dipakai, bottom: capaian.last, right: COL.dipakai }),
    );
    for (const [i, { label }] of scale.classes.entries()) {
      const row = draft.next;
      draft.span(row, LEFT, LABEL_END, `${label} (${intervalWords(scale, i)})`, CELL);
      draft.put(row, NUMBER, countWord(predikat, { text: quoted(label), value: label }), figureStyle(RUPIAH));
      draft.put(row, SHARE, percent(draft.ref(row, NUMBER), all), figureStyle(PERCENT));
    }
  }
  const ignored = Object.keys(options.ignored ?? {});
  const open = options.check.findings.filter((one) => !ignored.includes(one.fingerprint));
  if (capaian) draft.next++;
  head(draft, `${capaian ? 'C' : 'B'}. Temuan konsistensi`, ['Tingkat', 'Jumlah temuan']);
  const fills: Readonly<Record<Severity, `#${string}`>> = { error: ALERT, warning: CAUTION, info: NOTED };
  for (const severity of ['error', 'warning', 'info'] as const) {
    const row = draft.next;
    const n = open.filter((one) => one.severity === severity).length;
    draft.span(row, LEFT, LABEL_END, SEVERITY_WORDS[severity].label, { ...CELL, fill: fills[severity] });
    draft.span(row, NUMBER, SHARE, n, figureStyle(RUPIAH));
  }
  return draft.next;
}

function head(
  draft: SheetDraft,
  title: string,
  [name, number, share]: readonly [string, string, string?],
): void {
  section(draft, title, LEFT, SHARE);
  const row = draft.next;
  draft.span(row, LEFT, LABEL_END, name, HEADER);
  if (share === undefined) draft.span(row, NUMBER, SHARE, number, HEADER);
  else {
    draft.put(row, NUMBER, number, HEADER);
    draft.put(row, SHARE, share, HEADER);
  }
}
