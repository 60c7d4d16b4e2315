import { clip, contrast, expectedText, type Finding, SEVERITIES } from '#core/finding';
import { address, type CellRef } from '#core/grid';
import { oneLine, pad, widest, widthOf, wrap } from './lines';
import type { TextStyle } from './text-style';
import { SEVERITY_WORDS } from './words';

const INDENT = '    ';
const GAP = '  ';
/** Related cells that are named before the rest is only counted. */
const NAMED = 4;

const LABEL_WIDTH = Math.max(...SEVERITIES.map((each) => SEVERITY_WORDS[each].label.length));

/**
 * The findings of one table in reading order. Each has a line of its figures (severity, cell, stated and
 * expected, rule) and below it, at the figures' left edge, the reason and the cells to compare.
 *
 * @param sheet the sheet they stand on; a related cell of the same sheet is named without it
 */
export function findingLines(findings: readonly Finding[], sheet: string, style: TextStyle): string[] {
  const sorted = [...findings].sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
  const cells = sorted.map((finding) => address(finding.at.row, finding.at.col));
  const cellWidth = widest(cells);
  const edge = INDENT.length + LABEL_WIDTH + GAP.length + cellWidth + GAP.length;
  const ruleWidth = widest(sorted.map(({ rule }) => rule));
  const room = style.width - edge - GAP.length - ruleWidth;
  const figures = sorted.map((finding) => figuresOf(finding, room));
  const figureWidth = widest(figures);

  return sorted.flatMap((finding, i) => {
    const label = style.paint[finding.severity](pad(SEVERITY_WORDS[finding.severity].label, LABEL_WIDTH));
    const cell = pad(cells[i] ?? '', cellWidth);
    const figure = style.paint.strong(pad(figures[i] ?? '', figureWidth));
    const head = INDENT + [label, cell, figure, style.paint.faint(finding.rule)].join(GAP);
    const below = [
      ...wrap(oneLine(finding.message), style.width - edge),
      ...wrap(compare(finding.related, sheet), style.width - edge).map(style.paint.faint),
    ];
    return [head, ...below.map((line) => ' '.repeat(edge) + line)];
  });
}

/** `stated → expected` in at most `room` columns; a short side leaves its room to a long one. */
function figuresOf(finding: Finding, room: number): string {
  const { stated } = finding;
  const expected = expectedText(finding);
  const left = oneLine(stated) || '(kosong)';
  const right = expected === null ? '' : oneLine(expected);
  if (right === '' || right === left) return clip(left, room);
  const arrow = ' → ';
  const free = room - arrow.length;
  const half = Math.floor(free / 2);
  if (widthOf(left) > half && widthOf(right) > half) return contrast(left, right, half).join(arrow);
  const clipped = clip(left, Math.max(half, free - widthOf(right)));
  return clipped + arrow + clip(right, free - widthOf(clipped));
}

function compare(related: readonly CellRef[], sheet: string): string {
  if (related.length === 0) return '';
  const named = related.slice(0, NAMED).map((ref) => {
    const cell = address(ref.row, ref.col);
    return ref.sheet === sheet ? cell : `${oneLine(ref.sheet)}!${cell}`;
  });
  const rest = related.length - named.length;
  return `Bandingkan: ${named.join(', ')}${rest > 0 ? `, dan ${rest} sel lainnya` : ''}.`;
}
