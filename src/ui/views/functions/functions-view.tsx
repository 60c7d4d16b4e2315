import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FunctionEntry } from '#core/functions';
import { useSession, useWords } from '../../pane-context';
import { Blank } from '../../parts/blank';

const useStyles = makeStyles({
  intro: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  signature: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  example: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  result: { color: tokens.colorNeutralForeground3 },
});

/** The functions of the add-in, each with an example that can be put into a cell. */
export function FunctionsView({ functions }: { readonly functions: readonly FunctionEntry[] }) {
  const styles = useStyles();
  const session = useSession();
  const { functions: words, code } = useWords();
  if (functions.length === 0) return <Blank>{words.none}</Blank>;
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.list}>
        {functions.map((entry) => {
          const { signature, about, example, result } = code === 'en' ? entry.english : entry;
          return (
            <li key={entry.name} className={styles.item}>
              <div className={styles.head}>
                <h2 className={styles.name}>{entry.name}</h2>
                <Button
                  size="small"
                  aria-label={words.insertNamed(entry.name)}
                  onClick={() => session.insert(entry)}
                >
                  {words.insert}
                </Button>
              </div>
              <p className={styles.about}>{about}</p>
              <p className={styles.signature}>{signature}</p>
              {entry.ownRow !== undefined && <p className={styles.about}>{words.ownRow(entry.ownRow)}</p>}
              <div className={styles.example}>
                {example}
                <div className={styles.result}>{words.gives(result)}</div>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
