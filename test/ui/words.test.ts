import { wordsFor } from '#ui/words';
import { actingWords } from '../../src/ui/words/acting';

const id = wordsFor('id-ID');
const en = wordsFor('en-US');

/** Every word of a language by its path; a word that takes arguments is said with some. */
function said(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') {
      const some = key.startsWith('formula') ? ['A1', 'B1'] : [7, 8, 9];
      return [[here, String(value(...some))]];
    }
    return said(value, here);
  });
}

describe('the words of the pane', () => {
  it('follow the display language: English where it is English, else Bahasa Indonesia', () => {
    expect(
      ['id-ID', 'en-US', 'en-GB', 'en', 'EN-us', 'nl-NL', 'enm', ''].map((one) => wordsFor(one).code),
    ).toEqual(['id', 'en', 'en', 'en', 'en', 'id', 'id', 'id']);
  });

  it('are said in both languages, none left empty', () => {
    const paths = (words: object) => said(words).map(([path]) => path);
    expect(paths(en)).toEqual(paths(id));
    for (const [path, word] of [...said(id), ...said(en)]) {
      expect([path, word.trim() !== '' && !word.includes('undefined')]).toEqual([path, true]);
    }
  });

  it('are said in both languages where they come later', () => {
    const [acting, english] = [actingWords('id'), actingWords('en')];
    expect(said(english).map(([path]) => path)).toEqual(said(acting).map(([path]) => path));
    for (const [path, word] of [...said(acting), ...said(english)]) {
      expect([path, word.trim() !== '' && !word.includes('undefined')]).toEqual([path, true]);
    }
  });

  it('count as each language writes it', () => {
    expect(id.check.tally(1163, 21, 7)).toBe(
      '1.184 perhitungan diperiksa, 1.163 sesuai, 21 berbeda, 7 tidak dapat diperiksa',
    );
    expect(en.check.tally(1163, 21, 7)).toBe(
      '1,184 calculations checked, 1,163 agree, 21 differ, 7 could not be checked',
    );
  });

  it('name the protected sheet where one is', () => {
    expect(id.trouble.protected('BAB III')).toContain('“BAB III”');
    expect(id.trouble.protected(undefined)).not.toContain('“');
    for (const words of [id, en])
      for (const trouble of ['protected', 'bound', 'changed'] as const)
        expect(words.notice.left(trouble, '“BAB III”, “BAB IV”')).toContain('“BAB III”, “BAB IV”');
  });
});
