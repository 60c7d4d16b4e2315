import { RichText } from '../rich-text';
import type { XmlHandler } from '../xml-parser';

/** Reads the places of the shared texts that have no marks of their own: of each text the first. */
export class PlainStringReader implements XmlHandler {
  readonly places = new Map<string, number>();
  readonly #string = new RichText();
  #place = 0;
  #isPlain = true;

  open(name: string): void {
    if (name === 'si') this.#isPlain = true;
    else if (name !== 't') this.#isPlain = false;
    this.#string.open(name);
  }

  text(text: string): void {
    this.#string.text(text);
  }

  close(name: string): void {
    this.#string.close(name);
    if (name !== 'si') return;
    const text = this.#string.take();
    if (this.#isPlain && !this.places.has(text)) this.places.set(text, this.#place);
    this.#place++;
  }
}
