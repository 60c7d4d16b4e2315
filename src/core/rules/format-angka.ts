import type { Figure, ReadTable, Report } from '#core/fact';
import { textOf } from '#core/grid';
import { countWords, formatNumber } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/format-angka';
import { malformedFixes, textNumberFixes } from './repair/number-fixes';
import { type Differs, defineRule, type Outcome } from './rule';
import { type Flaw, misspeltIn } from './support/misspelt';

const REASONS: Readonly<Record<Flaw, string>> = {
  'mixed-separators': 'pemisah ribuan dan desimalnya tercampur',
  'bad-grouping': 'pengelompokan ribuannya tidak utuh, sehingga mungkin ada digit yang hilang atau berlebih',
};

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
      const { texts, malformed: numerals } = misspeltIn(table);
      for (const { flaw, figures } of numerals) {
        const reason = REASONS[flaw];
        if (figures.length > 1) yield habit(table, figures, reason);
        else for (const figure of figures) yield malformed(table, figure, reason);
      }
      if (texts.length > 0) yield numbersAsText(table, texts);
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
    mend: (known) => textNumberFixes(figures, known),
  };
}
