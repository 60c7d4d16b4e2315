import { createRoot } from 'react-dom/client';
import { entryOf, functions } from '#core/functions';
import { createSession, Pane } from '#ui';
import { associateCommands } from './commands';
import { excelPort } from './index';
import { NO_OFFICE_JS, OUTSIDE_EXCEL } from './outside-excel';
import { currentTheme } from './theme';

const FUNCTIONS = functions.map(entryOf);

const place = document.getElementById('panel') as HTMLElement;

if ('Office' in window)
  Office.onReady(({ host }) => (host === Office.HostType.Excel ? start() : say(OUTSIDE_EXCEL)));
else say(NO_OFFICE_JS);

function say(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  place.replaceChildren(paragraph);
}

/** The page of the add-in: pane and ribbon share one session, because Excel runs them in one runtime. */
function start(): void {
  const session = createSession(excelPort());
  associateCommands(session);
  session.start();

  const root = createRoot(place);
  const draw = () =>
    root.render(
      <Pane
        session={session}
        language={Office.context.displayLanguage}
        theme={currentTheme()}
        functions={FUNCTIONS}
      />,
    );
  draw();
  // The runtime outlives the pane, and the user may have changed the theme before opening it again.
  Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) draw();
  });
  window.matchMedia('(forced-colors: active)').addEventListener('change', draw);
}
