import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../../pane-context';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  side: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  expected: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** What a cell says and what it should say, side by side. */
export function Figures({ stated, expected }: { readonly stated: string; readonly expected: string | null }) {
  const styles = useStyles();
  const words = useWords().findings;
  return (
    <dl className={styles.figures}>
      <div className={styles.side}>
        <dt className={styles.label}>{words.stated}</dt>
        <dd className={styles.figure}>{stated}</dd>
      </div>
      <div className={mergeClasses(styles.side, styles.expected)}>
        <dt className={styles.label}>{words.expected}</dt>
        <dd className={mergeClasses(styles.figure, expected === null ? styles.faint : styles.strong)}>
          {expected ?? words.unknown}
        </dd>
      </div>
    </dl>
  );
}
