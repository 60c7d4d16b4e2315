import { strFromU8, strToU8 } from 'fflate';
import { isOn } from '../xml-parser';
import type { NumberFormatIds } from './number-format-ids';
import { XmlDocument } from './xml-document';
import { XmlEdit } from './xml-edit';

/** What the style of a cell says, as far as a change of its content needs it. */
export interface CellForm {
  /** The number format's code; `General` for none. */
  readonly format: string;
  /** Whether a text in it is not to be taken for a number or a formula when someone edits it. */
  readonly isQuoted: boolean;
  /** Whether a protected sheet keeps it from being changed. */
  readonly isLocked: boolean;
  /** All the rest, for comparison: fonts, fills, borders, alignment. */
  readonly look: string;
}

/** A style that says nothing. */
export const PLAIN = '<xf/>';

const OF_FORM = new Set(['numFmtId', 'applyNumberFormat', 'quotePrefix']);

/** @param source an `xf` element as it is written */
export function formOf(source: string, formats: NumberFormatIds): CellForm {
  const document = new XmlDocument(strToU8(source), 'xf');
  const { root } = document;
  const attributes = document.attributes(root);
  const get = (name: string) => attributes.find((one) => one.name === name)?.value;
  const protection = document.child('protection');
  const locked = protection && document.attribute(protection, 'locked');
  const rest = attributes.filter(({ name }) => !OF_FORM.has(name)).map(({ name, value }) => [name, value]);
  return {
    format: formats.codeOf(Number(get('numFmtId') ?? 0)),
    isQuoted: isOn(get('quotePrefix')),
    isLocked: locked === undefined || isOn(locked),
    look: JSON.stringify([rest.sort(), source.slice(root.inner, root.innerEnd)]),
  };
}

/** The same for styles that no one can tell apart. */
export function formKey({ format, isQuoted, look }: CellForm): string {
  return JSON.stringify([format, isQuoted, look]);
}

/** A style as another is written, with another number format. */
export function withForm(source: string, formatId: number, isQuoted: boolean): string {
  const document = new XmlDocument(strToU8(source), 'xf');
  const edit = new XmlEdit(document);
  edit.setAttribute(document.root, 'numFmtId', String(formatId));
  edit.setAttribute(document.root, 'applyNumberFormat', '1');
  if (isQuoted) edit.setAttribute(document.root, 'quotePrefix', '1');
  else edit.removeAttribute(document.root, 'quotePrefix');
  return strFromU8(edit.toBytes());
}
