import type { CellValue } from '#core/grid';
import type { Matrix } from './argument';
import type { Bilingual, Example, FunctionDefinition, Parameter } from './define';
import { isFailure, type Result } from './result';

/** The namespace that the manifest gives the functions. */
const NAMESPACE = 'SAKIP';

/** A function as it is listed for a user. */
export interface FunctionEntry {
  /** With its namespace, e.g. `SAKIP.CAPAIAN`. */
  readonly name: string;
  /** E.g. `SAKIP.CAPAIAN(realisasi; target; [polaritas]; [batas])`. */
  readonly signature: string;
  /** What it gives, one sentence in Bahasa Indonesia. */
  readonly about: string;
  readonly parameters: readonly Parameter[];
  /** An example as a user of the Indonesian Excel types it, with `=` and semicolons. */
  readonly example: string;
  /** What the example gives, in Indonesian notation. */
  readonly result: string;
  /** The same in English and its notation. */
  readonly english: Readonly<Record<'signature' | 'about' | 'example' | 'result', string>>;
  /** Without arguments, e.g. `=SAKIP.CAPAIAN()`, for those that find the inputs of their own row. */
  readonly ownRow?: string;
  /** The example as it is written into a cell: without `=`, with commas, decimals with a point. */
  readonly formula: string;
}

/** How a language of Excel writes formulas. */
interface Notation {
  readonly decimal: string;
  readonly argument: string;
  readonly column: string;
  readonly row: string;
}

const INDONESIAN: Notation = { decimal: ',', argument: '; ', column: '\\', row: ';' };
const ENGLISH: Notation = { decimal: '.', argument: ',', column: ',', row: ';' };

function writeValue(value: CellValue | Matrix, notation: Notation): string {
  if (value === null) return '';
  if (Array.isArray(value)) {
    const rows = (value as Matrix).map((row) => row.map((one) => writeValue(one, notation)));
    return `{${rows.map((row) => row.join(notation.column)).join(notation.row)}}`;
  }
  if (typeof value === 'number') return String(value).replace('.', notation.decimal);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `"${String(value).replaceAll('"', '""')}"`;
}

function writeCall({ name }: FunctionDefinition, { args }: Example, notation: Notation): string {
  return `${NAMESPACE}.${name}(${args.map((arg) => writeValue(arg, notation)).join(notation.argument)})`;
}

/** A call as a user of the Indonesian Excel types it: `=SAKIP.CAPAIAN(68; 80)`. */
export function writeExample(definition: FunctionDefinition, example: Example): string {
  return `=${writeCall(definition, example, INDONESIAN)}`;
}

/** A result, in Indonesian notation unless another is given; errors as Excel shows them. */
export function writeResult(result: Result, { decimal }: Notation = INDONESIAN): string {
  if (isFailure(result)) return result.error === 'value' ? '#VALUE!' : '#N/A';
  return typeof result === 'number' ? String(result).replace('.', decimal) : result;
}

/** E.g. `SAKIP.CAPAIAN(realisasi; target; [polaritas]; [batas])`. */
export function writeSignature({ name, parameters }: FunctionDefinition, between = '; '): string {
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `${NAMESPACE}.${name}(${names.join(between)})`;
}

/** What a user is shown of a function. */
export function entryOf(definition: FunctionDefinition): FunctionEntry {
  const { about, parameters, examples } = definition;
  const { id, en }: Bilingual = about;
  return {
    name: `${NAMESPACE}.${definition.name}`,
    signature: writeSignature(definition),
    about: id,
    parameters,
    example: writeExample(definition, examples[0]),
    result: writeResult(examples[0].gives),
    english: {
      signature: writeSignature(definition, ', '),
      about: en,
      example: `=${writeCall(definition, examples[0], { ...ENGLISH, argument: ', ' })}`,
      result: writeResult(examples[0].gives, ENGLISH),
    },
    ...(definition.findsOwnRow ? { ownRow: `=${NAMESPACE}.${definition.name}()` } : {}),
    formula: writeCall(definition, examples[0], ENGLISH),
  };
}
