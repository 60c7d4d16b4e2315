import { existsSync } from 'node:fs';
import path from 'node:path';
import { RULE_IDS } from '#core/finding';
import { ruleInfos, rules } from '#core/rules';
import { follow } from './follow';

const PAGES = path.resolve(__dirname, '../../../docs/rules');

const examples = rules.flatMap((rule) =>
  rule.examples.map((example) => ({ id: rule.info.id, about: example.about, example })),
);

describe('the catalogue of rules', () => {
  it('holds the fixed fifteen, each once', () => {
    expect(rules.map((rule) => rule.info.id)).toEqual([
      'capaian',
      'penyerapan',
      'jumlah',
      'rerata',
      'sisa',
      'efisiensi',
      'predikat',
      'perubahan',
      'lintas-tabel',
      'hitungan',
      'format-angka',
      'tahun',
      'struktur',
      'isian',
      'kewajaran',
    ]);
    expect(RULE_IDS).toEqual(ruleInfos.map((info) => info.id));
  });

  it.each(ruleInfos)('$id says what it checks, why, what to do, and on what it rests', (info) => {
    for (const sentence of [info.what, info.why, info.remedy]) expect(sentence).toMatch(/^[A-Z].{30,}\.$/);
    expect(info.source).toMatch(/Permen|PUEBI/);
  });

  it.each(ruleInfos)('$id has a page', ({ id }) => {
    expect(existsSync(path.join(PAGES, `${id}.md`))).toBe(true);
  });

  it.each(rules)('$info.id has an example that is right and one that is not', (rule) => {
    expect(rule.examples.some((one) => one.finds.length === 0 && !one.notes)).toBe(true);
    expect(rule.examples.some((one) => one.finds.length > 0)).toBe(true);
  });
});

describe('the examples', () => {
  it.each(examples)('$id: $about', ({ id, example }) => {
    const { findings } = follow(example.drawn, id);
    const cells = (mild: boolean) =>
      findings.filter((one) => (one.severity === 'info') === mild).map((one) => one.cell);
    expect(cells(false)).toEqual(example.finds);
    expect(cells(true)).toEqual(example.notes ?? []);
  });

  it.each(examples)('$id, with all rules at work: $about', ({ example }) => {
    const { findings } = follow(example.drawn);
    const loud = findings.filter((one) => one.severity !== 'info').map((one) => one.cell);
    expect(loud).toEqual(example.finds);
  });

  it('say everything in Indonesian notation', () => {
    for (const { example } of examples) {
      for (const { message, expected } of follow(example.drawn).findings) {
        // A dot stands between thousands only; numbers of tables and quotations of cells are not ours.
        const own = message.replace(/"[^"]*"/g, '').replace(/Tabel \d+\.\d+/g, '');
        expect(own).not.toMatch(/\d\.\d{1,2}(?!\d)/);
        expect(message).toMatch(/[.]$/);
        if (expected !== null && /^[\d.,-]+$/.test(expected))
          expect(expected).toMatch(/^-?\d*(\.\d{3})*(,\d+)?$/);
      }
    }
  });
});
