import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Loaded } from '../load-workbook';
import type { OpenWorkbook } from '../open-workbook';
import { AREA_IDS } from './areas';
import type { NoticeText } from './notice';
import { openInPlace } from './open-in-place';
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
    const container = document.createElement('div');
    container.style.height = '100%';
    place.current?.append(container);
    let closed = false;
    // Who goes on to a button has done with the cell, as in Excel.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('header, #panel') && !container.contains(target))
        void open.current?.grid.finishEditing();
    };
    document.addEventListener('pointerdown', leave, { capture: true });
    const opening = openInPlace(container, loaded, () => now.current);
    void opening.then((workbook) => {
      // Another file may have been opened meanwhile.
      if (closed) return;
      open.current = workbook;
      workbook.grid.setLanguage(now.current.language);
      workbook.grid.setDark(now.current.dark);
      now.current.onOpen(workbook);
      if (loaded.undrawn.length > 0) workbook.events.undrawn(loaded.undrawn);
    });
    return () => {
      closed = true;
      document.removeEventListener('pointerdown', leave, { capture: true });
      open.current = undefined;
      loaded.file.close();
      container.remove();
      // Its own parts are drawn by React, which ends nothing while it draws this page.
      void opening.then((workbook) => setTimeout(() => workbook.close()));
    };
  }, [loaded]);
  useEffect(() => open.current?.grid.setLanguage(language), [language]);
  useEffect(() => open.current?.grid.setDark(dark), [dark]);

  return <section id={AREA_IDS.sheet} ref={place} className={styles.place} aria-label={words.grid} />;
}
