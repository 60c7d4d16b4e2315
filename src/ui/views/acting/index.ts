export { FindingActions } from './finding-actions';
export { IgnoredPage } from './ignored-page';
export { LeftOutPage } from './left-out-page';
export { LogPage } from './log-page';
export { Recalculate } from './recalculate';
export { SafePage } from './safe-page';
