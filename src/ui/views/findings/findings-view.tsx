import { useEffect } from 'react';
import type { Page, PaneState } from '../../state';
import { FindingActions, IgnoredPage, LeftOutPage, LogPage, RuleText, SafePage } from '../later';
import { FindingsPage } from './findings-page';

/** What was found, and the pages that lead back to it. */
export function FindingsView({ state }: { readonly state: PaneState }) {
  const found = state.result !== undefined;
  // By the time a reader opens a finding, what can be done about it is there.
  useEffect(() => {
    if (!found) return;
    FindingActions.preload();
    RuleText.preload();
  }, [found]);
  const Shown = PAGES[state.page];
  return <Shown state={state} />;
}

const PAGES = {
  daftar: FindingsPage,
  aman: SafePage,
  catatan: LogPage,
  diabaikan: IgnoredPage,
  terlewat: LeftOutPage,
} satisfies Record<Page, unknown>;
