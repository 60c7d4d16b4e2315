import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { chooseMends, openFindings } from '#app';
import { visibleText } from '#core/grid';
import { leftOutOf } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import type { Page, PaneState } from '../../state';
import { LeftOutNote } from './left-out-note';
import { SafeIcon } from './safe-icon';

const useStyles = makeStyles({
  offers: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    ':first-child': { paddingTop: tokens.spacingVerticalS },
  },
  safe: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  text: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hidden: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** What can be done about many findings at once, and what was done about some; nothing where there is neither. */
export function Offers({
  state: { result, saved },
  open,
}: {
  readonly state: PaneState;
  readonly open: number;
}) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords().findings;
  const safe = useMemo(
    () => (result ? chooseMends(openFindings(result, saved), 'safe').length : 0),
    [result, saved],
  );
  const left = result && leftOutOf(result);
  const changes = saved.history.reduce((all, batch) => all + batch.changes.length, 0);
  const ignored = result ? result.findings.length - open : saved.ignored.length;
  const go = (page: Page) => () => session.dispatch({ type: 'page', page });
  const link = (page: Page, text: string) => (
    <Link className={styles.link} data-page={page} onClick={go(page)}>
      {text}
    </Link>
  );
  if (!result && changes === 0 && saved.ignored.length === 0) return null;
  return (
    <div className={styles.offers}>
      {left && (left.matters || open === 0) && <LeftOutNote left={left} />}
      {safe > 0 && (
        <div className={styles.safe}>
          <SafeIcon />
          <span className={styles.text}>{words.safe(safe)}</span>
          <Button
            size="small"
            data-page="aman"
            aria-label={`${words.see}: ${words.safe(safe)}`}
            onClick={go('aman')}
          >
            {words.see}
          </Button>
        </div>
      )}
      {result?.hidden && (
        <p className={styles.hidden}>{words.hidden(result.hidden.length, someOf(result.hidden))}</p>
      )}
      <div className={styles.links}>
        {saved.ignored.length > 0 && link('diabaikan', words.ignored(ignored))}
        {link('catatan', words.log(changes))}
      </div>
    </div>
  );
}

/** Names that are said before the rest is left to the tabs. */
const NAMED = 4;

function someOf(names: readonly string[]): string {
  const said = names.slice(0, NAMED).map((name) => `“${visibleText(name)}”`);
  return [...said, ...(names.length > NAMED ? ['…'] : [])].join(', ');
}
