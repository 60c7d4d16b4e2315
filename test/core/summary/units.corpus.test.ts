import type { Workbook } from '#core/grid';
import { books } from '../../support/books';
import { triedWorkbooks } from '../../support/tried';
import { says, summariesOf } from './read-plan';

/** The one that was drawn as a report of several offices. */
const SEVERAL = 'rekap-perangkat-daerah';

const told = (remarks: readonly string[]) => remarks.filter((one) => /unit kerja|setahun penuh/.test(one));

/** All others are reports of one office each, whatever other offices their titles mention. */
it.each(triedWorkbooks.filter(([name]) => name !== SEVERAL))(
  '%s is of one office and of a whole year',
  (_, workbook) => {
    const { plans, remarks } = summariesOf(workbook);
    expect(told(remarks)).toEqual([]);
    for (const plan of plans) expect(says(plan, 'GABUNGAN')).toBe(false);
  },
);

it(`${SEVERAL} is of several offices`, () => {
  const book = books.find(({ name }) => name === SEVERAL);
  const { remarks } = summariesOf(book?.workbook as Workbook);
  expect(told(remarks)).toEqual([expect.stringContaining('dari 6 unit kerja')]);
});
