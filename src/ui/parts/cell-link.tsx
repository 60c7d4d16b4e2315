import { Link, makeStyles } from '@fluentui/react-components';
import { type Area, address, areaAddress, type CellRef, visibleText } from '#core/grid';
import { useSession, useWords } from '../pane-context';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** A cell's address as its reader sees it: with the sheet only where that is another one. */
export function cellName(at: CellRef, sheet: string): string {
  const cell = address(at.row, at.col);
  return at.sheet === sheet ? cell : `${visibleText(at.sheet)}!${cell}`;
}

/** A link that selects a cell in the workbook. `sheet` is the one that the reader is reading about. */
export function CellLink({ at, sheet }: { readonly at: CellRef; readonly sheet: string }) {
  const session = useSession();
  const words = useWords();
  const styles = useStyles();
  const name = cellName(at, sheet);
  return (
    <Link
      inline
      className={styles.link}
      aria-label={words.findings.goTo(name)}
      onClick={() => session.show(at)}
    >
      {name}
    </Link>
  );
}

/** A link that brings a range into view. */
export function AreaLink({ area, sheet }: { readonly area: Area; readonly sheet: string }) {
  const session = useSession();
  const words = useWords();
  const first = { sheet, row: area.top, col: area.left };
  return <Link onClick={() => session.show(first)}>{words.tables.showArea(areaAddress(area))}</Link>;
}
