import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { excelWorld } from '../../contract/worlds';
import { type ApiUse, apiUses, isNewer } from '../../support/api-sets';
import { draw } from '../../support/draw';

const PROJECT = path.resolve('src/hosts/excel/tsconfig.json');
/** Reading all of Office's types takes a while where several things run at once. */
const TYPES_ARE_LARGE = 120_000;

/**
 * What is not asked for in the manifest. A host with a shared runtime that has custom functions at all has them in
 * this set; one without them still has the pane. The event of a command is documented with Outlook's set only.
 */
const BESIDES = { CustomFunctionsRuntime: '1.3', Mailbox: '1.3' };

const manifest = readFileSync('manifest.xml', 'utf8');
const declared: Readonly<Record<string, string>> = {
  ...BESIDES,
  ...Object.fromEntries(
    [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
      name,
      version,
    ]),
  ),
};

function project(): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const parsed = ts.getParsedCommandLineOfConfigFile(PROJECT, {}, host);
  if (!parsed) throw new Error(`${PROJECT} can not be read`);
  return parsed;
}

/** What is newer than the manifest asks for, and used without asking whether the host has it. */
function slips(uses: readonly ApiUse[]): string[] {
  return uses
    .filter(({ set, version, guarded }) => !guarded && isNewer(version, declared[set] ?? '0.0'))
    .map(({ member, set, version }) => `${member} ${set} ${version}`);
}

describe('the interface of Excel that the add-in uses', () => {
  it(
    'is no newer than the set that the manifest asks for, but where the code asks first',
    () => {
      const { fileNames, options } = project();
      const { uses, untold } = apiUses(fileNames, options);
      expect(untold).toEqual([]);
      expect(slips(uses)).toEqual([]);
      expect(uses.map(({ set }) => set)).toEqual(expect.arrayContaining(['ExcelApi', 'SharedRuntime']));
      // The set that is asked for is needed, and the newer one is asked for where it is used.
      const versions = uses.filter(({ set, guarded }) => set === 'ExcelApi' && !guarded);
      expect(versions.some(({ version }) => version === declared.ExcelApi)).toBe(true);
      expect(uses.filter(({ guarded }) => guarded).map(({ member }) => member)).toEqual([
        'Excel.RunOptions.mergeUndoGroup',
      ]);
    },
    TYPES_ARE_LARGE,
  );

  it(
    'shows every newer member that is planted into code like ours',
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
      const file = path.join(folder, 'planted.ts');
      writeFileSync(
        file,
        `export async function planted(context: Excel.RequestContext, range: Excel.Range) {
          range.getDirectPrecedents();
          range.getPrecedents();
          const { control } = range;
          range.load('values,control');
          range.load(['values', 'control']);
          context.workbook.worksheets.load('items/name,items/tabId');
          context.workbook.worksheets.onNameChanged;
          range['valuesAsJson'];
          Excel.run({ mergeUndoGroup: true }, async () => {});
          if (Office.context.requirements.isSetSupported('ExcelApi', '1.18')) range.control;
          if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) range.control;
          if (Office.context.requirements.isSetSupported('ExcelApi', '1.18')) context; else range.control;
          return control;
        }`,
      );
      try {
        const { uses } = apiUses([file], { ...project().options, noEmit: true, composite: false });
        const found = slips(uses);
        const control = 'Excel.Range.control ExcelApi 1.18';
        expect(found.filter((one) => one === control)).toHaveLength(5);
        expect(found).toEqual(
          expect.arrayContaining([
            'Excel.Range.getPrecedents ExcelApi 1.14',
            'Excel.WorksheetCollection.onNameChanged ExcelApi 1.17',
            'Excel.Worksheet.tabId ExcelApi 1.14',
            'Excel.Range.valuesAsJson ExcelApi 1.16',
            'Excel.RunOptions.mergeUndoGroup ExcelApi 1.20',
          ]),
        );
        expect(uses.filter(({ guarded }) => guarded)).toHaveLength(1);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    TYPES_ARE_LARGE,
  );

  it("is kept by Microsoft's client too: it throws ApiNotFound for a newer member", async () => {
    excelWorld(draw('a | b'));
    const newer = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getCell(0, 0).getPrecedents();
      await context.sync();
    });
    await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' });
    const declaredOnly = Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getCell(0, 0);
      const merged = cell.getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return merged.isNullObject;
    });
    expect(await declaredOnly).toBe(true);
  });
});
