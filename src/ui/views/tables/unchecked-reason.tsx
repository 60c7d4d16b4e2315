import { Button, makeStyles } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { useWords } from '../../pane-context';
import { CellLink, cellName } from '../../parts/cell-link';
import type { UncheckedGroup } from '../../state';

/** Cells that are named before the reader asks for the rest. */
const NAMED = 12;

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere' } });

export interface UncheckedReasonProps {
  readonly group: UncheckedGroup;
  /** The sheet of the table. */
  readonly sheet: string;
}

/** One reason why calculations could not be checked, with their cells. */
export function UncheckedReason({ group, sheet }: UncheckedReasonProps) {
  const styles = useStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const named = all ? group.cells : group.cells.slice(0, NAMED);
  const rest = group.cells.length - named.length;
  return (
    <div className={styles.text}>
      <span lang="id">{group.reason.replace(/\.$/, '')}</span>:{' '}
      {named.map((at, i) => (
        <Fragment key={cellName(at, '')}>
          {i > 0 && ', '}
          <CellLink at={at} sheet={sheet} />
        </Fragment>
      ))}{' '}
      {rest > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.findings.moreCells(rest)}
        </Button>
      )}
    </div>
  );
}
