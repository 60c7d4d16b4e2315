import {
  Button,
  Card,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { FileButton } from './file-button';
import type { OpeningState } from './opener';
import type { PageWords } from './words';

interface LandingProps {
  readonly words: PageWords;
  readonly opening: OpeningState;
  readonly dropping: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalXXL,
    overflow: 'auto',
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    width: 'min(560px, 100%)',
  },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: '56px 24px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dropping: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  progress: { width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
  samples: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What is seen before a file is open: where to drop one, an example, and that nothing leaves the computer. */
export function Landing({ words, opening, dropping, onOpen, onSample, onCancel }: LandingProps) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <div className={styles.column}>
        <div className={mergeClasses(styles.drop, dropping && styles.dropping)}>
          {opening.kind === 'opening' ? (
            <>
              <Text as="h2" size={500} weight="semibold" role="status">
                {words.opening(opening.name)}
              </Text>
              <ProgressBar
                className={styles.progress}
                value={opening.part}
                aria-label={words.opening(opening.name)}
              />
              <Button onClick={onCancel}>{words.cancel}</Button>
            </>
          ) : (
            <>
              <Text as="h2" size={600} weight="semibold">
                {dropping ? words.dropHere : words.drop}
              </Text>
              <Text className={styles.quiet}>{words.or}</Text>
              <FileButton label={words.choose} appearance="primary" size="large" onFile={onOpen} />
            </>
          )}
        </div>
        <section className={styles.samples}>
          <Text as="h2" weight="semibold">
            {words.samples}
          </Text>
          <Card onClick={onSample}>
            <Text weight="semibold">{words.sample}</Text>
            <Text className={styles.quiet}>{words.sampleAbout}</Text>
          </Card>
        </section>
        <Text size={200} className={styles.quiet}>
          {words.privacy}
        </Text>
      </div>
    </div>
  );
}
