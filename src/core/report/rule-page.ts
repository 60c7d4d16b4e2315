import type { RuleInfo } from '#core/finding';
import { oneLine, wrap } from './lines';
import { type Paint, PLAIN } from './paint';
import { SEVERITY_WORDS } from './words';

/**
 * What a rule checks, why, and what to do, as lines for a terminal.
 *
 * @param width the widest line, in columns
 */
export function writeRule(rule: RuleInfo, width: number, paint: Paint = PLAIN): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Yang diperiksa', rule.what],
    ['Alasan', rule.why],
    ['Tindak lanjut', rule.remedy],
    ['Dasar', rule.source],
  ];
  const heading = `${paint.strong(rule.id)}, tingkat: ${SEVERITY_WORDS[rule.severity].label}`;
  const body = parts.flatMap(([title, text]) =>
    text === undefined
      ? []
      : ['', paint.strong(title), ...wrap(oneLine(text), width - 2).map((line) => `  ${line}`)],
  );
  return `${[heading, ...body].join('\n')}\n`;
}

/** The rules with one line each. */
export function writeRuleList(rules: readonly RuleInfo[], width: number, paint: Paint = PLAIN): string {
  const idWidth = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.flatMap((rule) =>
    wrap(oneLine(rule.what), width - idWidth - 2).map((line, i) =>
      i === 0 ? `${paint.strong(rule.id.padEnd(idWidth))}  ${line}` : `${' '.repeat(idWidth)}  ${line}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}
