import type { ThemeName } from '#ui';

/** How Excel looks now: high contrast where the system asks for it, else light or dark by its own theme. */
export function currentTheme(): ThemeName {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  return theme && luminance(theme.bodyBackgroundColor) < 0.5 ? 'dark' : 'light';
}

/** The brightness of `#rrggbb` from 0 to 1; 1 for anything else. Weights: ITU-R BT.601. */
function luminance(colour: string): number {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return 1;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
