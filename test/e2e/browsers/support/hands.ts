import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeyStep, Remote } from './remote';

/** In milliseconds: a busy machine is slow. */
const PATIENCE = 30_000;
const PICTURES = path.resolve('build/e2e');

/** Keys that are no character, by the standard's code points. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Control: '\uE009',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  F6: '\uE036',
};

export interface SmallFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person does in the workbench, by a browser's real keys and clicks. */
export class Hands {
  constructor(readonly remote: Remote) {}

  /** Runs a function in the page, which knows only its arguments. */
  page<Args extends readonly unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    return this.remote.run(String(run), args) as Promise<T>;
  }

  /** Waits until a function says something in the page, asked every 20 ms. */
  async until<Args extends readonly unknown[], T>(run: (...args: Args) => T, ...args: Args): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.page(run, ...args);
      if (found) return found;
      if (Date.now() > end)
        throw new Error(`never came in ${this.remote.name}: ${JSON.stringify(args)} ${run}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /** Waits until the page says a text. */
  see(text: string): Promise<unknown> {
    return this.until((wanted) => document.body.textContent?.includes(wanted), text);
  }

  /** Clicks where an element is, waited for; among several, on the first whose text begins so. */
  async click(selector: string, text = ''): Promise<void> {
    const [x = 0, y = 0] = (await this.until(
      (which, wanted) => {
        const found = [...document.querySelectorAll(which)].filter(
          (one) => wanted === '' || one.textContent?.trim().startsWith(wanted),
        )[0];
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return (
          box && box.width > 0 && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
        );
      },
      selector,
      text,
    )) as number[];
    const press = [{ type: 'pointerDown', button: 0 } as const, { type: 'pointerUp', button: 0 } as const];
    await this.remote.act({
      type: 'pointer',
      id: 'mouse',
      actions: [{ type: 'pointerMove', x, y }, ...press],
    });
  }

  /** Presses keys together, e.g. `press('Control', 's')`. */
  press(...names: readonly string[]): Promise<void> {
    const codes = names.map((name) => KEYS[name] ?? name);
    const down = codes.map((value): KeyStep => ({ type: 'keyDown', value }));
    const up = [...codes].reverse().map((value): KeyStep => ({ type: 'keyUp', value }));
    return this.remote.act({ type: 'key', id: 'keys', actions: [...down, ...up] });
  }

  /** Types a text, key by key. */
  write(text: string): Promise<void> {
    const actions = [...text].flatMap((value): KeyStep[] => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.remote.act({ type: 'key', id: 'keys', actions });
  }

  /** Goes to a cell by the box above the grid. */
  async goTo(cell: string): Promise<void> {
    await this.click('[data-u-comp="defined-name"] input');
    await this.page(() =>
      document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.select(),
    );
    await this.write(cell);
    await this.press('Enter');
    await this.until(
      () => document.activeElement !== document.querySelector('[data-u-comp="defined-name"] input'),
    );
  }

  /** Goes to a cell and types into it; ends when the next cell is selected. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.write(text);
    await this.press('Enter');
    await this.until(
      (left) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value !== left,
      cell,
    );
  }

  /** The cell that the box above the grid names. */
  cell(): Promise<string | undefined> {
    return this.page(
      () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value,
    );
  }

  /** Chooses a file by the button; ends when it is open. */
  async choose({ name, bytes }: SmallFile): Promise<void> {
    const file = path.join(mkdtempSync(path.join(this.remote.downloads, '..', 'berkas-')), name);
    writeFileSync(file, bytes);
    await this.until(() => document.querySelector('input[type=file]') !== null);
    await this.remote.choose('input[type=file]', file);
    await this.until(
      (called) =>
        document.querySelector('h1')?.textContent === called &&
        document.querySelector('#panel header button') !== null,
      name,
    );
  }

  /** Presses *Periksa*, and waits for what comes of it. */
  async check(): Promise<void> {
    await this.click('#panel header button');
    await this.see('perhitungan diperiksa');
  }

  /** Presses *Simpan*, and reads what the browser has downloaded. */
  async save(): Promise<SmallFile> {
    const title = await this.page(() => document.querySelector('h1')?.textContent ?? '');
    const name = title.replace(/(?: \(diperiksa\))?(\.xls[xm])$/, ' (diperiksa)$1');
    await this.click('main header button', 'Simpan');
    const file = path.join(this.remote.downloads, name);
    const end = Date.now() + PATIENCE;
    // Firefox writes beside it until it is whole.
    while (!existsSync(file) || readFileSync(file).length === 0 || existsSync(`${file}.part`)) {
      if (Date.now() > end) throw new Error(`${this.remote.name} has not downloaded ${name}`);
      await new Promise((later) => setTimeout(later, 50));
    }
    return { name, bytes: new Uint8Array(readFileSync(file)) };
  }

  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await new Promise((later) => setTimeout(later, 300));
    writeFileSync(path.join(PICTURES, `${name}.png`), await this.remote.picture());
  }
}
