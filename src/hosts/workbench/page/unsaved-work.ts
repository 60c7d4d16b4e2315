import { useEffect, useRef } from 'react';

/** Asks before the page is left, as long as there is something that was not saved. */
export function useAskBeforeLeaving(isUnsaved: () => boolean): void {
  const now = useRef(isUnsaved);
  now.current = isUnsaved;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!now.current()) return;
      event.preventDefault();
      // Chrome before 119 asks for this alone.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}

/** Lets Ctrl+S save, wherever the focus is. */
export function useSaveKey(save: () => Promise<void>): void {
  const now = useRef(save);
  now.current = save;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void now.current();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
