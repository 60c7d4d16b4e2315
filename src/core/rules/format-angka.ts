import type { Figure, ReadTable, Report } from '#core/fact';
import { textOf } from '#core/grid';
import { MEASURES } from '#core/layout';
import { type Because, countWords, formatNumber } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/format-angka';
import { malformedFixes, textNumberFixes } from './repair/number-fixes';
import { type Differs, defineRule, type Outcome } from './rule';
import { areIdentifiers } from './support/identifiers';

const MALFORMED: Partial<Record<Because, string>> = {
  'mixed-separators': 'pemisah ribuan dan desimalnya tercampur',
  'bad-grouping': 'pengelompokan ribuannya tidak utuh, sehingga mungkin ada digit yang hilang atau berlebih',
};

/** So many numerals of a table with one flaw are a habit of whoever typed it: one finding for all of them. */
const HABIT = 4;

export const formatAngka = defineRule({
  info: {
    id: 'format-angka',
    severity: 'warning',
    what: 'Angka harus ditulis dengan pemisah ribuan dan desimal yang konsisten, dan sebaiknya sebagai angka, bukan teks.',
    why: 'Angka seperti 11.924.883.678.00 tidak dapat dijumlahkan Excel dan dapat terbaca seratus kali lipat.',
    remedy: 'Ketik ulang angka itu tanpa pemisah, lalu pilih format angka pada Excel.',
    source: 'PUEBI/EYD: titik memisahkan ribuan, koma memisahkan desimal',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    for (const table of report.tables) {
      const asText: Figure[] = [];
      const bad = new Map<Because, Figure[]>();
      for (const entry of table.entries) {
        for (const figure of entry.figures.values()) {
          if (figure.inherited) continue;
          if (figure.reading.ok) {
            const { typed, text } = figure.reading.quantity;
            if (typed === 'text' && isPlain(text) && MEASURES.has(figure.column.role)) asText.push(figure);
            continue;
          }
          const { because } = figure.reading;
          if (!(because in MALFORMED)) continue;
          const alike = bad.get(because);
          if (alike) alike.push(figure);
          else bad.set(because, [figure]);
        }
      }
      for (const [because, figures] of bad) {
        const reason = MALFORMED[because] as string;
        if (figures.length >= HABIT) yield habit(table, figures, reason);
        else for (const figure of figures) yield malformed(table, figure, reason);
      }
      const counted = withoutIdentifiers(asText);
      if (counted.length > 0) yield numbersAsText(table, counted);
    }
  },
});

function malformed(table: ReadTable, figure: Figure, reason: string): Differs {
  const text = textOf(placeIn(table.table, figure.ref.row, figure.ref.col).cell);
  const likely = figure.reading.ok ? undefined : figure.reading.likely;
  const expected = likely ? formatNumber(likely.shown, likely.decimals) : null;
  const todo = expected
    ? `Kemungkinan maksudnya ${expected}. Ketik ulang sebagai angka.`
    : 'Cocokkan dengan sumbernya, lalu ketik ulang sebagai angka.';
  return {
    verdict: 'differs',
    at: figure.ref,
    table,
    severity: 'warning',
    stated: text,
    expected,
    message: `Angka "${text}" tidak tertulis benar: ${reason}. ${todo}`,
    related: [],
    mend: (known) => malformedFixes(table, [figure], known),
  };
}

function habit(table: ReadTable, figures: readonly Figure[], reason: string): Differs {
  const first = malformed(table, figures[0] as Figure, reason);
  const likely = first.expected ? ` (kemungkinan maksudnya ${first.expected})` : '';
  return {
    ...first,
    message:
      `${countWords(figures.length)} angka pada tabel ini tidak tertulis benar: ${reason}. Contohnya "${first.stated}"${likely}.` +
      ' Cocokkan dengan sumbernya, lalu ketik ulang semuanya sebagai angka.',
    related: figures.slice(1).map((figure) => figure.ref),
    mend: (known) => malformedFixes(table, figures, known),
  };
}

/** A numeral and nothing else: `45 Orang` is text for a reason, and so is the `2.1.` of a list. */
function isPlain(text: string): boolean {
  return !text.endsWith('.') && /^[-(]?\s*(?:rp\.?\s*)?[\d.,\s]+(?:,-)?\s*%?\)?$/i.test(text);
}

/** Figures in columns that count something: a birth year or a register's number is rightly a text. */
function withoutIdentifiers(figures: readonly Figure[]): readonly Figure[] {
  const naming = new Set(
    [...new Set(figures.map(({ column }) => column))].filter((column) =>
      areIdentifiers(
        column,
        figures.filter((figure) => figure.column === column),
      ),
    ),
  );
  return figures.filter(({ column }) => !naming.has(column));
}

function numbersAsText(table: ReadTable, figures: readonly Figure[]): Outcome {
  const first = figures[0] as Figure;
  const text = textOf(placeIn(table.table, first.ref.row, first.ref.col).cell);
  return {
    verdict: 'differs',
    at: first.ref,
    table,
    severity: 'info',
    stated: text,
    expected: text,
    message: `${countWords(figures.length)} angka pada tabel ini disimpan sebagai teks, sehingga tidak ikut dijumlahkan Excel. Nilainya terbaca; ubah menjadi angka bila tabel akan dihitung.`,
    related: figures.slice(1).map((figure) => figure.ref),
    mend: (known) => textNumberFixes(table, figures, known),
  };
}
