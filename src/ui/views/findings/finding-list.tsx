import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { bareTitle, type DetectedTable } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import { term } from '../../parts/table-name';
import type { Group, Listed } from '../../state';
import type { Words } from '../../words';
import { FindingRow } from './finding-row';
import { stepFrom } from './step-from';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  where: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface FindingListProps {
  /** The groups that are shown, possibly cut short. */
  readonly groups: readonly Group[];
  /** The same groups in full, for their counts. */
  readonly all: readonly Group[];
  readonly selected: number | undefined;
  /** Whether nothing was cut off the end. */
  readonly complete: boolean;
}

/** Findings under the heading of their table; arrow keys go from one to the next. */
export function FindingList({ groups, all, selected, complete }: FindingListProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const shown = groups.flatMap((group) => group.items.map((item) => item.index));
  // One row takes the Tab key, so that a long list does not stand in the way of what follows it.
  const entry = selected !== undefined && shown.includes(selected) ? selected : shown[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const focus = (index: number) =>
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
    if (event.key === 'Escape' && selected !== undefined) {
      // What had the focus may be gone with the details.
      focus(selected);
      session.dispatch({ type: 'select', index: undefined });
    }
    const from = Number((event.target as HTMLElement).dataset.index ?? Number.NaN);
    const to = stepFrom(shown, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (to === from && event.key === 'ArrowDown' && !complete) session.dispatch({ type: 'more' });
    session.dispatch({ type: 'select', index: to });
    focus(to);
  };

  return (
    <section ref={list} aria-label={words.findings.list} onKeyDown={onKeyDown}>
      {groups.map(({ table, sheet, items }, i) => (
        <section key={table?.id ?? `!${sheet}`}>
          <div className={styles.head}>
            <h2 className={styles.title} title={headingOf(table, sheet, words)}>
              {headingOf(table, sheet, words)}
            </h2>
            <div className={styles.where}>
              {table && `${sheet} · `}
              {words.findings.count(all[i]?.items.length ?? items.length)}
            </div>
          </div>
          <ul className={styles.items}>
            {keyed(items).map(([key, { index, finding }]) => (
              <FindingRow
                key={key}
                index={index}
                finding={finding}
                open={index === selected}
                entry={index === entry}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** A finding keeps its row, and the focus in it, while others come and go. */
function keyed(items: readonly Listed[]): [string, Listed][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { fingerprint } = item.finding;
    const n = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, n);
    return [`${fingerprint} ${n}`, item];
  });
}

function headingOf(table: DetectedTable | undefined, sheet: string, words: Words): string {
  if (!table) return words.findings.outside(sheet);
  const title = bareTitle(table.title) || term(words.kind, table.kind);
  return table.number === undefined ? title : `${table.number}  ${title}`;
}
