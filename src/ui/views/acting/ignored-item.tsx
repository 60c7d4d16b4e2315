import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Ignore, ignoreOf } from '#app';
import type { CheckResult } from '#core/report';
import { useTimeText, useWords } from '../../pane-context';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  faint: { color: tokens.colorNeutralForeground3 },
  button: { marginTop: tokens.spacingVerticalXS },
});

export interface IgnoredItemProps {
  readonly ignore: Ignore;
  readonly result: CheckResult | undefined;
  /** What its button says. */
  readonly button: string;
  readonly onForget: () => void;
}

/** One ignore: what it hides, why and since when. */
export function IgnoredItem({ ignore, result, button, onForget }: IgnoredItemProps) {
  const styles = useStyles();
  const timeText = useTimeText();
  const { rule: rules } = useWords();
  const words = useActingWords();
  const hidden = result?.findings.filter((one) => ignoreOf(one, result, { ignored: [ignore] })).length ?? 0;
  const rule = rules[ignore.rule];
  const title = ignore.fingerprint === undefined ? words.ignore.all(rule, hidden) : rule;
  return (
    <li className={styles.item}>
      <strong className={styles.about}>{title}</strong>
      <span lang="id">{ignore.about}</span>
      <span>
        <span className={styles.faint}>{words.ignored.reason}:</span> {ignore.reason}
      </span>
      <span className={styles.faint}>{words.ignored.since(timeText(ignore.time))}</span>
      <div className={styles.button}>
        <Button size="small" aria-label={`${button}: ${title}, ${ignore.about}`} onClick={onForget}>
          {button}
        </Button>
      </div>
    </li>
  );
}
