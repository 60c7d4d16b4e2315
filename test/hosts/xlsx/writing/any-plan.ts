import fc from 'fast-check';
import type { Area } from '#core/grid';
import type { CellStyle, Color, Edges, PlannedContent, PlannedRow, SheetPlan } from '#core/plan';

/** Leaves out what is not there: a key whose value is `undefined` is no absent key. */
function record<T extends object>(
  model: { [Key in keyof T]-?: fc.Arbitrary<NonNullable<T[Key]>> },
): fc.Arbitrary<T> {
  return fc.record(model as never, { requiredKeys: [] }) as fc.Arbitrary<T>;
}

const color = fc.stringMatching(/^#[0-9A-F]{6}$/) as fc.Arbitrary<Color>;
const line = fc.constantFrom('hair', 'thin', 'medium');
const edges = record<Edges>({ top: line, bottom: line, left: line, right: line, color } as never);
const style = record<CellStyle>({
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  size: fc.integer({ min: 6, max: 20 }),
  color,
  fill: color,
  align: fc.constantFrom('left', 'center', 'right'),
  valign: fc.constantFrom('top', 'middle', 'bottom'),
  wrap: fc.boolean(),
  indent: fc.nat(15),
  edges,
  format: fc.constantFrom('0', '#,##0.00', '0.0%', '"Rp" #,##0;[Red]-#,##0', 'dd mmmm yyyy', '@', '0 "<&>"'),
} as never);

export const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);

const formula = fc.constantFrom(
  'A1+1',
  'SUM($B$1:B9)',
  '\'Lain "x"\'!C3&"<a>"',
  'IF(A1>=2,"ya","tidak")',
  ' A1',
);

const content = (text: fc.Arbitrary<string>): fc.Arbitrary<PlannedContent> =>
  fc.oneof(text, number, fc.record({ formula, result: fc.oneof(text, number, fc.boolean()) }));

/** Rows of their own for merged areas, so that none meets another. */
const merges: fc.Arbitrary<Area[]> = fc
  .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 })), { maxLength: 3 })
  .map((all) =>
    all.map(([left, width], i) => ({ top: 100 + 2 * i, left, bottom: 101 + 2 * i, right: left + width })),
  );

function rows(text: fc.Arbitrary<string>): fc.Arbitrary<PlannedRow[]> {
  const cell = fc.record({ col: fc.nat(30), content: content(text), style }, { requiredKeys: ['col'] });
  const cells = fc
    .uniqueArray(cell, { maxLength: 6, selector: ({ col }) => col })
    .map((all) => all.sort((a, b) => a.col - b.col));
  const row = fc.record(
    {
      index: fc.nat(60),
      height: fc.integer({ min: 5, max: 60 }),
      outline: fc.integer({ min: 1, max: 7 }),
      cells,
    },
    { requiredKeys: ['index', 'cells'] },
  );
  return fc
    .uniqueArray(row, { maxLength: 6, selector: ({ index }) => index })
    .map((all) => all.sort((a, b) => a.index - b.index)) as fc.Arbitrary<PlannedRow[]>;
}

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => /^(?!')[^[\]:*?/\\_]{1,31}(?<!')$/.test(text) && text.trim() === text);

/** Plans of any content. @param text the texts that their cells may hold */
export function anyPlan(text: fc.Arbitrary<string>): fc.Arbitrary<SheetPlan> {
  return fc.record(
    {
      key: fc.constantFrom('ringkasan', 'temuan'),
      name,
      tab: color,
      widths: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
      rows: rows(text),
      merges,
      conditions: fc.array(
        fc.record({
          area: fc.constant({ top: 0, left: 0, bottom: 3, right: 3 }),
          formula,
          style: fc.record({ fill: color }),
        }),
        { maxLength: 2 },
      ),
      choices: fc.constant([]),
      charts: fc.constant([]),
      freeze: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
      gridlines: fc.boolean(),
      print: fc.record(
        {
          paper: fc.constantFrom('F4', 'Legal', 'A4'),
          orientation: fc.constantFrom('landscape', 'portrait'),
          repeat: fc.constant({ first: 1, last: 2 }),
          foot: text,
          breaks: fc.constant([3, 9]),
        },
        { requiredKeys: ['paper', 'orientation', 'foot'] },
      ),
    },
    {
      requiredKeys: [
        'key',
        'name',
        'widths',
        'rows',
        'merges',
        'conditions',
        'choices',
        'charts',
        'gridlines',
        'print',
      ],
    },
  ) as fc.Arbitrary<SheetPlan>;
}
