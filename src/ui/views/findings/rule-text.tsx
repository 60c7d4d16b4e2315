import { makeStyles, tokens } from '@fluentui/react-components';
import { ruleInfos } from '#core';
import type { RuleId } from '#core/finding';
import { useWords } from '../../pane-context';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a rule says of its findings: what to do, why it matters, and on what it rests. */
export function RuleText({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const words = useWords().findings;
  const info = ruleInfos.find(({ id }) => id === rule);
  const parts = [
    [words.remedy, info?.remedy],
    [words.why, info?.why],
    [words.source, info?.source],
  ] as const;
  return parts.map(([heading, text]) =>
    text === undefined ? null : (
      <div key={heading}>
        <h3 className={styles.heading}>{heading}</h3>
        <p className={styles.text} lang="id">
          {text}
        </p>
      </div>
    ),
  );
}
