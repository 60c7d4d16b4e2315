import { makeStyles, tokens } from '@fluentui/react-components';
import type { Batch, LoggedChange } from '#app';
import { useTimeText, useWords } from '../../pane-context';
import type { Words } from '../../words';
import type { ActingWords } from '../../words/acting';
import { ChangeList } from './change-list';
import { Disclosure } from './disclosure';
import { useActingWords } from './use-acting-words';

/** Cells of one batch are listed under their reasons; of more reasons than so many only these are shown. */
const REASONS = 40;

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What one click changed: when, how many cells by which rules; opened, each cell before and after, and why. */
export function BatchItem({ batch: { time, changes } }: { readonly batch: Batch }) {
  const styles = useStyles();
  const timeText = useTimeText();
  const words = useWords();
  const acting = useActingWords();
  const rules = [...new Set(changes.map(({ rule }) => ruleName(rule, words, acting)))];
  const groups = byReason(changes);
  return (
    <li className={styles.item}>
      <Disclosure title={timeText(time)} facts={[rules.join(', '), acting.change.cells(changes.length)]}>
        {groups.slice(0, REASONS).map(([reason, group]) => (
          <div key={reason} className={styles.group}>
            <ChangeList changes={group} sheet="" />
            <p className={styles.reason} lang="id">
              {reason}
            </p>
          </div>
        ))}
        {groups.length > REASONS && (
          <ChangeList changes={groups.slice(REASONS).flatMap(([, group]) => group)} sheet="" />
        )}
      </Disclosure>
    </li>
  );
}

function ruleName(rule: LoggedChange['rule'], words: Words, acting: ActingWords): string {
  return rule === 'hitung-ulang' ? acting.log.recalculated : words.rule[rule];
}

function byReason(changes: readonly LoggedChange[]): [string, LoggedChange[]][] {
  const groups = new Map<string, LoggedChange[]>();
  for (const change of changes) groups.set(change.reason, [...(groups.get(change.reason) ?? []), change]);
  return [...groups];
}
