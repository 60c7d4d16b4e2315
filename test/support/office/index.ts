export { type Book, type BookCell, type BookLine, type BookRule, type BookSheet, dump } from './book';
export { bookFrom } from './book-from';
export { OfficeHost, PAYLOAD_LIMIT } from './office-host';
export { deleteRows, deleteSheet, insertRows, renameSheet, typeInto } from './user-hand';
