/** Whether more or less of an indikator is better. */
export type Polaritas = 'naik' | 'turun';

/** The scales of predikat that are known without being printed in a report. */
export type ScaleName = 'permendagri-86-2017' | 'sakip';

/** What an office may decide about a check; whatever is absent is read from the report itself. */
export interface Settings {
  /** The year that the report is about. */
  readonly tahun?: number;
  /** The most that a capaian may count, in percent. */
  readonly batas?: number;
  /** The scale of predikat where the report prints none. */
  readonly skala?: ScaleName;
  /** How far a printed figure may lie from the computed one without being reported, in its own unit. */
  readonly toleransi?: number;
  /** The better direction of single indikator, by `nameKey` of their names. */
  readonly polaritas?: Readonly<Record<string, Polaritas>>;
}
