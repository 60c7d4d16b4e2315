/** What a number format does to a figure. */
export interface NumberFormat {
  readonly kind: 'general' | 'date' | 'number';
  readonly persen: boolean;
  /** Decimals that are always printed, and the most that are. */
  readonly least: number;
  readonly most: number;
  /** Whether thousands are set apart. */
  readonly grouped: boolean;
  /** Commas behind the digits: each divides what is shown by a thousand. */
  readonly thousands: number;
}

const GENERAL: NumberFormat = {
  kind: 'general',
  persen: false,
  least: 0,
  most: 0,
  grouped: false,
  thousands: 0,
};
/** Excel stores no longer code; what is longer was not written by it. */
const LONGEST = 255;
const known = new Map<string, NumberFormat>();

/** Reads a number format's code, e.g. `#,##0.00`, `0.00%`, `_ * #,##0_ ;_ * -#,##0_`, `[$Rp-421]#,##0`. */
export function parseNumberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code === '' || /^general$/i.test(code) || code === '@' || code.length > LONGEST)
    return GENERAL;
  const done = known.get(code);
  if (done) return done;
  const format = parse(code);
  known.set(code, format);
  return format;
}

function parse(code: string): NumberFormat {
  const section =
    code
      .replace(/"[^"]*"/g, '')
      .replace(/\\./g, '')
      .split(';')[0] ?? '';
  const elapsed = /\[[hms]+\]/i.test(section);
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  if (elapsed || (/[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, ''))))
    return { ...GENERAL, kind: 'date' };
  if (/general/i.test(bare)) return { ...GENERAL, persen: bare.includes('%') };
  const digits = /[0#?][0#?,]*(?:\.([0#?,]*))?/.exec(bare);
  if (!digits || /e[+-]/i.test(bare) || bare.includes('/')) return { ...GENERAL, persen: bare.includes('%') };
  const fraction = (digits[1] ?? '').replace(/,/g, '');
  const [whole = ''] = digits[0].split('.');
  return {
    kind: 'number',
    persen: bare.includes('%'),
    least: fraction.lastIndexOf('0') + 1,
    most: fraction.length,
    grouped: /[0#?],+[0#?]/.test(digits[0]),
    thousands: commasBehind(whole) + commasBehind(digits[1] ?? ''),
  };
}

function commasBehind(digits: string): number {
  return (/,*$/.exec(digits)?.[0] ?? '').length;
}
