import type { Polaritas, ScaleName, Settings } from '#core/fact';

/** The settings as a form holds them: text where the user types. */
export interface SettingsDraft {
  readonly tahun: string;
  /** Percent; empty is no cap. */
  readonly batas: string;
  readonly skala: ScaleName | '';
  readonly toleransi: string;
  readonly polaritas: Readonly<Record<string, Polaritas>>;
}

/** Fields whose text can't be understood. */
export type DraftFault = 'tahun' | 'toleransi';

/** A year before or after these was mistyped. */
const YEARS = { first: 1945, last: 2099 };

export function draftOf(settings: Settings): SettingsDraft {
  return {
    tahun: settings.tahun === undefined ? '' : String(settings.tahun),
    batas: settings.batas === undefined ? '' : String(settings.batas),
    skala: settings.skala ?? '',
    toleransi: settings.toleransi === undefined ? '' : String(settings.toleransi).replace('.', ','),
    polaritas: settings.polaritas ?? {},
  };
}

/** The faults of a draft; none lets it be saved. */
export function faultsOf(draft: SettingsDraft): DraftFault[] {
  const faults: DraftFault[] = [];
  const year = Number(draft.tahun);
  const isYear = /^\d{4}$/.test(draft.tahun.trim()) && year >= YEARS.first && year <= YEARS.last;
  if (draft.tahun.trim() !== '' && !isYear) faults.push('tahun');
  if (draft.toleransi.trim() !== '' && !/^\d+([.,]\d+)?$/.test(draft.toleransi.trim())) {
    faults.push('toleransi');
  }
  return faults;
}

/** The settings that a draft without faults stands for; what is left empty is absent. */
export function settingsOf(draft: SettingsDraft): Settings {
  const toleransi = draft.toleransi.trim().replace(',', '.');
  return {
    ...(draft.tahun.trim() === '' ? {} : { tahun: Number(draft.tahun) }),
    ...(draft.batas === '' ? {} : { batas: Number(draft.batas) }),
    ...(draft.skala === '' ? {} : { skala: draft.skala }),
    ...(toleransi === '' ? {} : { toleransi: Number(toleransi) }),
    ...(Object.keys(draft.polaritas).length === 0 ? {} : { polaritas: draft.polaritas }),
  };
}

/** The draft with the better direction of one indikator, or left to the report where `polaritas` is ''. */
export function withPolaritas(draft: SettingsDraft, key: string, polaritas: Polaritas | ''): SettingsDraft {
  const { [key]: _, ...others } = draft.polaritas;
  return { ...draft, polaritas: polaritas === '' ? others : { ...others, [key]: polaritas } };
}

export function sameDraft(a: SettingsDraft, b: SettingsDraft): boolean {
  const keys = new Set([...Object.keys(a.polaritas), ...Object.keys(b.polaritas)]);
  return (
    a.tahun === b.tahun &&
    a.batas === b.batas &&
    a.skala === b.skala &&
    a.toleransi === b.toleransi &&
    [...keys].every((key) => a.polaritas[key] === b.polaritas[key])
  );
}
