import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { PaneState } from './state';
import type { Words } from './words';

interface PaneValue {
  readonly session: Session;
  readonly words: Words;
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

/** The session's state; the component is drawn again whenever it changes. */
export function usePaneState(session: Session): PaneState {
  return useSyncExternalStore(session.subscribe, session.state);
}
