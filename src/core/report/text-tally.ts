import { SEVERITIES } from '#core/finding';
import { address } from '#core/grid';
import { countWords } from '#core/number';
import type { FileReport } from './file-report';
import { leftOutOf } from './left-out';
import { oneLine, padLeft, widthOf, wrap } from './lines';
import type { CheckResult, Unchecked } from './result';
import type { TextStyle } from './text-style';
import { SEVERITY_WORDS } from './words';

/** Places that are named for one reason before the rest is only counted. */
const NAMED = 6;
/** Reasons that are listed, the most frequent first. */
const REASONS = 10;

/** The end of a file's report: how much was found and how much was checked. */
export function tallyLines(result: CheckResult, style: TextStyle): string[] {
  const { agrees, differs, unchecked } = result.tally;
  const checked = `${countWords(agrees + differs)} perhitungan diperiksa`;
  const outcome = `${countWords(agrees)} sesuai, ${countWords(differs)} berbeda`;
  const rest = `${countWords(unchecked)} tidak dapat diperiksa`;
  return [
    ...wrap(`Temuan: ${findingCounts([result])}.${hiddenNote(result, style)}`, style.width),
    ...wrap(`${checked}: ${outcome}; ${rest}.`, style.width).map(style.paint.strong),
  ];
}

/** Said before the findings where few of them would otherwise pass for few mistakes. */
export function leftOutLines(result: CheckResult, { width, paint }: TextStyle): string[] {
  const left = leftOutOf(result);
  if (!left?.matters) return [];
  const remedy =
    left.unsaved > 0
      ? `Hasil ${countWords(left.unsaved)} rumus tidak tersimpan di dalam berkas: buka dan simpan berkas ini di Excel, lalu periksa lagi.`
      : `Sebab terbanyak: ${oneLine(left.reason).replace(/\.$/, '')}.`;
  return wrap(
    `${countWords(left.count)} dari ${countWords(left.of)} perhitungan tidak dapat diperiksa. ${remedy}`,
    width - 2,
  ).map((line) => `  ${paint.warning(line)}`);
}

/** One line over all files of a call, e.g. "3 berkas: 2 diperiksa, 1 tidak dapat dibaca. Temuan: ...". */
export function writeTextTotal(reports: readonly FileReport[]): string {
  const results = reports.flatMap((report) => ('error' in report ? [] : [report.result]));
  const failed = reports.length - results.length;
  const read = `${countWords(reports.length)} berkas: ${countWords(results.length)} diperiksa`;
  return `${read}, ${countWords(failed)} tidak dapat dibaca. Temuan: ${findingCounts(results)}.\n`;
}

function findingCounts(results: readonly CheckResult[]): string {
  const findings = results.flatMap((result) => result.findings);
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${countWords(count)} ${SEVERITY_WORDS[severity].counted}`;
  }).join(', ');
}

function hiddenNote(result: CheckResult, { lowest }: TextStyle): string {
  const hidden = SEVERITIES.slice(SEVERITIES.indexOf(lowest) + 1).filter((severity) =>
    result.findings.some((finding) => finding.severity === severity),
  );
  if (hidden.length === 0) return '';
  return ` Tidak ditampilkan: ${hidden.map((severity) => SEVERITY_WORDS[severity].counted).join(', ')}.`;
}

/** The calculations that could not be checked, grouped by their reason. */
export function uncheckedLines(unchecked: readonly Unchecked[], { width, paint }: TextStyle): string[] {
  if (unchecked.length === 0) return [];
  const groups = new Map<string, Unchecked[]>();
  for (const each of unchecked) {
    const group = groups.get(each.reason);
    if (group) group.push(each);
    else groups.set(each.reason, [each]);
  }
  const all = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const sorted = all.slice(0, REASONS);
  const countWidth = Math.max(...sorted.map(([, group]) => widthOf(countWords(group.length))));
  const edge = 2 + countWidth + 2;
  const lines = sorted.flatMap(([reason, group]) =>
    wrap(`${oneLine(reason).replace(/\.$/, '')}: ${places(group)}`, width - edge).map((line, i) =>
      i === 0 ? `  ${padLeft(countWords(group.length), countWidth)}  ${line}` : ' '.repeat(edge) + line,
    ),
  );
  const rest = all.length - sorted.length;
  const more = rest > 0 ? [`${' '.repeat(edge)}dan ${countWords(rest)} alasan lainnya`] : [];
  return [paint.strong('Tidak dapat diperiksa'), ...lines, ...more];
}

function places(group: readonly Unchecked[]): string {
  const names = [...new Set(group.map(({ at }) => `${oneLine(at.sheet)}!${address(at.row, at.col)}`))];
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? `, dan ${countWords(rest)} sel lainnya` : '');
}
