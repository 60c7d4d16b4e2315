import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useSession, useWords } from '../pane-context';
import type { Notice } from '../state';
import type { Words } from '../words';
import { cellName } from './cell-link';
import { CloseNotice } from './close-notice';

const useStyles = makeStyles({
  frame: { flexShrink: 0, padding: tokens.spacingHorizontalS },
  details: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The latest message of the pane: what could not be done and what to do, or what was done. */
export function NoticeBar({ notice }: { readonly notice: Notice | undefined }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  if (!notice) return null;
  const close = () => session.dispatch({ type: 'notice', notice: undefined });
  return (
    <div className={styles.frame}>
      <MessageBar intent={intentOf(notice)} layout="multiline" politeness={politenessOf(notice)}>
        <MessageBarBody>
          {titleOf(notice, words)} {textOf(notice, words)} <Offer notice={notice} />
          {notice.kind === 'trouble' && notice.trouble === 'other' && (
            <details className={styles.details}>
              <summary>{words.notice.details}</summary>
              {notice.detail}
            </details>
          )}
        </MessageBarBody>
        <CloseNotice label={words.notice.close} onClose={close} />
      </MessageBar>
    </div>
  );
}

/** What can be done at once about what was done. */
function Offer({ notice }: { readonly notice: Notice }) {
  const session = useSession();
  const words = useWords().notice;
  const link = (text: string, onClick: () => void) => (
    <Link inline onClick={onClick}>
      {text}
    </Link>
  );
  if (notice.kind === 'inserted') return link(words.undo, session.undoInsert);
  if (notice.kind === 'changed') return link(words.undo, () => session.takeBack(1));
  if (notice.kind === 'ignored') return link(words.showAgain, () => session.showAgain(notice.ignores));
  return null;
}

/** What became of the findings for whose sake cells were changed. */
function outcomeOf(
  { cells, outcome, refused }: Extract<Notice, { kind: 'changed' }>,
  words: Words['notice'],
): string {
  const said = [words.changed(cells)];
  for (const trouble of new Set(refused.map((one) => one.trouble)))
    said.push(words.left(trouble, namesOf(refused.filter((one) => one.trouble === trouble))));
  if (!outcome) return [...said, words.unchecked].join(' ');
  const { gone, still, fresh } = outcome;
  if (gone > 0) said.push(words.gone(gone));
  if (still[0]) said.push(words.still(still.length), still[0].message);
  if (fresh > 0) said.push(words.fresh(fresh));
  return said.join(' ');
}

/** What could not be done. */
function titleOf(notice: Notice, { task }: Words) {
  const failed = notice.kind === 'damaged' ? 'load' : notice.kind === 'trouble' ? notice.task : undefined;
  return failed && <MessageBarTitle>{task[failed]}.</MessageBarTitle>;
}

function textOf(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'trouble':
      if (notice.task === 'take-back' && notice.trouble === 'changed')
        return words.notice.overtaken(notice.sheet);
      return words.trouble[notice.trouble](notice.sheet);
    case 'passed-over':
      return words.notice.passedOver[notice.task](namesOf(notice.sheets));
    case 'damaged':
      return words.notice.damaged;
    case 'inserted':
      return words.notice.inserted(cellName(notice.at, ''));
    case 'changed':
      return outcomeOf(notice, words.notice);
    case 'taken-back':
      return words.notice.takenBack(notice.cells);
    case 'ignored':
      return words.notice.ignored(notice.findings);
    case 'log-inserted':
      return words.notice.logInserted(notice.sheet);
    case 'undone':
      return words.notice.undone;
    case 'unmarked':
      return words.notice.unmarked;
    case 'saved':
      return words.notice.saved;
    case 'summaries-removed':
      return words.notice.summariesRemoved;
    case 'outside-table':
      return words.notice.outsideTable;
  }
}

function namesOf(sheets: readonly { readonly sheet: string }[]): string {
  return sheets.map(({ sheet }) => `“${sheet}”`).join(', ');
}

function intentOf(notice: Notice) {
  if (notice.kind === 'trouble') return notice.trouble === 'other' ? 'error' : 'warning';
  if (notice.kind === 'passed-over' || notice.kind === 'damaged') return 'warning';
  if (notice.kind === 'changed') {
    const { outcome, refused } = notice;
    return outcome?.still.length || outcome?.fresh || refused.length > 0 ? 'warning' : 'success';
  }
  return notice.kind === 'outside-table' ? 'info' : 'success';
}

function politenessOf(notice: Notice) {
  return notice.kind === 'trouble' || notice.kind === 'damaged' ? 'assertive' : 'polite';
}
