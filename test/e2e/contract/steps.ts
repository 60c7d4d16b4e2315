import fc from 'fast-check';
import type { CellValue } from '#core/grid';
import { READ_AS_SOMETHING_ELSE } from '../../contract/book';

/** What is done to a workbook; `cell` counts the cells that a test knows, over and over. */
export type Step =
  | { readonly do: 'apply'; readonly cell: number; readonly value: CellValue; readonly format?: string }
  | { readonly do: 'formula'; readonly cell: number; readonly formula: string }
  | { readonly do: 'type'; readonly cell: number; readonly text: string }
  | { readonly do: 'insert'; readonly key: 'temuan' | 'efisiensi' | 'catatan' }
  | { readonly do: 'delete'; readonly cell: number }
  | { readonly do: 'removeInserted' | 'undo' | 'redo' | 'mark' };

const value = fc.oneof(
  fc.constantFrom<CellValue>(...READ_AS_SOMETHING_ELSE, null, true, { error: '#N/A' }, 0.5, 1234.5, 45000),
);
const cell = fc.nat({ max: 999 });
const TYPED = [
  '87,5',
  '1.234,5',
  '5%',
  '12/03/2025',
  'teks',
  '=B2*2',
  '=E2',
  '=SUM(B2:B3;1)',
  '#N/A',
  "'007",
];
const FORMULAS = ['B2*2', 'E2', 'SUM(B2:B3)', 'SAKIP.CAPAIAN(C2,B2)', "SUM('Data:Lain'!B2)", '1/0'];
/** Anything that a user or a use case does. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('apply' as const), cell, value }),
  fc.record({ do: fc.constant('apply' as const), cell, value, format: fc.constantFrom('0.00%', 'General') }),
  fc.record({ do: fc.constant('formula' as const), cell, formula: fc.constantFrom(...FORMULAS) }),
  fc.record({ do: fc.constant('type' as const), cell, text: fc.constantFrom(...TYPED) }),
  fc.record({ do: fc.constant('delete' as const), cell }),
  fc.record({
    do: fc.constant('insert' as const),
    key: fc.constantFrom('temuan' as const, 'efisiensi' as const, 'catatan' as const),
  }),
  fc.record({
    do: fc.constantFrom('removeInserted' as const, 'undo' as const, 'redo' as const, 'mark' as const),
  }),
  fc.record({ do: fc.constant('undo' as const) }),
);
