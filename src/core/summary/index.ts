export { SUMMARY_TITLES } from './names';
export type { SkippedSheet, Summaries, SummaryOptions } from './options';
export { planSummaries } from './plan-summaries';
