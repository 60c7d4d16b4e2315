import { makeStyles } from '@fluentui/react-components';
import { useWords } from '../../pane-context';
import { CellLinks } from '../../parts/cell-links';
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
  return (
    <div className={styles.text}>
      <span lang="id">{group.reason.replace(/\.$/, '')}</span>:{' '}
      <CellLinks cells={group.cells} sheet={sheet} first={NAMED} more={words.findings.moreCells} />
    </div>
  );
}
