import type { HostError } from '#app';
import type { UnreadableReason } from '#hosts/xlsx';

/** What the file says of itself is Indonesian; this is what the English page says in its place. */
const SAVE_AGAIN = 'open it in Excel and save it as an Excel workbook (.xlsx)';
const FETCH_AGAIN = 'copy or download the original again';
const REPAIR = `${FETCH_AGAIN}, or mend it by Open and Repair in Excel`;

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  empty: `This file is empty (0 bytes); ${FETCH_AGAIN}`,
  'not-zip': `This file is no Excel workbook (.xlsx), whatever its name ends in; ${SAVE_AGAIN}`,
  'old-xls': `This file has the old Excel format (.xls); ${SAVE_AGAIN}`,
  encrypted: 'This file is locked by a password; open it in Excel, remove the password, and save it again',
  'binary-workbook': `This file has the binary format (.xlsb); ${SAVE_AGAIN}`,
  'not-workbook': `This file holds no Excel workbook (.xlsx); make sure that it is the right one, or ${SAVE_AGAIN}`,
  truncated: `This file is cut off, perhaps because it was not copied or downloaded to its end; ${FETCH_AGAIN}`,
  'damaged-zip': `This file is damaged, so that nothing in it can be trusted; ${REPAIR}`,
  'missing-part': `A part of this file is missing; ${REPAIR}`,
  'damaged-xml': `What this file holds is damaged, or does not follow the rules of .xlsx; ${REPAIR}`,
  'lying-sizes': `The sizes that this file tells are not those of what it holds; open no file whose origin you don’t know, and ${FETCH_AGAIN}`,
  'too-large':
    'This file holds too much to be checked (more than 1 GB or 5 million cells); divide it into smaller workbooks',
  'large-part': `A part of this file is too large to be read (more than a million characters on end), as Excel writes none; make sure where the file comes from, and if it is yours, ${SAVE_AGAIN}`,
  zip64: `This file has the format ZIP64, which is not supported; ${SAVE_AGAIN}`,
  'zip-method': `This file is compressed in a way that is not supported; ${SAVE_AGAIN}`,
};

/** Why a file can't be opened. */
export function unreadableInEnglish(reason: UnreadableReason, part: string | undefined): string {
  return `${UNREADABLE[reason]}${part === undefined ? '' : ` (part ${part})`}.`;
}

const REFUSED: Readonly<Partial<Record<HostError['trouble'], string>>> = {
  protected:
    'The cell is locked on a protected sheet; unprotect it in Excel with Review > Unprotect Sheet, then try again',
  bound:
    'The cell can’t be changed by itself: it belongs to a merged area, an array formula, a data table or a pivot table, or is the header or total of an Excel table',
  lost: 'The sheet that was to be changed is not in this workbook',
};

const OTHERWISE =
  'This file can’t be changed safely: it is signed, shared, or put together in an unusual way; open it in Excel and save it as an Excel workbook (.xlsx)';

/** Why the file did not take what was typed. */
export function refusalInEnglish({ trouble, sheet }: HostError): string {
  return `${REFUSED[trouble] ?? OTHERWISE}${sheet === undefined ? '' : ` (${sheet})`}.`;
}
