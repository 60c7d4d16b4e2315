import { SUMMARY_KEYS } from '#core/plan';
import type { Session } from '#ui';

/** The ribbon's and the context menu's functions, by the names that the manifest calls them. */
export const COMMANDS = {
  /** Checks the workbook, with the pane open on its findings. */
  periksa: async (session: Session) => {
    await Office.addin.showAsTaskpane();
    await session.check();
  },
  /** Checks the workbook, with the pane open on the findings of the table around the selected cell. */
  periksaTabel: async (session: Session) => {
    await Office.addin.showAsTaskpane();
    await session.checkTable();
  },
  /** Inserts all summary sheets with the office's settings, with the pane open on what came of it. */
  sisipkanRingkasan: async (session: Session) => {
    await Office.addin.showAsTaskpane();
    await session.insertSummaries(SUMMARY_KEYS);
  },
  /** Takes the marks off the sheets; the pane stays as it is. */
  hapusTanda: (session: Session) => session.unmark(),
} as const;

/** Ties the commands to the session that the pane shows; Excel waits for each until it is completed. */
export function associateCommands(session: Session): void {
  for (const [name, run] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run(session);
      } finally {
        event.completed();
      }
    });
  }
}
