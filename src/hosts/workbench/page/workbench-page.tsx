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
import { Opener } from './opener';
import { Opening } from './opening';
import { usePageStyles } from './page-styles';
import { PaneEdge } from './pane-edge';
import { usePreferences } from './preferences';
import { type SampleName, sampleFile } from './samples';
import { TopBar } from './top-bar';
import { useAskBeforeLeaving, useSaveKey } from './unsaved-work';
import { pageWords } from './words';

const FUNCTIONS = functions.map(entryOf);

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
  const unsavedNow = useRef(false);
  unsavedNow.current = unsaved;
  const [opening, setOpening] = useState(opener.state);
  useEffect(() => opener.subscribe(setOpening), [opener]);

  const show = useCallback(
    async (file: File, count = 1) => {
      const asked = unsavedNow.current;
      if (asked && !window.confirm(words.discard)) return;
      setNotices([]);
      const result = await opener.open(file);
      if (!result) return;
      // What was typed while it was being opened would be lost unasked.
      if (!asked && unsavedNow.current && !window.confirm(words.discard)) return result.file.close();
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
  useAskBeforeLeaving(unsaved);
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
            onSave={open && save}
            onUnmark={marked ? () => void session?.unmark() : undefined}
          />
          {opening.kind === 'failed' && (
            <Notice
              notice={{ intent: 'error', title: words.unreadable, text: opening.sentence }}
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
