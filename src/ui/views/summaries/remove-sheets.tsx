import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useSession, useWords } from '../../pane-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dialog: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Takes the focus as soon as it is there. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

export interface RemoveSheetsProps {
  readonly busy: boolean;
  /** The button that stands before the one that removes. */
  readonly children: ReactNode;
}

/** The bar below the form. Sheets that went can't come back, with what was written on them: hence the question. */
export function RemoveSheets({ busy, children }: RemoveSheetsProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords().summaries;
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const answer = (yes: boolean) => {
    setAsking(false);
    remove.current?.focus();
    if (yes) session.removeSummaries();
  };
  return (
    <div className={styles.bar}>
      {asking && (
        <div className={styles.dialog} role="alertdialog" aria-labelledby="remove-question">
          <p className={styles.question} id="remove-question">
            {words.ask}
          </p>
          <div className={styles.buttons}>
            <Button ref={focus} size="small" onClick={() => answer(false)}>
              {words.keep}
            </Button>
            <Button size="small" onClick={() => answer(true)}>
              {words.confirm}
            </Button>
          </div>
        </div>
      )}
      <div className={styles.buttons}>
        {children}
        <Button
          ref={(button: HTMLButtonElement | null) => {
            remove.current = button;
          }}
          disabledFocusable={busy}
          onClick={() => setAsking(true)}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
