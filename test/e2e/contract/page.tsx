import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import * as grid from '../../../src/hosts/workbench/grid';
import { loadWorkbook } from '../../../src/hosts/workbench/load-workbook';
import type { OpenWorkbook } from '../../../src/hosts/workbench/open-workbook';
import { GridPlace } from '../../../src/hosts/workbench/page/grid-place';
import { pageWords } from '../../../src/hosts/workbench/page/words';
import { Doors } from './doors';

/** The workbench without its bar and its pane: a workbook in the grid, and doors for the test. */
const root = createRoot(document.getElementById('meja') as HTMLElement);
const said: string[] = [];

async function open(bytes: Uint8Array): Promise<void> {
  said.length = 0;
  const loaded = await loadWorkbook('Kontrak.xlsx', bytes, grid, () => {}).done;
  const workbook = await new Promise<OpenWorkbook>((resolve) => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
          <GridPlace
            key={loaded.id}
            loaded={loaded}
            language="id"
            dark={false}
            words={pageWords.id}
            say={({ text }) => said.push(text)}
            onOpen={resolve}
            onUnsaved={() => {}}
            onMarked={() => {}}
          />
        </div>
      </FluentProvider>,
    );
  });
  window.doors = new Doors(workbook, grid.workbenchPort(workbook), said);
}

window.openBook = open;
