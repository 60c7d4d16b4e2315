import { readReport } from '#core/fact';
import type { Finding } from '#core/finding';
import { address, columnName } from '#core/grid';
import { SEVERITY_WORDS } from '#core/report';
import { type Example, type Rule, runRules } from '#core/rules';
import { draw } from '../draw';

/**
 * Writes the page of a rule: what it checks, why, what to do, and each example with what the rule alone says of it.
 *
 * @returns markdown in Bahasa Indonesia, with a line break at its end
 */
export function rulePage(rule: Rule): string {
  const { id, what, why, remedy, source, severity } = rule.info;
  const parts = [
    `# ${id}`,
    what,
    `**Tingkat:** ${SEVERITY_WORDS[severity].label}`,
    '## Alasan',
    why,
    '## Tindak lanjut',
    remedy,
    ...(source === undefined ? [] : ['## Dasar', source]),
    '## Contoh',
    ...rule.examples.flatMap((example) => writeExample(rule, example)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Writes the list of all rules, with a link to the page of each. */
export function ruleList(rules: readonly Rule[]): string {
  const lines = rules.map(({ info }) => `- [${info.id}](${info.id}.md): ${info.what}`);
  return `# Aturan pemeriksaan\n\n${lines.join('\n')}\n`;
}

function writeExample(rule: Rule, example: Example): string[] {
  const { findings } = runRules(readReport(draw(example.drawn), {}), [rule]);
  const said = findings.map(
    (finding) =>
      `- **${addressOf(finding)}** (${SEVERITY_WORDS[finding.severity].label}): ${escaped(finding.message)}`,
  );
  return [
    `### ${example.about}`,
    sheetTable(example.drawn, new Set(findings.map(addressOf))),
    said.length === 0 ? 'Tidak ada temuan.' : said.join('\n'),
  ];
}

function addressOf({ at }: Finding): string {
  return address(at.row, at.col);
}

/** A drawn sheet as a table with the letters of its columns and the numbers of its rows. */
function sheetTable(drawn: string, marked: ReadonlySet<string>): string {
  const rows = drawn
    .replace(/^[ \t]*\n/, '')
    .split('\n')
    .map((line) => line.split('|').map((text) => text.trim().replace(/^'(.*)'$/, '$1')));
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, col) => columnName(col));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...letters]),
    line(['---:', ...letters.map(() => '---')]),
    ...rows.map((row, index) =>
      line([
        String(index + 1),
        ...letters.map((_, col) => {
          const text = escaped(row[col] ?? '');
          return marked.has(address(index, col)) ? `**${text === '' ? '(kosong)' : text}**` : text;
        }),
      ]),
    ),
  ].join('\n');
}

/** Signs that markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[*<|]/g, (sign) => `\\${sign}`);
}
