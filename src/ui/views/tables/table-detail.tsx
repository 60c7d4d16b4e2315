import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '#core/grid';
import type { CheckResult, DetectedTable } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import { AreaLink } from '../../parts/cell-link';
import { term } from '../../parts/table-name';
import { uncheckedGroups } from '../../state';
import { Recalculate } from '../later';
import { UncheckedReason } from './unchecked-reason';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 9px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  links: { display: 'flex', gap: tokens.spacingHorizontalL },
  columns: { width: '100%', borderCollapse: 'collapse', backgroundColor: tokens.colorNeutralBackground1 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground3 },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How a table was understood, and what of it could not be checked. */
export function TableDetail({
  table,
  result,
}: {
  readonly table: DetectedTable;
  readonly result: CheckResult;
}) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const groups = uncheckedGroups(result.unchecked, table.id);
  const found = result.findings.filter((finding) => finding.table === table.id).length;
  const list = () => {
    session.dispatch({ type: 'filter', filter: { table: table.id } });
    session.dispatch({ type: 'view', view: 'temuan' });
  };
  return (
    <div className={styles.detail}>
      <div className={styles.links}>
        <AreaLink area={table.area} sheet={table.sheet} />
        {found > 0 && <Link onClick={list}>{words.tables.showFindings(found)}</Link>}
      </div>
      <Recalculate table={table} />
      <table className={styles.columns}>
        <thead className={styles.head}>
          <tr>
            {[words.tables.column, words.tables.understoodAs, words.tables.year].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <tr key={column.col}>
              <th scope="row" className={styles.cell}>
                {columnName(column.col)}
              </th>
              <td className={styles.cell}>{term(words.role, column.role)}</td>
              <td className={styles.cell}>{column.tahun ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length === 0 ? (
        <p className={styles.note}>{words.tables.allChecked}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{words.tables.unchecked}</h3>
          {groups.map((group) => (
            <UncheckedReason key={group.reason} group={group} sheet={table.sheet} />
          ))}
        </>
      )}
    </div>
  );
}
