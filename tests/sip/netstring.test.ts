import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetstringReader, toNetstring } from './netstring.js';

describe('netstrings', () => {
  it('count bytes, not letters', () => expect(toNetstring('线a')).toBe('4:线a,'));

  it('come back whole, in order, from whatever pieces they arrive in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '线', ',', ':', '7') }), { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (messages, size) => {
        const sent = Buffer.from(messages.map(toNetstring).join(''));
        const reader = new NetstringReader();
        const pieces = Array.from({ length: Math.ceil(sent.length / size) }, (_, at) => sent.subarray(at * size, (at + 1) * size));
        expect(pieces.flatMap((piece) => reader.read(piece))).toEqual(messages);
      }),
    );
  });

  it('are no guesswork: anything else is refused', () => {
    expect(() => new NetstringReader().read(Buffer.from('{"a":1}'))).toThrow('no netstring: {"a"');
  });
});
