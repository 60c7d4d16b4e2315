import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AREA_IDS } from './areas';
import { FileButton } from './file-button';
import type { Preferences } from './preferences';
import type { PageWords } from './words';

interface TopBarProps {
  readonly words: PageWords;
  readonly preferences: Preferences;
  /** The file's name; absent while none is open. */
  readonly name: string | undefined;
  readonly unsaved: boolean;
  readonly onOpen: (file: File) => void;
  /** Absent while no file is open. */
  readonly onSave: ((byPointer: boolean) => void) | undefined;
  /** Absent while no cell is marked. */
  readonly onUnmark: (() => void) | undefined;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    // In a narrow window the buttons go below the name, and keep their words.
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: {
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    paddingRight: tokens.spacingHorizontalS,
    // Still said to screen readers; the button tells it to all others.
    '@media (max-width: 1199px)': { position: 'absolute', clipPath: 'inset(50%)' },
  },
  // As wide as its word.
  button: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0 },
  name: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '100px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** What concerns the file and the page: open, save, language, theme. */
export function TopBar({ words, preferences, name, unsaved, onOpen, onSave, onUnmark }: TopBarProps) {
  const styles = useStyles();
  const { language, dark, setLanguage, setDark } = preferences;
  return (
    <header id={AREA_IDS.bar} className={styles.bar}>
      <img className={styles.mark} src="workbench/sakip-32.png" alt="SAKIP" width={24} height={24} />
      <Text as="h1" weight="semibold" className={styles.name} title={name}>
        {name ?? words.title}
      </Text>
      <div className={styles.actions}>
        <Text size={200} className={styles.state} role="status">
          {onSave && (unsaved ? words.unsaved : '')}
        </Text>
        {onUnmark && (
          <Button className={styles.button} appearance="subtle" title={words.unmarkHint} onClick={onUnmark}>
            {words.unmark}
          </Button>
        )}
        <FileButton className={styles.button} label={words.open} onFile={onOpen} />
        {onSave && (
          <Button
            className={styles.button}
            appearance={unsaved ? 'primary' : 'secondary'}
            title={words.saveHint}
            // A press of Enter or Space counts no clicks.
            onClick={({ detail }) => onSave(detail > 0)}
          >
            {words.save}
          </Button>
        )}
        <Button
          className={styles.button}
          appearance="subtle"
          title={words.language}
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
        >
          {words.otherLanguage}
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          title={words.theme}
          aria-label={dark ? words.light : words.dark}
          onClick={() => setDark(!dark)}
        >
          {dark ? words.lightShort : words.darkShort}
        </Button>
      </div>
    </header>
  );
}
