import { currentTheme } from '../../src/hosts/excel/theme';

/** The theme that the pane takes over from Excel and the system. */
function themeOf(officeTheme: object | undefined, forced = false): string {
  Object.assign(globalThis, {
    Office: { context: { officeTheme } },
    window: { matchMedia: () => ({ matches: forced }) },
  });
  return currentTheme();
}

describe('the theme', () => {
  it('is high contrast wherever the system asks for it', () => {
    expect(themeOf({ isDarkTheme: true }, true)).toBe('contrast');
  });

  it('follows what Excel says of itself', () => {
    expect(themeOf({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' })).toBe('dark');
    expect(themeOf({ isDarkTheme: false, bodyBackgroundColor: '#000000' })).toBe('light');
  });

  it.each([
    ['#262626', 'dark'],
    ['#FFFFFF', 'light'],
    ['f3f3f3', 'light'],
    ['white', 'light'],
  ])('is told by the background %s of an Excel that does not say', (bodyBackgroundColor, theme) => {
    expect(themeOf({ bodyBackgroundColor })).toBe(theme);
  });

  it('is light where Excel knows no themes', () => {
    expect(themeOf(undefined)).toBe('light');
  });
});
