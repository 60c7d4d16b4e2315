import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Ignore, staleIgnores } from '#app';
import { useSession } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import type { PaneState } from '../../state';
import { IgnoredItem } from './ignored-item';
import { ActingPage } from './page';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was ignored and why, newest first; apart from it what has nothing to hide any more. */
export function IgnoredPage({ state: { result, saved } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const session = useSession();
  const words = useActingWords().ignored;
  const stale = result ? staleIgnores(result, saved) : [];
  const live = saved.ignored.filter((one) => !stale.includes(one));
  const forget = async (ignores: readonly Ignore[]) => {
    await session.showAgain(ignores);
    refocus(() => document.querySelector('#view h2'));
  };
  const list = (ignores: readonly Ignore[], button: string) => (
    <ul className={styles.list}>
      {[...ignores].reverse().map((one) => (
        <IgnoredItem
          key={`${one.time} ${one.fingerprint ?? one.rule}`}
          ignore={one}
          result={result}
          button={button}
          onForget={() => forget([one])}
        />
      ))}
    </ul>
  );
  return (
    <ActingPage name="diabaikan" title={words.title} intro={words.intro}>
      {saved.ignored.length === 0 && <p className={styles.text}>{words.none}</p>}
      {live.length > 0 && list(live, words.again)}
      {stale.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.stale}</h3>
          <p className={styles.text}>{words.staleHint}</p>
          {stale.length > 1 && (
            <div>
              <Button size="small" onClick={() => forget(stale)}>
                {words.removeAll}
              </Button>
            </div>
          )}
          {list(stale, words.remove)}
        </>
      )}
    </ActingPage>
  );
}
