import { useEffect, useRef } from 'react';

/** The parts of the page, in the order in which F6 leads through them. */
export const AREA_IDS = { bar: 'bilah', sheet: 'lembar', pane: 'panel' } as const;

const FOCUSABLE = 'a[href], button:not(:disabled), input:not([hidden]), select, textarea, [tabindex="0"]';

/**
 * Lets F6 go from one part of the page to the next, and Shift+F6 back, as in Excel: in the grid the Tab key goes from
 * cell to cell, and would never leave it.
 *
 * @param toCells puts the focus on the cells, which know best what of theirs takes the keys
 */
export function useAreas(toCells: () => void): void {
  const cells = useRef(toCells);
  cells.current = toCells;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const area = nextArea(event.shiftKey ? -1 : 1);
      if (area?.id === AREA_IDS.sheet) cells.current();
      else area?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    // Before the grid, which takes all keys.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function nextArea(step: 1 | -1): HTMLElement | undefined {
  const areas = Object.values(AREA_IDS).flatMap((id) => document.getElementById(id) ?? []);
  const now = areas.findIndex((area) => area.contains(document.activeElement));
  return areas[now < 0 ? 0 : (now + step + areas.length) % areas.length];
}
