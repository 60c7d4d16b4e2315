import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { PageWords } from './words';

interface OpeningProps {
  readonly words: PageWords;
  readonly name: string;
  /** How much is done, from 0 to 1; 0 as long as nobody knows. */
  readonly part: number;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  opening: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    alignSelf: 'stretch',
  },
  title: { margin: 0, textAlign: 'center', overflowWrap: 'anywhere' },
  progress: { width: '100%' },
});

/** How far the opening of a file is, and a way to stop it. */
export function Opening({ words, name, part, onCancel }: OpeningProps) {
  const styles = useStyles();
  return (
    <div className={styles.opening}>
      <Text as="h2" className={styles.title} size={400} weight="semibold" role="status">
        {words.opening(name)}
      </Text>
      <ProgressBar
        className={styles.progress}
        {...(part > 0 ? { value: part } : {})}
        aria-label={words.opening(name)}
      />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
