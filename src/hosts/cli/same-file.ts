import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether two paths lead to one file, which may have several names: capitals, links, `..`. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (path.resolve(a) === path.resolve(b)) return true;
  try {
    const [one, other] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })]);
    return one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}
