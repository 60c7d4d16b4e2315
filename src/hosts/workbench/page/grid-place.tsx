import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Undrawn } from '#hosts/xlsx';
import type { Loaded } from '../load-workbook';
import type { OpenWorkbook } from '../open-workbook';
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
  /** Told whether cells are marked. */
  readonly onMarked: (are: boolean) => void;
}

const useStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, position: 'relative' },
});

/** Where the grid stands; the grid library draws into it by itself. */
export function GridPlace({
  loaded,
  language,
  dark,
  words,
  say,
  onOpen,
  onUnsaved,
  onMarked,
}: GridPlaceProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const open = useRef<OpenWorkbook>(undefined);
  const now = useRef({ language, dark, words, say, onOpen, onUnsaved, onMarked });
  now.current = { language, dark, words, say, onOpen, onUnsaved, onMarked };

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
      arrays: loaded.snapshot,
      ownRow: (name, sheetId, row, col) => {
        const sheet = open.current?.cells.workbook.getSheetBySheetId(sheetId)?.getName();
        if (!open.current || sheet === undefined) return { error: 'na', message: '' };
        return open.current.ownRows.result(name, { sheet, row, col });
      },
      refused: () => now.current.say({ intent: 'info', text: now.current.words.refused }),
      paste: (pasted) => grid.paste(cells, pasted),
      viewOnly: () => now.current.say({ intent: 'info', text: now.current.words.viewOnly }),
    });
    // Who goes on to a button has done with the cell, as in Excel.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('header, #panel') && !container.contains(target))
        void opened.finishEditing();
    };
    document.addEventListener('pointerdown', leave, { capture: true });
    const cells = new grid.GridCells(opened);
    const workbook = new grid.OpenWorkbook(loaded.book, opened, cells, loaded.file, {
      refused: ({ detail }) => now.current.say({ intent: 'warning', text: detail }),
      undrawn: sayUndrawn,
      unsaved: (is) => now.current.onUnsaved(is),
      marked: (are) => now.current.onMarked(are),
    });
    open.current = workbook;
    opened.ready.then(() => {
      // Another file may have been opened meanwhile.
      if (open.current !== workbook) return;
      now.current.onOpen(workbook);
      if (loaded.undrawn.length > 0) sayUndrawn(loaded.undrawn);
    });
    return () => {
      document.removeEventListener('pointerdown', leave, { capture: true });
      workbook.ownRows.end();
      open.current = undefined;
      opened.close();
      loaded.file.close();
      container.remove();
    };
  }, [loaded]);
  useEffect(() => open.current?.grid.setLanguage(language), [language]);
  useEffect(() => open.current?.grid.setDark(dark), [dark]);

  return <section ref={place} className={styles.place} aria-label={words.grid} />;
}
