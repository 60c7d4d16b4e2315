import { type Kept, writeJson, writeSarif, writeText } from '#core/report';
import { checkResult, finding } from '../../support/check-result';

const { findings } = checkResult();
const reason = 'sudah dijelaskan di Bab IV';
const stale = { rule: 'jumlah', about: 'BAB III!C9: tertulis 10', reason: 'dibulatkan' } as const;
const kept: Kept = {
  ignored: [{ finding: findings[0] ?? finding({}), reason }],
  stale: [stale],
};
const report = (one?: Kept) => ({
  file: 'a.xlsx',
  result: checkResult({ findings: findings.slice(1) }),
  ...(one ? { kept: one } : {}),
});
const text = (one?: Kept) => writeText(report(one), { lowest: 'info' });

describe('what a workbook keeps of its user’s decisions', () => {
  it('is told in the text before its end, and nowhere where there is none', () => {
    const added = text(kept)
      .replace(/\n\nTemuan: .*$/s, '')
      .slice(text().replace(/\n\nTemuan: .*$/s, '').length);
    expect(added).toBe(
      '\n\n1 temuan diabaikan menurut catatan di dalam berkas ini.\n' +
        '1 pengabaian tidak lagi mengenai temuan apa pun:\n' +
        '  - jumlah, BAB III!C9: tertulis 10 (alasan: dibulatkan)',
    );
  });

  it('is named a few times only, on lines that hold nothing but text', () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ ...stale, about: `BAB III!C${i}\u001b[31m\n` }));
    const lines = text({ ...kept, ignored: [], stale: many });
    expect(lines.match(/ {2}- jumlah/g)).toHaveLength(5);
    expect(lines).toContain('    dan 3 lainnya\n');
    expect(lines).not.toContain('\u001b');
    expect(lines).not.toContain('diabaikan menurut');
  });

  it('is told where it can not be read', () => {
    expect(text({ ignored: [], stale: [], unreadable: 'damaged' })).toContain(
      'Pengaturan dan pengabaian yang tersimpan di dalam berkas ini rusak',
    );
    expect(text({ ignored: [], stale: [], unreadable: 'newer' })).toContain(
      'Berkas ini menyimpan catatan dari versi SAKIP yang lebih baru',
    );
  });

  const json = (one?: Kept, lowest: 'info' | 'error' = 'info') =>
    JSON.parse(writeJson([report(one)], lowest)).files[0];

  it('stands in JSON behind all that the contract names', () => {
    const { ignored, staleIgnores, ...rest } = json(kept);
    expect(rest).toEqual(json());
    expect(Object.keys(json(kept))).toEqual([...Object.keys(json()), 'ignored', 'staleIgnores']);
    const [entry] = JSON.parse(writeJson([{ file: 'a.xlsx', result: checkResult() }], 'info')).files[0]
      .findings;
    expect(ignored).toEqual([{ ...entry, reason }]);
    expect(staleIgnores).toEqual([stale]);
    expect(json({ ignored: [], stale: [], unreadable: 'damaged' }).damagedState).toBe(true);
  });

  it('is shown down to the severity that was asked for', () => {
    const info = { ...kept, ignored: [{ finding: finding({ severity: 'info' }), reason }] };
    expect(json(info, 'error').ignored).toBeUndefined();
    expect(json(info).ignored).toHaveLength(1);
  });

  it('is no result in SARIF', () => {
    const rules: never[] = [];
    const sarif = (one?: Kept) => writeSarif([report(one)], { lowest: 'info', rules, version: '1' });
    expect(sarif(kept)).toBe(sarif());
  });
});
