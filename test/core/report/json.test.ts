import { writeJson } from '#core/report';
import { checkResult } from '../../support/check-result';

const READ = { file: 'a.xlsx', result: checkResult() };

describe('writeJson', () => {
  it('writes the contract: names, order and types', () => {
    expect(
      writeJson(
        [{ file: 'a.xlsx', result: checkResult({ findings: checkResult().findings.slice(0, 1) }) }],
        'info',
      ),
    ).toBe(`{
  "version": 1,
  "files": [
    {
      "file": "a.xlsx",
      "error": null,
      "tables": [
        {
          "id": "t1",
          "sheet": "BAB II",
          "range": "A4:E10",
          "kind": "perjanjian-kinerja",
          "number": "2.1",
          "title": "Tabel 2.1 Perjanjian Kinerja Dinas Contoh Tahun 2021",
          "columns": [
            {
              "column": "B",
              "role": "indikator"
            },
            {
              "column": "E",
              "role": "target",
              "tahun": 2021
            }
          ]
        },
        {
          "id": "t2",
          "sheet": "BAB III",
          "range": "B4:G12",
          "kind": "capaian-kinerja",
          "number": null,
          "title": "Capaian Indikator Kinerja Utama",
          "columns": [
            {
              "column": "G",
              "role": "capaian",
              "tahun": 2021
            }
          ]
        }
      ],
      "findings": [
        {
          "rule": "capaian",
          "severity": "error",
          "sheet": "BAB III",
          "cell": "G9",
          "stated": "85,21",
          "expected": "88,27",
          "message": "Realisasi 75,03 dibagi target 85 memberi 88,27 persen. Periksa kembali perhitungannya.",
          "related": [
            {
              "sheet": "BAB III",
              "cell": "E9"
            },
            {
              "sheet": "BAB III",
              "cell": "F9"
            },
            {
              "sheet": "BAB II",
              "cell": "E9"
            }
          ],
          "fingerprint": "capaian:pkk-aktif",
          "fix": "suggested"
        }
      ],
      "verdicts": {
        "agrees": 1234,
        "differs": 2,
        "unchecked": 2
      }
    }
  ]
}
`);
  });

  it('says why a file was not read, with empty lists and zero verdicts', () => {
    const { files } = JSON.parse(writeJson([{ file: 'b.xls', error: 'Format lama.' }, READ], 'info'));
    expect(files[0]).toEqual({
      file: 'b.xls',
      error: 'Format lama.',
      tables: [],
      findings: [],
      verdicts: { agrees: 0, differs: 0, unchecked: 0 },
    });
    expect(files[1].file).toBe('a.xlsx');
  });

  it.each([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['info', ['error', 'warning', 'info']],
  ] as const)('leaves out what is below %s, but counts every verdict', (lowest, expected) => {
    const [file] = JSON.parse(writeJson([READ], lowest)).files;
    expect(file.findings.map((finding: { severity: string }) => finding.severity)).toEqual(expected);
    expect(file.verdicts.agrees).toBe(1234);
  });
});
