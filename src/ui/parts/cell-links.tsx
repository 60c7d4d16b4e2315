import { Button } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { CellRef } from '#core/grid';
import { CellLink, cellName } from './cell-link';

export interface CellLinksProps {
  readonly cells: readonly CellRef[];
  /** The sheet that is spoken of: its cells go without its name. */
  readonly sheet: string;
  /** How many are named before the reader asks for the rest. */
  readonly first: number;
  /** What the button says that names the rest. */
  readonly more: (n: number) => string;
}

/** Cells in a row, each a link to itself; the rest of many only when asked for. */
export function CellLinks({ cells, sheet, first, more }: CellLinksProps) {
  const [all, setAll] = useState(false);
  const named = all ? cells : cells.slice(0, first);
  const left = cells.length - named.length;
  return (
    <>
      {named.map((at, i) => (
        <Fragment key={cellName(at, '')}>
          {i > 0 && ', '}
          <CellLink at={at} sheet={sheet} />
        </Fragment>
      ))}{' '}
      {left > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {more(left)}
        </Button>
      )}
    </>
  );
}
