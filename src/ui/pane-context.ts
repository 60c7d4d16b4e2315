import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { PaneState } from './state';
import type { Words } from './words';

interface PaneValue {
  readonly session: Session;
  readonly words: Words;
  /** The language of the program around the pane, as a BCP 47 tag. */
  readonly language: string;
}

export const PaneContext = createContext<PaneValue | undefined>(undefined);

function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('a part of the pane stands outside of it');
  return value;
}

export function useSession(): Session {
  return usePane().session;
}

export function useWords(): Words {
  return usePane().words;
}

/** Writes an ISO time as the user's clock and language have it, e.g. `2 Jan 2026, 10.04`. */
export function useTimeText(): (time: string) => string {
  const { language } = usePane();
  return useCallback((time) => timeText(time, language), [language]);
}

function timeText(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language || 'id', { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** The session's state; the component is drawn again whenever it changes. */
export function usePaneState(session: Session): PaneState {
  return useSyncExternalStore(session.subscribe, session.state);
}
