import { address, type CellRef } from '#core/grid';
import type { Batch, LoggedChange, SavedState } from './saved-state';

/** The namespace of the custom XML part that keeps the state in a workbook; its root is `<sakip>`. */
export const SAVED_NAMESPACE = 'urn:sakip-untuk-excel:1';

/**
 * The version of what is kept; it rises when a reader of the version before would misunderstand it, or would lose what
 * is new: readers leave out what they don't know, and save without it.
 */
export const SAVED_VERSION = 1;

/** What would be escaped in XML, or can't stand there; JSON has an escape of its own for each. */
const NOT_IN_XML = /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

/**
 * The state as JSON that a person can read: a line for each ignore and each changed cell, the reason of changes once for
 * all that share it, because thousands of cells may be mended at once. It holds nothing that XML must escape, so that it
 * stands between two tags as it is, however a program writes these anew.
 */
export function writeSaved({ settings, ignored, history }: SavedState): string {
  const written = `{
"version": ${SAVED_VERSION},
"settings": ${JSON.stringify(settings)},
"ignored": ${linesOf(ignored.map((one) => JSON.stringify(one)))},
"history": ${linesOf(history.map(batchText))}
}`;
  return written.replace(
    NOT_IN_XML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function linesOf(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}

function batchText({ time, changes }: Batch): string {
  const deeds = runsOf(changes).map(([{ rule, reason }, run]) => {
    const cells = run.map(({ at, from, to }) => JSON.stringify({ ...writtenPlace(at), from, to }));
    return `{"rule": ${JSON.stringify(rule)}, "reason": ${JSON.stringify(reason)}, "cells": ${linesOf(cells)}}`;
  });
  return `{"time": ${JSON.stringify(time)}, "deeds": ${linesOf(deeds)}}`;
}

/** Changes that follow one another with one rule and reason, with the first of them. */
function runsOf(changes: readonly LoggedChange[]): [LoggedChange, LoggedChange[]][] {
  const runs: [LoggedChange, LoggedChange[]][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last && last[0].rule === change.rule && last[0].reason === change.reason) last[1].push(change);
    else runs.push([change, [change]]);
  }
  return runs;
}

function writtenPlace({ sheet, row, col }: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: address(row, col) };
}

/** The whole custom XML part that keeps a state, without a declaration. */
export function savedXml(state: SavedState): string {
  return `<sakip xmlns="${SAVED_NAMESPACE}">${writeSaved(state)}</sakip>`;
}

/** Whether there is nothing to keep: the workbook then holds no part of ours. */
export function keepsNothing({ settings, ignored, history }: SavedState): boolean {
  return JSON.stringify(settings) === '{}' && ignored.length === 0 && history.length === 0;
}
