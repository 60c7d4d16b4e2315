import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { type RuleId, SEVERITIES, type Severity } from '#core/finding';
import type { DetectedTable } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import { SearchField } from '../../parts/search-field';
import { SeverityIcon } from '../../parts/severity-icon';
import { tableName } from '../../parts/table-name';
import type { Filter, Listing } from '../../state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severities: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  severity: {
    flexDirection: 'column',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  half: { flexGrow: 1, flexBasis: '40%', minWidth: 0, maxWidth: 'none' },
  table: { justifyContent: 'start', maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
});

export interface FilterBarProps {
  readonly filter: Filter;
  readonly listing: Listing;
  readonly tables: readonly DetectedTable[];
}

/** How much of each severity there is; each count also filters, as do the kinds and the search. */
export function FilterBar({ filter, listing, tables }: FilterBarProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const set = (part: Partial<Filter>) => session.dispatch({ type: 'filter', filter: part });
  const toggle = (severity: Severity) => {
    const others = filter.severities.filter((one) => one !== severity);
    set({ severities: others.length < filter.severities.length ? others : [...others, severity] });
  };
  const table = tables.find((one) => one.id === filter.table);
  return (
    <div className={styles.bar}>
      <fieldset className={styles.severities} aria-label={words.findings.filter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            checked={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <span className={styles.count}>
              <SeverityIcon severity={severity} />
              {words.count(listing.bySeverity[severity])}
            </span>{' '}
            {words.severities[severity]}
          </ToggleButton>
        ))}
      </fieldset>
      <div className={styles.line}>
        <SearchField
          className={styles.half}
          value={filter.text}
          label={words.findings.search}
          onChange={(text) => set({ text })}
        />
        <Select
          className={styles.half}
          size="small"
          value={filter.rule}
          aria-label={words.findings.ruleFilter}
          onChange={(_, { value }) => set({ rule: value as RuleId | '' })}
        >
          <option value="">{words.findings.allRules}</option>
          {listing.byRule.map(([rule, count]) => (
            <option key={rule} value={rule}>{`${words.rule[rule]} (${words.count(count)})`}</option>
          ))}
        </Select>
      </div>
      {table && (
        <Button
          size="small"
          className={styles.table}
          aria-label={words.findings.clearTable}
          onClick={() => set({ table: '' })}
        >
          {words.findings.onlyTable(tableName(table, words))} ✕
        </Button>
      )}
    </div>
  );
}
