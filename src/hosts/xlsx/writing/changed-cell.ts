import { address, type CellContent, isCellError } from '#core/grid';
import { storedFormula } from '../formula-text';
import { LONGEST_TEXT, numberText, space } from './cell-xml';
import type { Span } from './sheet-scan';
import { tagAttributes } from './xml-document';
import { officeText } from './xml-text';

/** What a cell's element holds: attributes that go with it, and XML between its tags. */
interface Content {
  readonly type?: string;
  readonly xml: string;
}

/** Attributes that speak of a content which is no longer there. */
const OF_CONTENT = new Set(['t', 'cm', 'vm', 'ph']);

/** How changed cells are written in one workbook. */
export interface CellWriter {
  /** The place of a text among the shared ones, where it is there without marks of its own. */
  sharedText(text: string): number | undefined;
}

/**
 * A cell that was not there.
 *
 * @param prefix of the sheet's elements, with its colon, or empty
 * @param style number of its style
 */
export function newCell(
  prefix: string,
  at: { readonly row: number; readonly col: number },
  style: number,
  content: CellContent,
  writer: CellWriter,
): string {
  const attributes = `r="${address(at.row, at.col)}"${style === 0 ? '' : ` s="${style}"`}`;
  return element(prefix, ` ${attributes}`, contentOf(content, prefix, writer));
}

/**
 * A cell's element with another content; empty where nothing is left to say of the cell.
 *
 * @param text of the sheet
 * @param tag its start tag
 * @param style number of its new style; absent for its own
 */
export function changedCell(
  text: string,
  tag: Span,
  prefix: string,
  style: number | undefined,
  content: CellContent,
  writer: CellWriter,
): string {
  const attributes = keptAttributes(text, tag, style);
  const written = contentOf(content, prefix, writer);
  const isBare = /^ r="[A-Z]+\d+"$/.test(attributes);
  return isBare && written.xml === '' ? '' : element(prefix, attributes, written);
}

/** A cell's start tag without what speaks of its stored value. */
export function tagWithoutValue(text: string, tag: Span, isEmpty: boolean): string {
  const name = /^<([^\s/>]+)/.exec(text.slice(tag.start, tag.end))?.[1] ?? 'c';
  const attributes = tagAttributes(text, tag.start, tag.end)
    .filter((one) => one.name !== 't' && one.name !== 'vm')
    .map((one) => written(text, one));
  return `<${name}${attributes.join('')}${isEmpty ? '/' : ''}>`;
}

function keptAttributes(text: string, tag: Span, style: number | undefined): string {
  const all = tagAttributes(text, tag.start, tag.end).filter(({ name }) => !OF_CONTENT.has(name));
  const kept = all.map((one) =>
    one.name === 's' && style !== undefined ? ` s="${style}"` : written(text, one),
  );
  if (style === undefined || all.some(({ name }) => name === 's')) return kept.join('');
  const place = all.findIndex(({ name }) => name === 'r') + 1;
  return [...kept.slice(0, place), ` s="${style}"`, ...kept.slice(place)].join('');
}

/** An attribute as it stands in a text, quotes and all. */
function written(text: string, attribute: { name: string; start: number; end: number }): string {
  return ` ${attribute.name}=${text.slice(attribute.start - 1, attribute.end + 1)}`;
}

function element(prefix: string, attributes: string, { type, xml }: Content): string {
  const all = attributes + (type === undefined ? '' : ` t="${type}"`);
  return xml === '' ? `<${prefix}c${all}/>` : `<${prefix}c${all}>${xml}</${prefix}c>`;
}

function contentOf({ value, formula }: CellContent, p: string, writer: CellWriter): Content {
  const held = resultOf(value, p, formula === undefined ? writer : undefined);
  if (formula === undefined) return held;
  const stored = storedFormula(formula);
  return { ...held, xml: `<${p}f${space(stored)}>${officeText(stored)}</${p}f>${held.xml}` };
}

/** @param writer absent for a formula's result, which is never a shared text */
function resultOf(value: CellContent['value'], p: string, writer: CellWriter | undefined): Content {
  const v = (text: string) => `<${p}v${space(text)}>${text}</${p}v>`;
  if (value === null || value === '') return { xml: '' };
  if (typeof value === 'number') return { xml: v(numberText(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(String(Number(value))) };
  if (isCellError(value)) return { type: 'e', xml: v(officeText(value.error)) };
  if (value.length > LONGEST_TEXT) throw new RangeError('No cell holds so long a text.');
  if (!writer) return { type: 'str', xml: v(officeText(value)) };
  const shared = writer.sharedText(value);
  if (shared !== undefined) return { type: 's', xml: v(String(shared)) };
  return { type: 'inlineStr', xml: `<${p}is><${p}t${space(value)}>${officeText(value)}</${p}t></${p}is>` };
}
