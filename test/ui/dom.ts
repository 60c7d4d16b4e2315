import { configure } from '@testing-library/react';

// Whether a part is hidden takes jsdom long to find out, and the pane hides nothing: it leaves it away.
configure({ defaultHidden: true });

// Looking for roles takes jsdom a while, the more so on a busy machine.
jest.setTimeout(30_000);

/** What jsdom lacks and Fluent UI asks for. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: NoObserver });
window.matchMedia = () =>
  ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => {};
