import type { Budget } from './limits';
import { RichText } from './rich-text';
import type { XmlHandler } from './xml-parser';

/** Reads the table of strings that cells point to by number. */
export class SharedStringReader implements XmlHandler {
  readonly strings: string[] = [];
  readonly #string = new RichText();

  constructor(readonly budget: Budget) {}

  open(name: string): void {
    this.#string.open(name);
  }

  text(text: string): void {
    this.#string.text(text);
  }

  close(name: string): void {
    this.#string.close(name);
    if (name !== 'si') return;
    this.budget.spend('kept', 1);
    this.strings.push(this.#string.take());
  }
}
