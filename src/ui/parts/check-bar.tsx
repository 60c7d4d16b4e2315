import { Button, makeStyles, mergeClasses, ProgressBar, Switch, tokens } from '@fluentui/react-components';
import { useSession, useWords } from '../pane-context';
import type { PaneState, Work } from '../state';
import type { Words } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    minHeight: '32px',
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Where the line breaks, both halves are alike, so that no count is left alone at an end.
  tally: { textWrap: 'balance' },
  grow: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
  live: { alignItems: 'center' },
  indicator: { margin: 0 },
  label: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalS}` },
});

/** Starts a check, shows it or other work running, and says at all times what the last one came to. */
export function CheckBar({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { work, result, stale, live } = state;
  const running = work.kind !== 'idle';
  const stoppable = 'cancelling' in work;
  const cancelling = stoppable && work.cancelling;
  const doing = doingOf(work, words);
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        {/* One button that changes, so that the keyboard's focus stays on it. */}
        <Button
          className={styles.button}
          appearance={stoppable ? 'secondary' : 'primary'}
          disabledFocusable={cancelling || work.kind === 'changing'}
          onClick={stoppable ? session.cancel : session.check}
        >
          {stoppable ? words.check.cancel : result ? words.check.again : words.check.first}
        </Button>
        {running && (
          <div className={styles.grow}>
            <p className={styles.text}>{cancelling ? words.check.cancelling : doing}</p>
            <ProgressBar {...('part' in work ? { value: work.part } : {})} aria-label={doing} />
          </div>
        )}
        {!running && result && (
          <Switch
            className={styles.live}
            size="small"
            checked={live}
            indicator={{ className: styles.indicator }}
            label={{ className: mergeClasses(styles.text, styles.label), children: words.check.live }}
            onChange={(_, { checked }) => session.checkWhileTyping(checked)}
          />
        )}
      </div>
      <div>
        <div role="status">
          {!running && stale !== 'no' && <p className={styles.text}>{words.check.stale[stale]}</p>}
        </div>
        <div aria-live="polite">
          {result && (
            <p className={mergeClasses(styles.text, styles.tally)}>
              {words.check.tally(result.tally.agrees, result.tally.differs, result.tally.unchecked)}
            </p>
          )}
        </div>
      </div>
    </header>
  );
}

function doingOf(work: Work, words: Words): string {
  if (work.kind === 'idle') return '';
  if (work.kind === 'changing') return words.check.changing;
  const percent = Math.round(work.part * 100);
  if (work.kind === 'summarising') return words.summaries.running(percent);
  return work.kind === 'logging' ? words.check.logging(percent) : words.check.running(percent);
}
