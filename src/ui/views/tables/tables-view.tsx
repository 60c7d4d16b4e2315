import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../pane-context';
import { Blank } from '../../parts/blank';
import type { PaneState } from '../../state';
import { TableItem } from './table-item';

const useStyles = makeStyles({
  sheet: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The tables that were recognised, sheet by sheet, and how each was understood. */
export function TablesView({ state: { result } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useWords().tables;
  if (!result) return <Blank>{words.beforeCheck}</Blank>;
  if (result.tables.length === 0) return <Blank title={words.none.title}>{words.none.remedy}</Blank>;
  const sheets = [...new Set(result.tables.map((table) => table.sheet))];
  return sheets.map((sheet) => (
    <section key={sheet}>
      <h2 className={styles.sheet}>{words.sheet(sheet)}</h2>
      <ul className={styles.list}>
        {result.tables
          .filter((table) => table.sheet === sheet)
          .map((table) => (
            <TableItem key={table.id} table={table} result={result} />
          ))}
      </ul>
    </section>
  ));
}
