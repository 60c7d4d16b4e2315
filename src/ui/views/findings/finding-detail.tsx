import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { expectedText, type Finding } from '#core/finding';
import { useSession, useWords } from '../../pane-context';
import { cellName } from '../../parts/cell-link';
import { CellLinks } from '../../parts/cell-links';
import { FindingActions, RuleText } from '../later';
import { Figures } from './figures';

/** Related cells that are named before the reader asks for the rest. */
const NAMED = 8;

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 33px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  subject: { color: tokens.colorNeutralForeground2 },
  message: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: {
    margin: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why a finding is one and what to do: its figures, its reason, the cells to compare, its rule. */
export function FindingDetail({ finding, stated }: { readonly finding: Finding; readonly stated: string }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  return (
    <div className={styles.detail}>
      {finding.subject !== undefined && (
        <div className={styles.subject} lang="id">
          {finding.subject}
        </div>
      )}
      <Figures stated={stated} expected={expectedText(finding)} />
      <p className={styles.message} lang="id">
        {finding.message}
      </p>
      <Related finding={finding} />
      <FindingActions finding={finding}>
        <Button size="small" onClick={() => session.show(finding.at)}>
          {words.findings.goTo(cellName(finding.at, finding.at.sheet))}
        </Button>
      </FindingActions>
      <RuleText rule={finding.rule} />
    </div>
  );
}

function Related({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  if (finding.related.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{words.findings.related}</h3>
      <CellLinks
        cells={finding.related}
        sheet={finding.at.sheet}
        first={NAMED}
        more={words.findings.moreCells}
      />
    </div>
  );
}
