import fc from 'fast-check';
import { NotWellFormed } from '../../../src/hosts/xlsx/not-well-formed';
import type { Attributes } from '../../../src/hosts/xlsx/xml-attributes';
import { XmlScanner } from '../../../src/hosts/xlsx/xml-scanner';

/** What a document tells when it comes in pieces; neighbouring texts are joined. */
function events(pieces: readonly string[], ask: readonly string[] = []): string[] {
  const all: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') all.push(JSON.stringify(text));
    text = '';
  };
  const scanner = new XmlScanner({
    open(name: string, attributes: Attributes) {
      flush();
      const asked = ask.map((attribute) => ` ${attribute}=${attributes.get(attribute)}`);
      all.push(`<${name}${asked.join('')}>`);
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      flush();
      all.push(`</${name}>`);
    },
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return all;
}

const DOCUMENT =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- a > b --><x:a xmlns:x="urn:x" t="1>2" >\r\n' +
  '<b s=\'&quot;&#65;&#x42;\'/>teks &amp; &lt;teks&gt;\r<c ><![CDATA[<&]]]]><d\n\tt = ""\n/></c\n>' +
  '<?pi <b>?><!----></x:a>\n<!-- end -->';

const TOLD = [
  '<x:a t=1>2 s=undefined>',
  '"\\n"',
  '<b t=undefined s="AB>',
  '</b>',
  '"teks & <teks>\\n"',
  '<c t=undefined s=undefined>',
  '"<&]]"',
  '<d t= s=undefined>',
  '</d>',
  '</c>',
  '</x:a>',
];

describe('a well-formed document', () => {
  it('is told element by element', () => {
    expect(events([DOCUMENT], ['t', 's'])).toEqual(TOLD);
  });

  it('is told alike wherever it is cut', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: DOCUMENT.length }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...places.sort((a, b) => a - b), DOCUMENT.length];
        const pieces = ends.map((end, i) => DOCUMENT.slice(ends[i - 1] ?? 0, end));
        expect(events(pieces, ['t', 's'])).toEqual(TOLD);
      }),
    );
  });

  it('is told alike letter by letter', () => {
    expect(events([...DOCUMENT], ['t', 's'])).toEqual(TOLD);
  });
});

describe('an attribute', () => {
  it('is found by its whole name', () => {
    expect(events(['<a spans="1" s="2" ss="3" x:s="4"/>'], ['s', 'ss', 'span'])[0]).toBe(
      '<a s=2 ss=3 span=undefined>',
    );
  });

  it('with a prefix is found whichever prefix it is', () => {
    const found: (string | undefined)[] = [];
    const scanner = new XmlScanner({
      open: (_, attributes) => found.push(attributes.getPrefixed('id')),
      text: () => {},
      close: () => {},
    });
    scanner.push('<a><b id="1" r:id="2"/><b id="1"/><b rid="1"/><b xyz:id="3"/></a>');
    expect(found).toEqual([undefined, '2', undefined, undefined, '3']);
  });
});

describe('a document that is not well-formed', () => {
  it.each([
    ['nothing', ''],
    ['no root', '<?xml version="1.0"?>'],
    ['text alone', 'teks'],
    ['text before the root', 'a<b/>'],
    ['text behind the root', '<b/>a'],
    ['two roots', '<a/><b/>'],
    ['an open element', '<a><b></b>'],
    ['an open tag', '<a'],
    ['an open comment', '<a><!-- </a>'],
    ['elements that cross', '<a><b></a></b>'],
    ['an end without a start', '<a></a></b>'],
    ['an end that only starts alike', '<a></ab>'],
    ['an end with more than a name', '<a></a b="1">'],
    ['an element without a name', '<a>< b></a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute without a name', '<a ="1"/>'],
    ['a slash inside of a tag', '<a / b="1"/>'],
    ['an unknown reference', '<a>&nbsp;</a>'],
    ['a lone ampersand', '<a>R & D</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['an unknown section', '<a><![IGNORE[x]]></a>'],
    ['a section outside of the root', '<![CDATA[x]]><a/>'],
    ['a document type', '<!DOCTYPE a><a/>'],
  ])('is refused: %s', (_, xml) => {
    expect(() => events([xml])).toThrow(NotWellFormed);
    expect(() => events([...xml])).toThrow(NotWellFormed);
  });
});
