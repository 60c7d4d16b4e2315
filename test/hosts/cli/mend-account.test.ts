import type { LoggedChange } from '#app';
import { mendAccount } from '../../../src/hosts/cli/mend-account';
import { checkResult } from '../../support/check-result';

describe('mendAccount', () => {
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
    };
    const start = performance.now();
    expect(mendAccount({ ...mended, before: result, after: result }, 'safe')).toContain(
      'dan 199.995 sel lainnya',
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
