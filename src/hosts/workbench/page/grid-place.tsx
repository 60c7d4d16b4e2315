import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Undrawn } from '#hosts/xlsx';
import type { Loaded } from '../load-workbook';
import type { OpenWorkbook } from '../open-workbook';
import { AREA_IDS } from './areas';
import type { NoticeText } from './notice';
import type { Language, PageWords } from './words';

interface GridPlaceProps {
  readonly loaded: Loaded;
  readonly language: Language;
  readonly dark: boolean;
  readonly words: PageWords;
  readonly say: (notice: NoticeText) => void;
  readonly onOpen: (open: OpenWorkbook) => void;
  readonly onUnsaved: (is: boolean) => void;
}

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, position: 'relative' },
});

/** Where the grid stands; the grid library draws into it by itself. */
export function GridPlace({ loaded, language, dark, words, say, onOpen, onUnsaved }: GridPlaceProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const open = useRef<OpenWorkbook>(undefined);
  const now = useRef({ language, dark, words, say, onOpen, onUnsaved });
  now.current = { language, dark, words, say, onOpen, onUnsaved };

  useEffect(() => {
    const { grid } = loaded;
    const sayUndrawn = (things: readonly Undrawn[]) => {
      const { undrawn, undrawnThings } = now.current.words;
      now.current.say({ intent: 'info', text: undrawn(things.map((one) => undrawnThings[one]).join(', ')) });
    };
    const container = document.createElement('div');
    container.style.height = '100%';
    place.current?.append(container);
    const opened = grid.openGrid(container, loaded.snapshot.data(loaded.id, loaded.name), {
      language: now.current.language,
      dark: now.current.dark,
      ownRow: (name, sheetId, row, col) => {
        const sheet = open.current?.cells.workbook.getSheetBySheetId(sheetId)?.getName();
        if (!open.current || sheet === undefined) return { error: 'na', message: '' };
        return open.current.ownRows.result(name, { sheet, row, col });
      },
      refused: () => now.current.say({ intent: 'info', text: now.current.words.refused }),
      viewOnly: () => now.current.say({ intent: 'info', text: now.current.words.viewOnly }),
    });
    const workbook = new grid.OpenWorkbook(loaded.book, opened, new grid.GridCells(opened), loaded.file, {
      refused: ({ detail }) => now.current.say({ intent: 'warning', text: detail }),
      undrawn: sayUndrawn,
      unsaved: (is) => now.current.onUnsaved(is),
    });
    open.current = workbook;
    opened.ready.then(() => {
      // Another file may have been opened meanwhile.
      if (open.current !== workbook) return;
      now.current.onOpen(workbook);
      if (loaded.undrawn.length > 0) sayUndrawn(loaded.undrawn);
    });
    return () => {
      workbook.ownRows.end();
      open.current = undefined;
      // Its own parts are drawn by React, which ends nothing while it draws this page.
      setTimeout(() => opened.close());
      loaded.file.close();
      container.remove();
    };
  }, [loaded]);
  useEffect(() => open.current?.grid.setLanguage(language), [language]);
  useEffect(() => open.current?.grid.setDark(dark), [dark]);

  return <section id={AREA_IDS.sheet} ref={place} className={styles.place} aria-label={words.grid} />;
}
