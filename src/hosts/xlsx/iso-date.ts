const DAY = 86_400_000;
/** Serial number of 1904-01-01 in the system that counts from 1900. */
const SYSTEMS_APART = 1462;
/** Excel takes 1900 for a leap year: numbers before its 29 February (60) are one lower. */
const NO_SUCH_DAY = 60;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of a date written as text (`t="d"`), e.g. `2023-04-01T12:00:00`, in days.
 *
 * @param text an ISO 8601 date, time or both; time zones other than Z are not part of the format
 * @param date1904 whether days count from 1904-01-01 instead of 1900-01-01
 * @returns `undefined` when the text is no such date
 */
export function serialDate(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text);
  if (!match || text === '') return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY;
  if (date1904) return days - SYSTEMS_APART + time;
  return (days > NO_SUCH_DAY ? days : days - 1) + time;
}
