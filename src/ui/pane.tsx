import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FunctionEntry } from '#core/functions';
import { PaneContext, usePaneState } from './pane-context';
import { CheckBar } from './parts/check-bar';
import { NoticeBar } from './parts/notice-bar';
import type { Session } from './session';
import { VIEWS, type View } from './state';
import { type ThemeName, themes } from './themes';
import { FindingsView } from './views/findings/findings-view';
import { FunctionsView, SettingsView, SummariesView } from './views/later';
import { TablesView } from './views/tables/tables-view';
import { wordsFor } from './words';

export interface PaneProps {
  readonly session: Session;
  /** The language of the program around the pane, as a BCP 47 tag. */
  readonly language: string;
  readonly theme: ThemeName;
  /** The functions that the pane offers for insertion. */
  readonly functions: readonly FunctionEntry[];
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // There, a link that is a button has the colour of all text.
    '@media (forced-colors: active)': { '& .fui-Link': { textDecorationLine: 'underline' } },
  },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Five tabs fit beside each other in 320 pixels; in a narrower pane the last ones go below. The open one is
  // underlined, and not bold besides, which would take room in all of them.
  tab: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    '& > span': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  },
  view: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none' },
});

/** The whole pane: the check and its outcome above, five views below. */
export function Pane({ session, language, theme, functions }: PaneProps) {
  const styles = useStyles();
  const state = usePaneState(session);
  const words = wordsFor(language);
  const value = useMemo(() => ({ session, words, language }), [session, words, language]);
  return (
    <PaneContext value={value}>
      <FluentProvider theme={themes[theme]} className={styles.pane} lang={words.code}>
        <CheckBar state={state} />
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={state.view}
          aria-label={words.viewsLabel}
          onTabSelect={(_, { value: view }) => session.dispatch({ type: 'view', view: view as View })}
        >
          {VIEWS.map((view) => (
            <Tab key={view} className={styles.tab} value={view} id={`tab-${view}`} aria-controls="view">
              {words.views[view]}
            </Tab>
          ))}
        </TabList>
        <NoticeBar notice={state.notice} />
        {/* Its key makes every view and page begin at its top. */}
        <div
          key={`${state.view} ${state.page}`}
          className={styles.view}
          id="view"
          role="tabpanel"
          // What had the focus may be gone once it was done with.
          tabIndex={-1}
          aria-labelledby={`tab-${state.view}`}
        >
          {state.view === 'temuan' && <FindingsView state={state} />}
          {state.view === 'tabel' && <TablesView state={state} />}
          {state.view === 'ringkasan' && <SummariesView state={state} />}
          {state.view === 'fungsi' && <FunctionsView functions={functions} />}
          {state.view === 'pengaturan' && <SettingsView state={state} />}
        </div>
      </FluentProvider>
    </PaneContext>
  );
}
