import { useEffect, useState } from 'react';
import { keptWidth, USUAL_PANE } from './pane-width';
import type { Language } from './words';

export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  /** Of the pane, in pixels. */
  readonly paneWidth: number;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  setPaneWidth(width: number): void;
}

const LANGUAGE = 'sakip-bahasa';
const THEME = 'sakip-tampilan';
const PANE = 'sakip-lebar-panel';

/** What the user chose on this computer: Bahasa Indonesia at first, and the system's own theme. */
export function usePreferences(): Preferences {
  const [language, setLanguage] = useState<Language>(() => (recall(LANGUAGE) === 'en' ? 'en' : 'id'));
  const [dark, setDark] = useState(() => {
    const kept = recall(THEME);
    return kept === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : kept === 'gelap';
  });
  const [paneWidth, setPaneWidth] = useState(() => keptWidth(recall(PANE)) ?? USUAL_PANE);
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => recall(THEME) === undefined && setDark(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  return {
    language,
    dark,
    paneWidth,
    setLanguage(wanted) {
      setLanguage(wanted);
      keep(LANGUAGE, wanted);
    },
    setDark(wanted) {
      setDark(wanted);
      keep(THEME, wanted ? 'gelap' : 'terang');
    },
    setPaneWidth(wanted) {
      setPaneWidth(wanted);
      keep(PANE, String(wanted));
    },
  };
}

/** A browser may forbid storage to pages that were opened from a folder. */
function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts until the page is closed.
  }
}
