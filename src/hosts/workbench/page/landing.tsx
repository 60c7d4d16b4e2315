import { Card, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { FileButton } from './file-button';
import type { OpeningState } from './opener';
import { Opening } from './opening';
import { SAMPLES, type SampleName } from './samples';
import type { PageWords } from './words';

interface LandingProps {
  readonly words: PageWords;
  readonly opening: OpeningState;
  readonly dropping: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: SampleName) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    display: 'grid',
    // What is higher than the window can be scrolled to from its top.
    placeItems: 'safe center',
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
    padding: '40px 24px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dropping: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  centered: { textAlign: 'center', textWrap: 'balance' },
  sample: { rowGap: tokens.spacingVerticalXXS },
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
            <Opening words={words} name={opening.name} part={opening.part} onCancel={onCancel} />
          ) : (
            <>
              <Text as="h2" className={styles.title} size={600} weight="semibold">
                {dropping ? words.dropHere : words.drop}
              </Text>
              <Text className={mergeClasses(styles.quiet, styles.centered)}>{words.what}</Text>
              <FileButton label={words.choose} appearance="primary" size="large" onFile={onOpen} />
              <Text size={200} className={styles.quiet}>
                {words.or}
              </Text>
            </>
          )}
        </div>
        <section className={styles.samples}>
          <Text as="h2" className={styles.title} weight="semibold">
            {words.samples}
          </Text>
          {SAMPLES.map((name) => (
            <Card key={name} size="small" className={styles.sample} onClick={() => onSample(name)}>
              <Text weight="semibold">{words.sampleNames[name]}</Text>
              <Text className={styles.quiet}>{words.samplesAbout[name]}</Text>
            </Card>
          ))}
        </section>
        <Text size={200} className={styles.quiet}>
          {words.privacy}
        </Text>
      </div>
    </div>
  );
}
