import { configure } from '@testing-library/react';

// Whether a part is hidden takes jsdom long to find out, and the pane hides nothing: it leaves it away.
// A check takes a second there and more where other work is going on; waits end as soon as it is done.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

// Looking for roles takes jsdom a while, the more so on a busy machine.
jest.setTimeout(60_000);

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
