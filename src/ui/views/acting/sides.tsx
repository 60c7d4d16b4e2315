import { makeStyles, tokens } from '@fluentui/react-components';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  sides: { minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  was: { color: tokens.colorNeutralForeground2 },
  is: { fontWeight: tokens.fontWeightSemibold },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Old and new beside each other. */
export function Sides({ was, is }: { readonly was: string; readonly is: string }) {
  const styles = useStyles();
  const words = useActingWords().change;
  return (
    <span className={styles.sides}>
      <span className={styles.was}>{was}</span> <span aria-hidden="true">→</span>
      <span className={styles.spoken}>{words.becomes}</span> <strong className={styles.is}>{is}</strong>
    </span>
  );
}
