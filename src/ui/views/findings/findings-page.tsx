import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '#core/report';
import { useSession, useWords } from '../../pane-context';
import { Blank } from '../../parts/blank';
import { firstOf, listed, NO_FILTER, PAGE, type PaneState } from '../../state';
import { FilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import { Offers } from './offers';
import { Welcome } from './welcome';

const useStyles = makeStyles({ more: { padding: tokens.spacingHorizontalM } });

/** What was found, table by table; before the first check, how to begin. */
export function FindingsPage({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { result, saved, filter, limit, selected } = state;
  const listing = useMemo(() => result && listed(result, saved, filter), [result, saved, filter]);
  const groups = useMemo(() => firstOf(listing?.groups ?? [], limit), [listing, limit]);
  const offers = <Offers state={state} open={listing?.total ?? 0} />;
  if (!result || !listing)
    return (
      <>
        {offers}
        <Welcome />
      </>
    );
  if (listing.total === 0) {
    const { title, remedy } = words.findings[noFindingsIn(result)];
    return (
      <>
        {offers}
        <Blank title={title}>{remedy}</Blank>
      </>
    );
  }
  const left = listing.count - limit;
  return (
    <>
      <FilterBar filter={filter} listing={listing} tables={result.tables} />
      {offers}
      {listing.count === 0 ? (
        <Blank>
          {words.findings.noMatch}
          <div>
            <Button onClick={() => session.dispatch({ type: 'filter', filter: NO_FILTER })}>
              {words.findings.clearFilter}
            </Button>
          </div>
        </Blank>
      ) : (
        <FindingList groups={groups} all={listing.groups} selected={selected} complete={left <= 0} />
      )}
      {left > 0 && (
        <div className={styles.more}>
          <Button onClick={() => session.dispatch({ type: 'more' })}>
            {words.findings.more(Math.min(left, PAGE))}
          </Button>
        </div>
      )}
    </>
  );
}

/** What may be said where there are no findings: silence is no praise for what could not be checked. */
function noFindingsIn({ tables, tally }: CheckResult): 'noTables' | 'none' | 'someAgree' {
  if (tables.length === 0) return 'noTables';
  return tally.unchecked === 0 ? 'none' : 'someAgree';
}
