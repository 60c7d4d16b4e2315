import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Recalculation } from '#core/recalculate';
import type { DetectedTable } from '#core/report';
import { usePaneState, useSession } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import { RecalculatePanel } from './recalculate-panel';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground3 } });

/**
 * Opens what puts formulas in place of a table's typed figures. It is offered where one of them can be replaced; where
 * there are some and none can, that is said, and of a table that holds none there is nothing to say.
 */
export function Recalculate({ table }: { readonly table: DetectedTable }) {
  const styles = useStyles();
  const words = useActingWords().recalculate;
  const [open, setOpen] = useState(false);
  const plan = usePlan(table);
  const isOffered = plan !== undefined && plan.items.length > 0;
  const close = useCallback(() => {
    setOpen(false);
    // The table's own row once nothing is offered any more.
    refocus(
      () =>
        document.querySelector(`[data-opens="${table.id}"]`) ??
        document.querySelector(`[data-table="${table.id}"]`),
    );
  }, [table.id]);
  // The last figure was replaced.
  useEffect(() => (isOffered ? close : undefined), [isOffered, close]);
  if (!isOffered) return plan?.skipped.length ? <p className={styles.none}>{words.none}</p> : null;
  return (
    <>
      <div>
        <Button
          size="small"
          data-opens={table.id}
          aria-expanded={open}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {words.open}
        </Button>
      </div>
      {open && <RecalculatePanel table={table} onClose={close} />}
    </>
  );
}

/** What can be replaced, with the formulas of either kind at most; the last that is known while it is looked for anew. */
function usePlan(table: DetectedTable): Recalculation | undefined {
  const session = useSession();
  const { result } = usePaneState(session);
  const [plan, setPlan] = useState<Recalculation>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each check reads the workbook anew
  useEffect(() => {
    let wanted = true;
    session.planRecalculation(table.id, 'sakip', () => wanted).then((made) => wanted && setPlan(made));
    return () => {
      wanted = false;
    };
  }, [session, table.id, result]);
  return plan;
}
