import { later } from '../parts/later';

const acting = () => import(/* webpackChunkName: "acting" */ './acting');

/** What acts on a finding; given its other buttons as children. */
export const FindingActions = later(
  async () => (await acting()).FindingActions,
  ({ children }) => children,
);
/** Comes with the rules, which a check has brought already. */
export const RuleText = later(
  async () => (await import(/* webpackChunkName: "check" */ './findings/rule-text')).RuleText,
  () => null,
);
export const SafePage = later(async () => (await acting()).SafePage);
export const LogPage = later(async () => (await acting()).LogPage);
export const IgnoredPage = later(async () => (await acting()).IgnoredPage);
export const LeftOutPage = later(async () => (await acting()).LeftOutPage);
export const Recalculate = later(
  async () => (await acting()).Recalculate,
  () => null,
);

export const SummariesView = later(
  async () => (await import(/* webpackChunkName: "views" */ './summaries/summaries-view')).SummariesView,
);
export const FunctionsView = later(
  async () => (await import(/* webpackChunkName: "views" */ './functions/functions-view')).FunctionsView,
);
export const SettingsView = later(
  async () => (await import(/* webpackChunkName: "views" */ './settings/settings-view')).SettingsView,
);
