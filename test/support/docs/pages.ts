import { functions } from '#core/functions';
import { rules } from '#core/rules';
import { functionsPage } from './functions-page';
import { ruleList, rulePage } from './rule-page';

/** A generated page. */
export interface Page {
  /** Below `docs/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All pages of `docs/` that are generated from the sources; `npm run docs` writes them. */
export function pages(): Page[] {
  return [
    { path: 'functions.md', text: functionsPage(functions) },
    { path: 'rules/README.md', text: ruleList(rules) },
    ...rules.map((rule) => ({ path: `rules/${rule.info.id}.md`, text: rulePage(rule) })),
  ];
}
