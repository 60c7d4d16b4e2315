/** How the records of a zip archive begin and how long they are without what follows them: PKWARE's APPNOTE 6.3.10. */

/** Before each entry's content (4.3.7). */
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_LENGTH = 30;

/** An entry in the directory (4.3.12). */
export const RECORD_SIGNATURE = 0x02014b50;
export const RECORD_LENGTH = 46;

/** The end of the directory, and of the archive (4.3.16). */
export const END_SIGNATURE = 0x06054b50;
export const END_LENGTH = 22;

/** A flag of an entry: its name is UTF-8. */
export const UTF8_NAME = 0x800;

/** Entries that are stored as they are, or deflated. */
export const STORED = 0;
export const DEFLATED = 8;
