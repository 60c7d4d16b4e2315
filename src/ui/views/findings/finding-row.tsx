import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import { expectedText, type Finding } from '#core/finding';
import { address } from '#core/grid';
import { useSession, useWords } from '../../pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { FindingDetail } from './finding-detail';
import { summary } from './summary';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    scrollMarginTop: '64px',
    // There, no colour is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  line: {
    gridColumn: '2 / -1',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  subject: { color: tokens.colorNeutralForeground3 },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export interface FindingRowProps {
  readonly index: number;
  readonly finding: Finding;
  readonly open: boolean;
  /** Whether the Tab key leads here. */
  readonly entry: boolean;
}

/** One line of the list; choosing it opens it and selects its cell in the workbook. */
export const FindingRow = memo(function FindingRow({ index, finding, open, entry }: FindingRowProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const cell = address(finding.at.row, finding.at.col);
  const choose = () => {
    session.dispatch({ type: 'select', index });
    session.show(finding.at);
  };
  const stated = finding.stated === '' ? words.findings.empty : finding.stated;
  return (
    <li ref={item} className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        className={styles.row}
        data-index={index}
        tabIndex={entry ? 0 : -1}
        aria-expanded={open}
        onClick={choose}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.spoken}>{words.severity[finding.severity]}, </span>
        <span>{words.rule[finding.rule]}</span> <span className={styles.cell}>{cell}</span>{' '}
        {!open && finding.subject !== undefined && (
          <span className={mergeClasses(styles.line, styles.subject)} title={finding.subject} lang="id">
            {finding.subject}{' '}
          </span>
        )}
        {!open &&
          summary(stated, expectedText(finding)).map((line) => (
            <span key={line} className={mergeClasses(styles.line, styles.figures)} title={line}>
              {line}{' '}
            </span>
          ))}
      </button>
      {open && <FindingDetail finding={finding} stated={stated} />}
    </li>
  );
});
