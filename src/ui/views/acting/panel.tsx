import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

/** Takes the focus as soon as it is there, so that what opened is heard. */
const focus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });
/** Brings what opened into view. */
const reveal = (panel: HTMLElement | null) => panel?.scrollIntoView({ block: 'nearest' });

export interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that opened below a button, with a way out by Escape. */
export function Panel({ title, onClose, children }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      ref={reveal}
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3 ref={focus} id={id} className={styles.title} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
