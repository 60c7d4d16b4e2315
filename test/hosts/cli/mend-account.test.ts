import type { LoggedChange } from '#app';
import { mendAccount } from '../../../src/hosts/cli/mend-account';
import { checkResult } from '../../support/check-result';

describe('mendAccount', () => {
  it.each([
    [false, 45_657],
    [true, 44_195],
  ])('tells a date as its cell shows it, whether days count from 1904 or not (%s)', (date1904, value) => {
    const change: LoggedChange = {
      at: { sheet: 'BAB III', row: 4, col: 1 },
      from: { value: '31-12-2024' },
      to: { value, format: 'dd/mm/yyyy' },
      rule: 'format-angka',
      reason: 'Sebabnya.',
    };
    const result = checkResult({ findings: [] });
    const mended = {
      bytes: new Uint8Array(),
      batches: [{ time: '', changes: [change] }],
      refused: [],
      unreadable: undefined,
      date1904,
    };
    expect(mendAccount({ ...mended, before: result, after: result }, 'safe')).toContain(
      'B5  "31-12-2024" → 31/12/2024\n',
    );
  });

  // A call takes some 120,000 arguments, and what grows with the square of the changes takes minutes.
  it('tells of more changes than a call takes arguments', () => {
    const changes = Array.from(
      { length: 200_000 },
      (_, row): LoggedChange => ({
        at: { sheet: 'LRA', row, col: 0 },
        from: { value: '50' },
        to: { value: 50 },
        rule: 'format-angka',
        reason: 'Sebabnya.',
      }),
    );
    const result = checkResult({ findings: [] });
    const mended = {
      bytes: new Uint8Array(),
      batches: [{ time: '', changes }],
      refused: [],
      unreadable: undefined,
      date1904: false,
    };
    const start = performance.now();
    expect(mendAccount({ ...mended, before: result, after: result }, 'safe')).toContain(
      'dan 199.995 sel lainnya',
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
