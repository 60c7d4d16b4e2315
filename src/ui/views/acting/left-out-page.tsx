import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState } from '../../state';
import { uncheckedGroups } from '../../state';
import { UncheckedReason } from '../tables/unchecked-reason';
import { ActingPage } from './page';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** All calculations of the workbook that could not be checked, by their reasons. */
export function LeftOutPage({ state: { result } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useActingWords().leftOut;
  const groups = uncheckedGroups(result?.unchecked ?? []);
  return (
    <ActingPage name="terlewat" title={words.title} intro={words.intro}>
      {groups.length === 0 && <p className={styles.text}>{words.none}</p>}
      {groups.map((group) => (
        <UncheckedReason key={group.reason} group={group} sheet="" />
      ))}
    </ActingPage>
  );
}
