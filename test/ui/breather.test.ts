import { breather } from '../../src/ui/breather';

/** Whether a timer that was due came in between. */
async function letsOthersRun(pause: () => Promise<void>): Promise<boolean> {
  let ran = false;
  const timer = setTimeout(() => {
    ran = true;
  });
  await pause();
  clearTimeout(timer);
  return ran;
}

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('a breather', () => {
  it('costs nothing while work is young, and lets others run once it has lasted', async () => {
    const pause = breather();
    expect(await letsOthersRun(pause)).toBe(false);
    work(40);
    expect(await letsOthersRun(pause)).toBe(true);
    expect(await letsOthersRun(pause)).toBe(false);
  });
});
