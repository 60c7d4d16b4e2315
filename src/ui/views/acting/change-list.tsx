import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Change } from '#core/grid';
import { usePaneState, useSession } from '../../pane-context';
import { CellLink, cellName } from '../../parts/cell-link';
import { changeSides } from './change-sides';
import { Sides } from './sides';
import { useActingWords } from './use-acting-words';

/** Changes that are shown before the reader asks for the rest. */
const SHOWN = 6;
/** How many more come each time. */
const MORE = 100;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(44px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  cell: { overflowWrap: 'anywhere', maxWidth: '120px' },
  note: { gridColumn: '2', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface ChangeListProps {
  readonly changes: readonly Change[];
  /** The sheet that the reader is reading about; cells of others are named with theirs. */
  readonly sheet: string;
}

/** Cells with what they show before and after. */
export function ChangeList({ changes, sheet }: ChangeListProps) {
  const styles = useStyles();
  const words = useActingWords().change;
  const { date1904 } = usePaneState(useSession());
  const [limit, setLimit] = useState(SHOWN);
  const left = changes.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, limit).map((change) => {
          const { was, is, note } = changeSides(change, words, date1904);
          return (
            <li key={cellName(change.at, '')} className={styles.item}>
              <span className={styles.cell}>
                <CellLink at={change.at} sheet={sheet} />
              </span>
              <Sides was={was} is={is} />
              {note !== undefined && <span className={styles.note}>{note}</span>}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + MORE)}>
            {words.more(Math.min(left, MORE))}
          </Button>
        </div>
      )}
    </>
  );
}
