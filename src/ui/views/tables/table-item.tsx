import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { areaAddress } from '#core/grid';
import type { CheckResult, DetectedTable } from '#core/report';
import { useWords } from '../../pane-context';
import { tableTitle, term } from '../../parts/table-name';
import { TableDetail } from './table-detail';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    // There, no colour is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  row: {
    display: 'block',
    width: '100%',
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
  number: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  where: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One table: its number, title and kind; opened, its columns and what could not be checked. */
export function TableItem({
  table,
  result,
}: {
  readonly table: DetectedTable;
  readonly result: CheckResult;
}) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const found = result.findings.filter((finding) => finding.table === table.id).length;
  const facts = [term(words.kind, table.kind), areaAddress(table.area)];
  if (found > 0) facts.push(words.findings.count(found));
  return (
    <li className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        data-table={table.id}
        className={styles.row}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {table.number !== undefined && <span className={styles.number}>{table.number}</span>}
        {tableTitle(table, words)}
        <span className={styles.where}>{facts.join(' · ')}</span>
      </button>
      {open && <TableDetail table={table} result={result} />}
    </li>
  );
}
