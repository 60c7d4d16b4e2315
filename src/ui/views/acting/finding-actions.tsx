import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Finding, Fix } from '#core/finding';
import { usePaneState, useSession } from '../../pane-context';
import { refocus } from '../../parts/refocus';
import { ChangeList } from './change-list';
import { FixPanel } from './fix-panel';
import { IgnoreForm } from './ignore-form';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  label: { margin: 0 },
});

/** What can be done about one finding: mend it, after a look at what changes, or ignore it for a reason. */
export function FindingActions({
  finding,
  children,
}: {
  readonly finding: Finding;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const session = useSession();
  const words = useActingWords();
  const busy = usePaneState(session).work.kind !== 'idle';
  const [open, setOpen] = useState<'fix' | 'ignore'>();
  const place = useRef<HTMLDivElement>(null);
  const [first, ...others] = finding.fixes;
  const safe = first?.kind === 'safe' && others.length === 0 ? first : undefined;

  const close = () => {
    const from = open;
    setOpen(undefined);
    refocus(() => place.current?.querySelector(`[data-opens=${from}]`));
  };
  const leave = nextRow(place);
  const fix = async (chosen: Fix) => {
    if (!(await session.fix(finding, chosen))) return;
    setOpen(undefined);
    leave();
  };

  return (
    <div ref={place} className={styles.actions}>
      {safe && (
        <div>
          <p className={styles.label} lang="id">
            {safe.label}
          </p>
          <ChangeList changes={safe.changes} sheet={finding.at.sheet} />
        </div>
      )}
      <div className={styles.buttons}>
        {safe && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => fix(safe)}>
            {words.fix.make}
          </Button>
        )}
        {first && !safe && (
          <Button
            size="small"
            appearance="primary"
            data-opens="fix"
            aria-expanded={open === 'fix'}
            onClick={() => (open === 'fix' ? close() : setOpen('fix'))}
          >
            {words.fix.open}
          </Button>
        )}
        {children}
        <Button
          size="small"
          data-opens="ignore"
          aria-expanded={open === 'ignore'}
          onClick={() => (open === 'ignore' ? close() : setOpen('ignore'))}
        >
          {words.ignore.open}
        </Button>
      </div>
      {open === 'fix' && <FixPanel finding={finding} busy={busy} onApply={fix} onClose={close} />}
      {open === 'ignore' && <IgnoreForm finding={finding} onDone={leave} onClose={close} />}
    </div>
  );
}

/**
 * The way to the finding that takes the place of one that goes, for the focus.
 *
 * @returns to be called once it is gone; where it stayed, the focus goes to its own row
 */
function nextRow(place: { readonly current: HTMLElement | null }): () => void {
  const rows = () => [...document.querySelectorAll<HTMLElement>('#view [data-index]')];
  const own = place.current?.closest('li')?.querySelector('[data-index]');
  const at = rows().indexOf(own as HTMLElement);
  return () =>
    refocus(() => {
      const left = rows();
      return left[Math.min(Math.max(0, at), left.length - 1)];
    });
}
