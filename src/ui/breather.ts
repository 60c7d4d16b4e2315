import type { Pause } from '#app';

/** Longest time without a pause, in milliseconds: a pane that pauses this often still feels alive. */
const BREATH = 24;

/** A pause that lets the pane paint and take clicks, but only when the last one is a while ago. */
export function breather(): Pause {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH) return;
    await new Promise((resume) => setTimeout(resume));
    last = performance.now();
  };
}
