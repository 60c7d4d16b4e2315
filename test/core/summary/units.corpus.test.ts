import { triedWorkbooks } from '../../support/tried';
import { says, summariesOf } from './read-plan';

/** All of them are reports of one office each, whatever other offices their titles mention. */
it.each(triedWorkbooks)('%s is of one office and of a whole year', (_, workbook) => {
  const { plans, remarks } = summariesOf(workbook);
  expect(remarks.filter((one) => /unit kerja|setahun penuh/.test(one))).toEqual([]);
  for (const plan of plans) expect(says(plan, 'GABUNGAN')).toBe(false);
});
