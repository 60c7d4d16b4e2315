import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CellRef } from '#core/grid';
import type { SkippedCell } from '#core/recalculate';
import { CellLink, cellName } from '../../parts/cell-link';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  reason: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

export interface RecalculateSkippedProps {
  readonly skipped: readonly SkippedCell[];
  readonly sheet: string;
}

/** The cells that keep their figures, by reason. */
export function RecalculateSkipped({ skipped, sheet }: RecalculateSkippedProps) {
  const styles = useStyles();
  const words = useActingWords().recalculate;
  const reasons = new Map<string, CellRef[]>();
  for (const { at, reason } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), at]);
  return (
    <div>
      <h4 className={styles.heading}>{words.skipped(skipped.length)}</h4>
      {[...reasons].map(([reason, cells]) => (
        <p key={reason} className={styles.reason}>
          <span lang="id">{reason.replace(/\.$/, '')}</span>:{' '}
          {cells.map((at, i) => (
            <Fragment key={cellName(at, '')}>
              {i > 0 && ', '}
              <CellLink at={at} sheet={sheet} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
