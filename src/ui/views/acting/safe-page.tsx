import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { chooseMends, deedOf, type Mend, openFindings } from '#app';
import type { RuleId } from '#core/finding';
import { type Change, cellKey } from '#core/grid';
import type { CheckResult, DetectedTable } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import { tableName } from '../../parts/table-name';
import type { PaneState } from '../../state';
import { ChangeList } from './change-list';
import { Disclosure } from './disclosure';
import { ActingPage } from './page';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  group: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { margin: 0 },
});

/** All safe fixes: what they change, table by table, and one button that makes them all. */
export function SafePage({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const session = useSession();
  const { rule: rules, ...words } = useWords();
  const { safe, change } = useActingWords();
  const { result, saved, work } = state;
  const mends = useMemo(
    () => (result ? chooseMends(openFindings(result, saved), 'safe') : []),
    [result, saved],
  );
  const groups = useMemo(() => (result ? grouped(mends, result) : []), [result, mends]);
  const apply = async () => {
    if (!(await session.fixSafely())) return;
    session.dispatch({ type: 'page', page: 'daftar' });
    refocus(() => document.querySelector('#view [data-index]'));
  };
  return (
    <ActingPage name="aman" title={safe.title} intro={safe.intro}>
      {mends.length === 0 ? (
        <p className={styles.none}>{safe.none}</p>
      ) : (
        <>
          <div>
            <Button appearance="primary" disabledFocusable={work.kind !== 'idle'} onClick={apply}>
              {safe.apply(deedOf(...mends).length)}
            </Button>
          </div>
          <ul className={styles.groups}>
            {groups.map(({ key, table, sheet, rule, changes }) => (
              <li key={key} className={styles.group}>
                <Disclosure
                  title={table ? tableName(table, { ...words, rule: rules }) : words.findings.outside(sheet)}
                  facts={[rules[rule], change.cells(changes.length)]}
                >
                  <ChangeList changes={changes} sheet={sheet} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </>
      )}
    </ActingPage>
  );
}

interface SafeGroup {
  readonly key: string;
  readonly table: DetectedTable | undefined;
  readonly sheet: string;
  readonly rule: RuleId;
  readonly changes: readonly Change[];
}

/** The changes by table and rule, each cell once. */
function grouped(mends: readonly Mend[], { tables }: CheckResult): SafeGroup[] {
  const groups = new Map<string, Omit<SafeGroup, 'changes'> & { readonly changes: Change[] }>();
  const seen = new Set<string>();
  for (const { finding, fix } of mends) {
    const table = tables.find(({ id }) => id === finding.table);
    const { sheet } = finding.at;
    const key = `${table?.id ?? `!${sheet}`} ${finding.rule}`;
    const group = groups.get(key) ?? { key, table, sheet, rule: finding.rule, changes: [] };
    groups.set(key, group);
    for (const change of fix.changes) {
      const cell = cellKey(change.at);
      if (!seen.has(cell)) group.changes.push(change);
      seen.add(cell);
    }
  }
  return [...groups.values()].filter(({ changes }) => changes.length > 0);
}
