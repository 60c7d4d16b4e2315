import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useSession, useWords } from '../pane-context';
import type { Notice } from '../state';
import type { Words } from '../words';
import { cellName } from './cell-link';

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
          {notice.kind === 'trouble' && <MessageBarTitle>{words.task[notice.task]}.</MessageBarTitle>}{' '}
          {textOf(notice, words)}{' '}
          {notice.kind === 'inserted' && (
            <Link inline onClick={session.undoInsert}>
              {words.notice.undo}
            </Link>
          )}
          {notice.kind === 'trouble' && notice.trouble === 'other' && (
            <details className={styles.details}>
              <summary>{words.notice.details}</summary>
              {notice.detail}
            </details>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon="✕"
              aria-label={words.notice.close}
              onClick={close}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

function textOf(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'trouble':
      return words.trouble[notice.trouble](notice.sheet);
    case 'passed-over':
      return words.notice.passedOver[notice.task](notice.sheets.map(({ sheet }) => `“${sheet}”`).join(', '));
    case 'inserted':
      return words.notice.inserted(cellName(notice.at, ''));
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

function intentOf(notice: Notice) {
  if (notice.kind === 'trouble') return notice.trouble === 'other' ? 'error' : 'warning';
  if (notice.kind === 'passed-over') return 'warning';
  return notice.kind === 'outside-table' ? 'info' : 'success';
}

function politenessOf(notice: Notice) {
  return notice.kind === 'trouble' ? 'assertive' : 'polite';
}
