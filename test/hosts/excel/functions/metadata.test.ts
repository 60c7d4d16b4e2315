import path from 'node:path';
import { functions } from '#core/functions';
import * as entry from '../../../../src/hosts/excel/functions/functions';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly object[];
    readonly result: object;
    readonly options?: object;
  }[];
}

interface Generated {
  readonly metadataJson: string;
  readonly associate: readonly { readonly id: string; readonly functionName: string }[];
  readonly errors: readonly string[];
}

const { generateCustomFunctionsMetadata } = jest.requireActual<{
  generateCustomFunctionsMetadata(input: string): Promise<Generated>;
}>('custom-functions-metadata');

const SOURCE = path.resolve(__dirname, '../../../../src/hosts/excel/functions/functions.ts');

/** The longest description that Excel's function dialogue shows whole. */
const LONGEST = 255;

describe('functions.json', () => {
  let generated: Generated;
  let metadata: Metadata;

  beforeAll(async () => {
    generated = await generateCustomFunctionsMetadata(SOURCE);
    metadata = JSON.parse(generated.metadataJson) as Metadata;
  });

  it('is made without complaint', () => {
    expect(generated.errors).toEqual([]);
  });

  it('tells Excel what the definitions say', () => {
    expect(metadata.functions).toEqual(
      functions.map(({ name, about, parameters, findsOwnRow }) => ({
        id: name,
        name,
        description: about.id,
        parameters: parameters.map((one) => ({
          name: one.name,
          description: one.about.id,
          type: 'any',
          dimensionality: 'matrix',
          ...(one.optional || findsOwnRow ? { optional: true } : {}),
        })),
        result: { dimensionality: 'matrix' },
        // Nothing else may be asked for: it would keep Excel from caching a result.
        ...(findsOwnRow ? { options: { stream: true, requiresStreamAddress: true } } : {}),
      })),
    );
  });

  it('lets those be called without arguments that find their own row, and no others', () => {
    const without = metadata.functions.filter(({ parameters }) =>
      parameters.every((one) => 'optional' in one),
    );
    expect(without.map(({ id }) => id)).toEqual(['CAPAIAN', 'PENYERAPAN', 'PREDIKAT', 'EFISIENSI']);
    expect(without.map(({ id }) => id)).toEqual(
      functions.flatMap(({ name, findsOwnRow }) => (findsOwnRow ? [name] : [])),
    );
  });

  it('keeps descriptions to what Excel shows', () => {
    const texts = functions.flatMap(({ about, parameters }) => [
      about,
      ...parameters.map((one) => one.about),
    ]);
    for (const { id } of texts) expect(id.length).toBeLessThanOrEqual(LONGEST);
  });

  it('ties every id to a function of the entry, and the entry has no other', () => {
    expect(generated.associate.map(({ id }) => id)).toEqual(functions.map(({ name }) => name));
    const tied = generated.associate.map(({ functionName }) => functionName);
    expect([...tied].sort()).toEqual(Object.keys(entry).sort());
  });
});
