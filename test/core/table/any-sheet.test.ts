import fc from 'fast-check';
import { readLayout } from '#core/layout';
import { finish } from '#core/steps';
import { detectTables } from '#core/table';
import { drawSheet } from '../../support/draw';

/** Cells such as reports are made of, in any order: most sheets drawn from them are nonsense. */
const cell = fc.constantFrom(
  '',
  '',
  'No',
  'Indikator Kinerja',
  'Program',
  'Target',
  'Realisasi',
  'Capaian (%)',
  'Tahun 2024',
  'TW I',
  'Tabel 3.1 Capaian',
  'Jumlah',
  'Rata-rata',
  'Sumber : Bappeda',
  'Nilai SAKIP',
  '(1)',
  '2',
  '2024',
  '83,48',
  '10.000.000',
  '6 (4-5)',
  '-',
  '#REF!',
);
const sheet = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 14 })
  .map((rows) => drawSheet(rows.map((cells) => cells.join(' | ')).join('\n')));

describe('any sheet', () => {
  it('gives tables that do not overlap, stand in reading order, and hold their rows', () => {
    fc.assert(
      fc.property(sheet, (drawn) => {
        const tables = finish(detectTables(drawn));
        tables.forEach((table, i) => {
          const { top, left, bottom, right } = table.area;
          expect(bottom).toBeGreaterThan(top);
          expect(table.columns.map((column) => column.col)).toEqual(
            Array.from({ length: right - left + 1 }, (_, n) => left + n),
          );
          const rows = table.rows.map((row) => row.row);
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
          expect(rows[0]).toBeGreaterThan(top);
          expect(rows.at(-1)).toBe(bottom);
          for (const other of tables.slice(i + 1)) {
            const below = other.area.top > bottom;
            const beside = other.area.left > right;
            expect(below || beside).toBe(true);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives each column of each table a role', () => {
    fc.assert(
      fc.property(sheet, (drawn) => {
        for (const table of finish(detectTables(drawn))) {
          const layout = finish(readLayout(table));
          expect(layout.columns.map((column) => column.col)).toEqual(
            table.columns.map((column) => column.col),
          );
          for (const { result, first, second } of layout.relations) {
            expect(new Set([result.col, first.col, second.col]).size).toBe(3);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
