import { writeSarif } from '#core/report';
import { checkResult, finding, rules } from '../../support/check-result';

const OPTIONS = { lowest: 'info', rules, version: '1.2.3' } as const;
const READ = { file: 'laporan/LKjIP 2021.xlsx', result: checkResult() };

/** The parts of the SARIF object model that the writer uses; anything else it writes fails the test below. */
interface Sarif {
  $schema: string;
  version: string;
  runs: [Run];
}
interface Run {
  tool: {
    driver: {
      name: string;
      version: string;
      rules: Record<string, unknown>[];
      notifications: { id: string }[];
    };
  };
  language: string;
  invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: Record<string, unknown>[] }];
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: Place[];
    relatedLocations: (Place & { id: number })[];
    partialFingerprints: Record<string, string>;
    properties: Record<string, unknown>;
  }[];
}
interface Place {
  physicalLocation: { artifactLocation: { uri: string } };
  logicalLocations: { name: string; fullyQualifiedName: string }[];
}

function sarif(...args: Parameters<typeof writeSarif>): Run {
  const log = JSON.parse(writeSarif(...args)) as Sarif;
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
  expect(log.version).toBe('2.1.0');
  return log.runs[0];
}

describe('writeSarif', () => {
  it('describes every rule in the driver', () => {
    const { driver } = sarif([READ], OPTIONS).tool;
    expect(driver).toMatchObject({ name: 'SAKIP', version: '1.2.3' });
    expect(driver.rules[0]).toEqual({
      id: 'capaian',
      shortDescription: { text: 'Capaian sama dengan realisasi dibagi target.' },
      fullDescription: { text: 'Capaian adalah angka yang dibaca pimpinan. Dasar: PermenPANRB 53/2014' },
      help: { text: 'Hitung kembali capaian dari target dan realisasi.' },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('writes a result with its rule, level, place, related places and fingerprint', () => {
    const [result] = sarif([READ], OPTIONS).results;
    const uri = 'laporan/LKjIP%202021.xlsx';
    const place = (name: string, sheet: string) => ({
      physicalLocation: { artifactLocation: { uri } },
      logicalLocations: [{ name, fullyQualifiedName: `${sheet}!${name}` }],
    });
    expect(result).toEqual({
      ruleId: 'capaian',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'Realisasi 75,03 dibagi target 85 memberi 88,27 persen. Periksa kembali perhitungannya.',
      },
      locations: [place('G9', 'BAB III')],
      relatedLocations: [
        { id: 1, ...place('E9', 'BAB III') },
        { id: 2, ...place('F9', 'BAB III') },
        { id: 3, ...place('E9', 'BAB II') },
      ],
      partialFingerprints: { 'sakip/v1': 'capaian:pkk-aktif' },
      properties: { stated: '85,21', expected: '88,27', fix: 'suggested' },
    });
  });

  it('maps the severities to the levels of SARIF and honours the lowest', () => {
    expect(sarif([READ], OPTIONS).results.map((result) => result.level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
    expect(sarif([READ], { ...OPTIONS, lowest: 'error' }).results).toHaveLength(1);
  });

  it('points every rule index at the rule of that id, or at none', () => {
    const result = checkResult({ findings: [finding({}), finding({ rule: 'jumlah' })] });
    const run = sarif([{ file: 'a.xlsx', result }], OPTIONS);
    expect(run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual([
      'capaian',
      undefined,
    ]);
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, -1]);
  });

  it('turns an unreadable file into a notification of an unsuccessful run', () => {
    const [invocation] = sarif([READ, { file: 'b.xls', error: 'Format lama.' }], OPTIONS).invocations;
    expect(invocation).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'berkas-tidak-terbaca', index: 0 },
          level: 'error',
          message: { text: 'Format lama.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'b.xls' } } }],
        },
      ],
    });
    expect(sarif([READ], OPTIONS).invocations[0].executionSuccessful).toBe(true);
  });

  it.each([
    ['a b#1.xlsx', 'a%20b%231.xlsx'],
    ['2021\\Lap.xlsx', '2021/Lap.xlsx'],
    ['/srv/é.xlsx', 'file:///srv/%C3%A9.xlsx'],
    ['C:\\lap\\a.xlsx', 'file:///C:/lap/a.xlsx'],
    ['\\\\server\\lap\\a.xlsx', 'file://server/lap/a.xlsx'],
    ['rusak\ud800.xlsx', 'rusak%EF%BF%BD.xlsx'],
  ])('writes the path %j as a URI reference', (file, uri) => {
    const run = sarif([{ file, result: checkResult() }], OPTIONS);
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });
});
