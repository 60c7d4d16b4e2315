/** A function of the add-in as the pane lists it. */
export interface FunctionEntry {
  /** With its namespace, e.g. `SAKIP.CAPAIAN`. */
  readonly name: string;
  /** What it gives, one sentence in Bahasa Indonesia. */
  readonly about: string;
  /** An example as a user of the Indonesian Excel types it, with `=` and semicolons. */
  readonly example: string;
  /** What the example gives. */
  readonly result: string;
  /** The example as it is written into a cell: without `=`, with commas, decimals with a point. */
  readonly formula: string;
}
