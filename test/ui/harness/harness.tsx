import { createRoot } from 'react-dom/client';
import { readXlsx } from '#hosts/xlsx';
import { createSession, Pane, type ThemeName } from '#ui';
import { MemoryPort } from '../../support/memory-port';
import { FUNCTIONS } from '../functions';

/** The pane over a workbook in memory: `?theme=dark&lang=en`; the workbook's bytes come from `/workbook.xlsx`. */
async function mount(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const bytes = await (await fetch('/workbook.xlsx')).arrayBuffer();
  const port = new MemoryPort(readXlsx(new Uint8Array(bytes)));
  const session = createSession(port);
  Object.assign(window, { port, session });
  await session.start();
  createRoot(document.getElementById('panel') as HTMLElement).render(
    <Pane
      session={session}
      language={query.get('lang') ?? 'id-ID'}
      theme={(query.get('theme') ?? 'light') as ThemeName}
      functions={FUNCTIONS}
    />,
  );
}

mount();
