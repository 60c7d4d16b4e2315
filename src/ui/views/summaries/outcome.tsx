import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { InsertedSummaries } from '#app';
import type { Paper } from '#core/plan';
import { SUMMARY_TITLES } from '#core/summary';
import { useSession, useWords } from '../../pane-context';

const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  reason: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
  second: { marginTop: tokens.spacingVerticalS },
});

/** Brings what is new into view. */
const show = (heading: HTMLElement | null) => heading?.scrollIntoView({ block: 'nearest' });

export interface OutcomeProps {
  readonly inserted: InsertedSummaries | undefined;
  readonly paper: Paper;
}

/** What the last insertion came to: the sheets, each a link; what was not made and why. Told when it changes. */
export function Outcome({ inserted, paper }: OutcomeProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords().summaries;
  const { inserted: sheets = [], skipped = [], remarks = [], onPaper = true } = inserted ?? {};
  return (
    <div className={inserted && styles.outcome} role="status">
      {inserted && (
        <h2 className={styles.heading} ref={show}>
          {sheets.length === 0 ? words.nothing : words.inserted(sheets.length)}
        </h2>
      )}
      {sheets.length > 0 && (
        <ul className={styles.list}>
          {sheets.map(({ key, name }) => (
            <li key={key}>
              <Link
                inline
                className={styles.link}
                aria-label={words.open(name)}
                onClick={() => session.show({ sheet: name, row: 0, col: 0 })}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {!onPaper && <p className={styles.note}>{words.otherPaper(paper)}</p>}
      {remarks.length > 0 && (
        <>
          <h2 className={mergeClasses(styles.heading, styles.second)}>{words.remarks}</h2>
          <ul className={styles.list}>
            {remarks.map((remark) => (
              <li key={remark} lang="id">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
      {skipped.length > 0 && (
        <>
          <h2 className={mergeClasses(styles.heading, styles.second)}>{words.skipped}</h2>
          <ul className={styles.list}>
            {skipped.map(({ key, reason }) => (
              <li key={key}>
                {SUMMARY_TITLES[key]}:{' '}
                <span className={styles.reason} lang="id">
                  {reason}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
