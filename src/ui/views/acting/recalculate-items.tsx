import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { RecalculationItem } from '#core/recalculate';
import { CellLink, cellName } from '../../parts/cell-link';
import { Sides } from './sides';
import { useActingWords } from './use-acting-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { marginTop: '-8px', marginLeft: '-8px' },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  faint: { color: tokens.colorNeutralForeground3 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface RecalculateItemsProps {
  readonly items: readonly RecalculationItem[];
  /** Places of those that are left out. */
  readonly left: ReadonlySet<number>;
  readonly sheet: string;
  readonly onChange: (left: ReadonlySet<number>) => void;
}

/** The cells that get a formula, each with a box to leave it out. */
export function RecalculateItems({ items, left, sheet, onChange }: RecalculateItemsProps) {
  const styles = useStyles();
  const { recalculate: words, change: changeWords } = useActingWords();
  const toggle = (i: number) => {
    const next = new Set(left);
    if (!next.delete(i)) next.add(i);
    onChange(next);
  };
  const all = left.size === 0 ? true : left.size === items.length ? false : 'mixed';
  return (
    <div>
      <Checkbox
        className={styles.box}
        checked={all}
        label={{ children: words.all, size: 'small' }}
        onChange={() => onChange(all === true ? new Set(items.keys()) : new Set())}
      />
      <ul className={styles.list} aria-label={words.items}>
        {items.map(({ change, role, label, stated, gives }, i) => {
          const cell = cellName(change.at, sheet);
          return (
            <li key={cell} className={styles.item}>
              <Checkbox
                className={styles.box}
                checked={!left.has(i)}
                aria-label={words.item(cell, words.roles[role])}
                onChange={() => toggle(i)}
              />
              <div className={styles.lines}>
                <span>
                  <CellLink at={change.at} sheet={sheet} />{' '}
                  <span className={styles.faint}>
                    {[words.roles[role], label].filter(Boolean).join(' · ')}
                  </span>
                </span>
                {stated === gives ? (
                  <span>
                    {gives} <span className={styles.faint}>({words.same})</span>
                  </span>
                ) : (
                  <Sides was={stated} is={gives} />
                )}
                <span className={styles.formula}>{changeWords.formula(change.to.formula ?? '')}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
