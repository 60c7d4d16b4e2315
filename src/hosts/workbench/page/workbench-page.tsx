import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { entryOf, functions } from '#core/functions';
import { createSession, Pane } from '#ui';
import type { Loaded } from '../load-workbook';
import type { OpenWorkbook } from '../open-workbook';
import { AREA_IDS, useAreas } from './areas';
import { checkedName, download } from './download';
import { useDrop } from './drop';
import { GridPlace } from './grid-place';
import { Landing } from './landing';
import { Notice, type NoticeText } from './notice';
import { Opener, type Unreadable } from './opener';
import { Opening } from './opening';
import { usePageStyles } from './page-styles';
import { PaneEdge } from './pane-edge';
import { usePreferences } from './preferences';
import { unreadableInEnglish } from './refusals-en';
import { type SampleName, sampleFile } from './samples';
import { TopBar } from './top-bar';
import { useAskBeforeLeaving, useSaveKey } from './unsaved-work';
import { type Language, pageWords } from './words';

const FUNCTIONS = functions.map(entryOf);

function unreadable(why: Unreadable | string, language: Language): string {
  if (typeof why === 'string') return why;
  return language === 'id' ? why.sentence : unreadableInEnglish(why.reason, why.part);
}

/** The page: a bar, the grid, and the pane beside it; a place to drop a file as long as none is open. */
export function Workbench() {
  const styles = usePageStyles();
  const preferences = usePreferences();
  const { language, dark } = preferences;
  const words = pageWords[language];
  const [loaded, setLoaded] = useState<Loaded>();
  const [open, setOpen] = useState<OpenWorkbook>();
  const [notices, setNotices] = useState<readonly NoticeText[]>([]);
  const say = useCallback(
    (notice: NoticeText) =>
      setNotices((all) => [...all.filter(({ text }) => text !== notice.text), notice].slice(-3)),
    [],
  );
  const opener = useMemo(() => new Opener(), []);
  const [unsaved, setUnsaved] = useState(false);
  const [marked, setMarked] = useState(false);
  const openNow = useRef<OpenWorkbook>(undefined);
  openNow.current = open;
  const [opening, setOpening] = useState(opener.state);
  useEffect(() => opener.subscribe(setOpening), [opener]);

  const show = useCallback(
    async (file: File, count = 1) => {
      await openNow.current?.grid.finishEditing();
      const asked = openNow.current?.unsaved ?? false;
      if (asked && !window.confirm(words.discard)) return;
      setNotices([]);
      const result = await opener.open(file);
      if (!result) return;
      // What was typed while it was being opened would be lost unasked.
      await openNow.current?.grid.finishEditing();
      if (!asked && openNow.current?.unsaved && !window.confirm(words.discard)) return result.file.close();
      setUnsaved(false);
      setMarked(false);
      setOpen(undefined);
      setLoaded(result);
      if (count > 1) say({ intent: 'info', text: words.onlyFirst(file.name) });
    },
    [opener, say, words],
  );
  const save = async () => {
    if (!open || !loaded) return;
    try {
      download(checkedName(loaded.name), await open.bytes());
    } catch (error) {
      say({ intent: 'error', title: words.unsavable, text: String((error as Error).message) });
    }
  };
  const saveByButton = async (byPointer: boolean) => {
    await save();
    // Who works with the pointer goes on in the cells; who pressed the button by a key is still at it.
    if (byPointer) open?.grid.focus();
  };
  const unmark = () => {
    void session?.unmark();
    // The button goes away.
    open?.grid.focus();
  };
  useAskBeforeLeaving(() => unsaved || (open?.grid.isEditing() ?? false));
  useSaveKey(save);
  const dropping = useDrop(show);
  const session = useMemo(() => {
    if (!open || !loaded) return undefined;
    const made = createSession(loaded.grid.workbenchPort(open));
    void made.start();
    return made;
  }, [open, loaded]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = loaded ? `${loaded.name} – SAKIP` : words.title;
  }, [language, loaded, words]);
  useEffect(() => {
    // Scrollbars and what else the browser itself draws.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  useAreas(() => open?.grid.focus());
  const trySample = (name: SampleName) => void sampleFile(name).then(show);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void opener.prepare();
    if (location.hash === '#contoh') void sampleFile('kinerja').then(show);
  }, [opener, show]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={language}>
      <div className={styles.page}>
        <main className={styles.main}>
          <TopBar
            words={words}
            preferences={preferences}
            name={loaded?.name}
            unsaved={unsaved}
            onOpen={show}
            onSave={open && saveByButton}
            onUnmark={marked ? unmark : undefined}
          />
          {opening.kind === 'failed' && (
            <Notice
              notice={{ intent: 'error', title: words.unreadable, text: unreadable(opening.why, language) }}
              words={words}
              onClose={() => opener.clear()}
            />
          )}
          {notices.map((notice) => (
            <Notice
              key={notice.text}
              notice={notice}
              words={words}
              onClose={() => setNotices((all) => all.filter((one) => one !== notice))}
            />
          ))}
          {loaded && opening.kind === 'opening' && (
            <Opening words={words} name={opening.name} part={opening.part} onCancel={() => opener.cancel()} />
          )}
          {loaded && dropping && <div className={styles.drop}>{words.dropHere}</div>}
          {loaded ? (
            <GridPlace
              key={loaded.id}
              loaded={loaded}
              language={language}
              dark={dark}
              words={words}
              say={say}
              onOpen={setOpen}
              onUnsaved={setUnsaved}
              onMarked={setMarked}
            />
          ) : (
            <Landing
              words={words}
              opening={opening}
              dropping={dropping}
              onOpen={show}
              onSample={trySample}
              onCancel={() => opener.cancel()}
            />
          )}
        </main>
        {session && (
          <PaneEdge words={words} width={preferences.paneWidth} onWidth={preferences.setPaneWidth} />
        )}
        {session && (
          <aside
            id={AREA_IDS.pane}
            className={styles.pane}
            style={{ '--pane': `${preferences.paneWidth}px` } as CSSProperties}
            aria-label={words.pane}
          >
            <Pane
              session={session}
              language={language}
              theme={dark ? 'dark' : 'light'}
              functions={FUNCTIONS}
            />
          </aside>
        )}
      </div>
    </FluentProvider>
  );
}
