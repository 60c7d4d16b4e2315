import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** Every browser of the floor understands this JavaScript (docs/decisions/0022-oldest-browsers.md). */
const LANGUAGE = 2022;

/**
 * What came with JavaScript and the browsers after the floor, or is missing in one of its browsers, and has a name that
 * hardly anything else has. By MDN's compatibility data; names that libraries give to things of their own (`with`,
 * `union`, `take`) can't be told apart.
 */
const NEWER = new Set(
  `toSorted toReversed toSpliced groupBy withResolvers fromAsync isWellFormed toWellFormed isSubsetOf isSupersetOf
  isDisjointFrom symmetricDifference waitAsync sumPrecise getOrInsert getOrInsertComputed setFromHex setFromBase64
  canParse checkVisibility startViewTransition requestIdleCallback cancelIdleCallback readText ClipboardItem
  showOpenFilePicker showSaveFilePicker showPopover hidePopover togglePopover queryLocalFonts setHTMLUnsafe parseHTMLUnsafe
  getHTML moveBefore caretPositionFromPoint EditContext CloseWatcher DocumentPictureInPicture Temporal DurationFormat
  Float16Array f16round SuppressedError AsyncDisposableStack DisposableStack`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The names in a script that a browser of the floor does not know.
 *
 * @throws SyntaxError where the script has syntax that is newer than the floor
 */
export function newerNames(script: string): string[] {
  const found = new Set<string>();
  const note = (name: string) => void (NEWER.has(name) && found.add(name));
  simple(parse(script, { ecmaVersion: LANGUAGE }), {
    Identifier(node) {
      note(node.name);
    },
    MemberExpression({ computed, property }) {
      if (!computed && property.type === 'Identifier') note(property.name);
      if (property.type === 'Literal') note(String(property.value));
    },
  });
  return [...found].sort();
}
