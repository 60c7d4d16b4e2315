import { CanceledError, CommandType, ICommandService, type Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Pasted } from './clipboard-text';
import { keepLooks } from './keep-looks';

/** What a user may do in the grid: look around, and change what cells hold. The file keeps nothing else. */
const ALLOWED = new Set(
  [
    'set-range-values',
    'clear-selection-content',
    'auto-clear-content',
    'auto-fill',
    'refill',
    'copy-down',
    'copy-right',
    'copy-formula-only',
    'set-worksheet-activate',
    'move-selection',
    'move-selection-enter-tab',
    'expand-selection',
    'select-all',
    'select-range',
    'set-scroll-relative',
    'scroll-view',
    'scroll-view-reset',
    'scroll-to-cell',
    'change-zoom-ratio',
    'set-zoom-ratio',
  ].map((name) => `sheet.command.${name}`),
);

/** What only changes what is seen on this screen. */
const VIEW = new Set(
  [
    'delta-column-width',
    'set-worksheet-col-width',
    'set-col-is-auto-width',
    'set-col-auto-width',
    'delta-row-height',
    'set-row-height',
    'set-row-is-auto-height',
  ].map((name) => `sheet.command.${name}`),
);

const PASTE = 'sheet.command.paste-by-short-key';
const CUT = 'univer.command.cut';
const RENAME = 'sheet.operation.rename-sheet';

export interface GuardEvents {
  /** The user tried something that the file would not keep; nothing happened. */
  refused(): void;
  /** The user changed something that is seen here, but not kept in the file. */
  viewOnly(): void;
  /** The user pastes into the selected cells; the library does not. */
  paste(pasted: Pasted): void;
}

/**
 * Refuses what could not be saved into the user's own file: rows, columns and sheets that come, go or move, and looks.
 *
 * @returns does some work of ours that is not refused
 */
export function guard(injector: Injector, events: GuardEvents): <T>(work: () => T) => T {
  const commands = injector.get(ICommandService);
  let trusted = 0;
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (trusted > 0) return;
    if (id === PASTE) {
      events.paste((params ?? {}) as Pasted);
      throw new CanceledError();
    }
    keepLooks(injector, { id, params });
    const moves = id === CUT && !injector.get(IEditorBridgeService).isVisible().visible;
    if (moves || id === RENAME || (type === CommandType.COMMAND && isRefused(id))) {
      events.refused();
      throw new CanceledError();
    }
    if (VIEW.has(id)) events.viewOnly();
  });
  return (work) => {
    trusted++;
    try {
      return work();
    } finally {
      trusted--;
    }
  };
}

function isRefused(id: string): boolean {
  return id.startsWith('sheet.command.') && !ALLOWED.has(id) && !VIEW.has(id);
}
