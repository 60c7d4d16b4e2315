import type { ControlWords } from '../page/words';

/** A fault of the grid library's own controls, and what mends it. */
interface Mend {
  readonly selector: string;
  mend(element: Element, words: ControlWords): void;
}

const label = (selector: string, key: keyof ControlWords): Mend => ({
  selector,
  mend: (element, words) => set(element, 'aria-label', words[key]),
});

/** In this order: what is more special comes first. */
const MENDS: readonly Mend[] = [
  label('[data-u-comp="defined-name"] input', 'cell'),
  label('[data-u-comp="defined-name"] [aria-haspopup]', 'names'),
  label('[data-slot="dropdown-menu-trigger"] > button', 'sheets'),
  label('[role="track"] button, [data-zoom] button', 'zoom'),
  label('canvas[id^="univer-sheet-main-canvas"]', 'grid'),
  {
    // What takes the keys for the cells.
    selector: '[contenteditable][id*="EDITOR__DOCS_NORMAL"]',
    mend(editor, words) {
      set(editor, 'role', 'textbox');
      set(editor, 'aria-label', words.grid);
    },
  },
  {
    // A zoom control: the roles that it has are none.
    selector: '[role="track"]',
    mend(track, words) {
      track.removeAttribute('role');
      set(track, 'data-zoom', '');
      for (const mark of track.querySelectorAll('a[role="button"]')) {
        set(mark, 'aria-label', words.zoom);
      }
      const { previousElementSibling: out, nextElementSibling: into } = track.parentElement ?? track;
      if (out) set(out, 'aria-label', words.zoomOut);
      if (into) set(into, 'aria-label', words.zoomIn);
    },
  },
  { selector: '[role="handle"]', mend: (handle) => handle.removeAttribute('role') },
  {
    selector: 'a[aria-expanded]:not([role]), div[aria-expanded]:not([role])',
    mend(trigger) {
      if (trigger.tagName === 'A') return set(trigger, 'role', 'button');
      // The button within says it.
      trigger.removeAttribute('aria-expanded');
      trigger.removeAttribute('aria-haspopup');
    },
  },
  { selector: 'canvas[tabindex="1"]', mend: (canvas) => set(canvas, 'tabindex', '0') },
  {
    selector: 'button:not([aria-label])',
    mend(button, words) {
      if ((button.textContent ?? '').trim() === '') set(button, 'aria-label', words.button);
    },
  },
];

/**
 * Gives the controls of the grid library names and roles that a screen reader knows, now and whenever they are drawn
 * anew.
 *
 * @returns ends it
 */
export function nameControls(container: HTMLElement, words: () => ControlWords): () => void {
  const mendAll = () => {
    for (const { selector, mend } of MENDS)
      for (const element of container.querySelectorAll(selector)) mend(element, words());
  };
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mendAll();
    });
  });
  observer.observe(container, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-expanded', 'tabindex', 'role'],
  });
  mendAll();
  return () => observer.disconnect();
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
