import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding, Fix } from '#core/finding';
import { CellLinks } from '../../parts/cell-links';
import { ChangeList } from './change-list';
import { Panel } from './panel';
import { useActingWords } from './use-acting-words';

/** Cells that a figure rests on that are named before the reader asks for the rest. */
const NAMED = 8;

const useStyles = makeStyles({
  label: { margin: 0 },
  choices: { gap: tokens.spacingVerticalXXS },
  choice: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  legend: { fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXXS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FixPanelProps {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onApply: (fix: Fix) => void;
  readonly onClose: () => void;
}

/** What a fix changes, before it does: the ways to choose from, each cell before and after, and what it rests on. */
export function FixPanel({ finding, busy, onApply, onClose }: FixPanelProps) {
  const styles = useStyles();
  const words = useActingWords().fix;
  const id = useId();
  const { fixes, at } = finding;
  const [chosen, setChosen] = useState(0);
  // Another check may have left fewer ways.
  const fix = fixes[chosen] ?? fixes[0];
  if (!fix) return null;
  return (
    <Panel title={words.preview} onClose={onClose}>
      {fixes.length === 1 ? (
        <p className={styles.label} lang="id">
          {fix.label}
        </p>
      ) : (
        <div>
          <div id={id} className={styles.legend}>
            {words.choices}
          </div>
          <RadioGroup
            className={styles.choices}
            aria-labelledby={id}
            value={String(fixes.indexOf(fix))}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            {fixes.map(({ label }, i) => (
              <Radio
                key={label}
                value={String(i)}
                label={{ className: styles.choice, lang: 'id', children: label }}
              />
            ))}
          </RadioGroup>
        </div>
      )}
      <ChangeList key={fix.label} changes={fix.changes} sheet={at.sheet} />
      <RestsOn fix={fix} sheet={at.sheet} />
      {!fix.certain && <p className={styles.note}>{words.uncertain}</p>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onApply(fix)}>
          {words.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Panel>
  );
}

function RestsOn({ fix: { restsOn }, sheet }: { readonly fix: Fix; readonly sheet: string }) {
  const words = useActingWords();
  if (restsOn.length === 0) return null;
  return (
    <div>
      {words.fix.restsOn}: <CellLinks cells={restsOn} sheet={sheet} first={NAMED} more={words.change.more} />
    </div>
  );
}
