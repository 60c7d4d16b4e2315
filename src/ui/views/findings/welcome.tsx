import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../pane-context';
import { Blank } from '../../parts/blank';

const useStyles = makeStyles({
  text: { margin: 0 },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: { display: 'flex', gap: tokens.spacingHorizontalM },
  number: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Tells a newcomer what the add-in does and how to begin. */
export function Welcome() {
  const styles = useStyles();
  const words = useWords().welcome;
  return (
    <Blank title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <ol className={styles.steps}>
        {words.steps.map((step, i) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {i + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{words.privacy}</p>
    </Blank>
  );
}
