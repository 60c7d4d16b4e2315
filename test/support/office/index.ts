export { type Book, type BookCell, type BookRule, type BookSheet, dump } from './book';
export { bookFrom } from './book-from';
export { officeClient } from './office-client';
export { OfficeHost, PAYLOAD_LIMIT } from './office-host';
