import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { FormulaStyle, Recalculation } from '#core/recalculate';
import type { DetectedTable } from '#core/report';
import { usePaneState, useSession } from '../../pane-context';
import { Panel } from './panel';
import { RecalculateItems } from './recalculate-items';
import { RecalculateSkipped } from './recalculate-skipped';
import { useActingWords } from './use-acting-words';

const STYLES = ['sakip', 'excel'] as const;

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { fontWeight: tokens.fontWeightSemibold },
  choice: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
  // Below a long list of cells, yet always there.
  buttons: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

export interface RecalculatePanelProps {
  readonly table: DetectedTable;
  readonly onClose: () => void;
}

/** Which formulas, for which cells, with what they show before and after; and what keeps its figure, and why. */
export function RecalculatePanel({ table, onClose }: RecalculatePanelProps) {
  const styles = useStyles();
  const session = useSession();
  const { result, work, stale } = usePaneState(session);
  const words = useActingWords().recalculate;
  const id = useId();
  const [style, setStyle] = useState<FormulaStyle>('sakip');
  const [plan, setPlan] = useState<Recalculation>();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each check reads the workbook anew
  useEffect(() => {
    let wanted = true;
    setPlan(undefined);
    setLeft(new Set());
    session.planRecalculation(table.id, style, () => wanted).then((made) => wanted && setPlan(made));
    return () => {
      wanted = false;
    };
  }, [session, table.id, style, result]);
  const chosen = plan?.items.filter((_, i) => !left.has(i)) ?? [];
  const outdated = stale === 'workbook';
  const apply = async () => {
    if (await session.recalculate(chosen)) onClose();
  };
  return (
    <Panel title={words.title} onClose={onClose}>
      <p className={styles.text}>{words.intro}</p>
      <div>
        <div id={id} className={styles.legend}>
          {words.style}
        </div>
        <RadioGroup
          aria-labelledby={id}
          value={style}
          onChange={(_, { value }) => setStyle(value as FormulaStyle)}
        >
          {STYLES.map((one) => (
            <Radio
              key={one}
              value={one}
              label={{
                className: styles.choice,
                children: (
                  <>
                    {words[one]} <span className={styles.hint}>{words[`${one}Hint`]}</span>
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </div>
      {!plan && <Spinner size="tiny" label={words.planning} />}
      {plan && plan.items.length === 0 && <p className={styles.text}>{words.none}</p>}
      {plan && plan.items.length > 0 && (
        <RecalculateItems items={plan.items} left={left} sheet={table.sheet} onChange={setLeft} />
      )}
      {plan && plan.skipped.length > 0 && <RecalculateSkipped skipped={plan.skipped} sheet={table.sheet} />}
      {outdated && <p className={styles.text}>{words.stale}</p>}
      <div className={styles.buttons}>
        {plan && plan.items.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabled={chosen.length === 0 || outdated}
            disabledFocusable={work.kind !== 'idle'}
            onClick={apply}
          >
            {words.apply(chosen.length)}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Panel>
  );
}
