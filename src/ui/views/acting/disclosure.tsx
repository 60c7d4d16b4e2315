import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  arrow: {
    width: '12px',
    height: '12px',
    marginTop: '4px',
    fill: 'currentColor',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
  },
  open: { transform: 'rotate(90deg)' },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { display: 'block', color: tokens.colorNeutralForeground3 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 0 20px`,
  },
});

export interface DisclosureProps {
  readonly title: string;
  readonly facts: readonly string[];
  readonly children: ReactNode;
}

/** A line that opens to what it is about. */
export function Disclosure({ title, facts, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg
          className={`${styles.arrow} ${open ? styles.open : ''}`}
          viewBox="0 0 12 12"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M4.2 2.2a.6.6 0 0 1 .85 0l3.35 3.38a.6.6 0 0 1 0 .84L5.05 9.8a.6.6 0 1 1-.85-.85L7.13 6 4.2 3.05a.6.6 0 0 1 0-.85Z" />
        </svg>
        <span>
          <span className={styles.title}>{title}</span>{' '}
          <span className={styles.facts}>{facts.join(' · ')}</span>
        </span>
      </button>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </>
  );
}
