export { LOG_TITLE, SUMMARY_TITLES } from './names';
export type { SkippedSheet, Summaries, SummaryOptions } from './options';
export { planSummaries } from './plan-summaries';
export { type LogOptions, type LogRow, planLog } from './sheets/catatan';
