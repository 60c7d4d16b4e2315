import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  back: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Takes the focus as soon as it is there, so that a new page is heard. */
const focus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });

export interface PageProps {
  readonly title: string;
  readonly intro: string;
  /** The page's name, for the way back to the link that led here. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A page that stands in the place of the list of findings and leads back to it. */
export function ActingPage({ title, intro, name, children }: PageProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useActingWords().page;
  const back = () => {
    session.dispatch({ type: 'page', page: 'daftar' });
    refocus(() => document.querySelector(`[data-page=${name}]`));
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Link className={styles.back} onClick={back}>
          ‹ {words.back}
        </Link>
        <h2 ref={focus} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <p className={styles.intro}>{intro}</p>
      </div>
      {children}
    </div>
  );
}
