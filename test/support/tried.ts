import path from 'node:path';
import type { Workbook } from '#core/grid';
import { books } from './books';
import type { Book } from './books/kit/book';
import { EVERY, readOnce, triedFiles } from './corpus';

/** Few tables and many, figures as numbers and as text. */
const FEW = ['kelurahan', 'dinkes-kabupaten'];

/** The books of invented offices on which laws are tried: all of them in `npm run corpus`, a few in `npm test`. */
export const triedBooks: readonly Book[] = books.filter((book) => EVERY || FEW.includes(book.name));

/** The workbooks on which laws are tried, by their names: the sample, real reports and books of invented offices. */
export const triedWorkbooks: readonly (readonly [string, Workbook])[] = [
  ...triedFiles.map((file) => [path.basename(file), readOnce(file)] as const),
  ...triedBooks.map((book) => [book.name, book.workbook] as const),
];
