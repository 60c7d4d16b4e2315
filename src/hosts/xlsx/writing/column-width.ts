/** In pixels, of the usual default font: how wide a digit is, and how much room a column leaves beside its text. */
const DIGIT = 7;
const BESIDE = 5;

/** How wide a column for so many characters is on a screen. */
export function columnPixels(width: number): number {
  return Math.trunc(width * DIGIT + BESIDE);
}

/** The width that a file keeps: it counts the room beside the text too, in 256ths of a digit (ECMA-376 part 1, 18.3.1.13). */
export function storedWidth(width: number): number {
  return Math.trunc(((width * DIGIT + BESIDE) / DIGIT) * 256) / 256;
}
