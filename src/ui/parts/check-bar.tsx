import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useSession, useWords } from '../pane-context';
import type { PaneState } from '../state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '32px' },
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
});

/** Starts a check, shows it or other work running, and says at all times what the last one came to. */
export function CheckBar({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const { check: words, summaries } = useWords();
  const session = useSession();
  const { work, result, stale } = state;
  const running = work.kind !== 'idle';
  const percent = running ? Math.round(work.part * 100) : 0;
  const doing = work.kind === 'summarising' ? summaries.running(percent) : words.running(percent);
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        {/* One button that changes, so that the keyboard's focus stays on it. */}
        <Button
          className={styles.button}
          appearance={running ? 'secondary' : 'primary'}
          disabledFocusable={running && work.cancelling}
          onClick={running ? session.cancel : session.check}
        >
          {running ? words.cancel : result ? words.again : words.first}
        </Button>
        {running && (
          <div className={styles.grow}>
            <p className={styles.text}>{work.cancelling ? words.cancelling : doing}</p>
            <ProgressBar value={work.part} aria-label={doing} />
          </div>
        )}
        <div role="status">
          {!running && stale !== 'no' && <p className={styles.text}>{words.stale[stale]}</p>}
        </div>
      </div>
      <div aria-live="polite">
        {result && (
          <p className={mergeClasses(styles.text, styles.tally)}>
            {words.tally(result.tally.agrees, result.tally.differs, result.tally.unchecked)}
          </p>
        )}
      </div>
    </header>
  );
}
