import type { Page } from 'playwright-core';

/**
 * How many times slower than this machine pages are to run, and their files to come: the variable `SLOWER`. Tests that
 * read before what they read is there fail then, and not only now and then on a busy machine.
 */
const TIMES = Number(process.env.SLOWER ?? 1);

/** In milliseconds, for each time slower. */
const FILE_DELAY = 50;

/** Slows a page down where that is asked for. */
export async function slowDown(page: Page): Promise<void> {
  if (TIMES <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES });
}

/** Waits before a file is handed to a page. */
export async function slowFile(): Promise<void> {
  if (TIMES > 1) await new Promise((resume) => setTimeout(resume, TIMES * FILE_DELAY));
}
