import { Binary, BSONRegExp, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tailStart } from '../../server/embedded-mongo/key-lengths.js';
import { compareValues, documentKey, identity, keyStart, pastAll, sameValue, sortBytes, storeKey } from '../../server/embedded-mongo/keys.js';

const ascending: [string, unknown][] = [
  ['the least key', new MinKey()], ['null', null], ['not a number', Number.NaN], ['minus infinity', -Infinity], ['a negative number', -2.5], ['minus one', -1], ['zero', 0], ['a decimal below all doubles', Decimal128.fromString('1E-6000')], ['a tenth as a decimal', Decimal128.fromString('0.1')], ['a tenth and a little as a decimal', Decimal128.fromString('0.1000000000000000000001')], ['a fraction', 0.1],
  ['one', 1], ['2^53', 2 ** 53], ['2^53 + 1 as a 64-bit integer', Long.fromString('9007199254740993')], ['half a unit more as a decimal', Decimal128.fromString('9007199254740993.5')], ['2^53 + 2', 2 ** 53 + 2], ['a decimal beyond all doubles', Decimal128.fromString('1E+6000')], ['infinity', Infinity],
  ['an empty text', ''], ['a', 'a'], ['a and a zero byte', 'a\0'], ['ab', 'ab'], ['b', 'b'], ['a private use character', '\ue000'], ['a character above U+FFFF', '\u{1f600}'],
  ['an empty document', {}], ['a document', { a: 1 }], ['a document with a later name', { b: 1 }], ['a document with a text', { a: 'x' }],
  ['a list', [1]], ['a longer list', [1, 2]], ['binary data', new Binary(Buffer.from([9]))], ['longer binary data', new Binary(Buffer.from([0, 0]))],
  ['an id', new ObjectId('000000000000000000000001')], ['false', false], ['true', true], ['a date before 1970', new Date(-5)], ['a date', new Date(5)],
  ['a timestamp', new Timestamp({ t: 1, i: 1 })], ['a pattern', /a/], ['the greatest key', new MaxKey()],
];

describe('the order of keys', () => {
  it.each(ascending.slice(1).map(([name, greater], at) => ({ below: ascending[at]?.[0], name, less: ascending[at]?.[1], greater })))('puts $below before $name', ({ less, greater }) => {
    expect(compareValues(less, greater)).toBeLessThan(0);
    expect(compareValues(greater, less)).toBeGreaterThan(0);
    expect(Buffer.compare(sortBytes([less], [-1]), sortBytes([greater], [-1]))).toBeGreaterThan(0);
  });

  it('agrees with the order of any two numbers', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      expect(Math.sign(Buffer.compare(sortBytes([a]), sortBytes([b])))).toBe(Math.sign((a || 0) < (b || 0) ? -1 : (a || 0) > (b || 0) ? 1 : 0));
    }));
  });

  it('agrees with the byte order of any two texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareValues(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }));
  });

  it('compares the later field only when the earlier ones are equal, in each direction', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('', 'a', 'ab'), fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 20 }), (rows) => {
      const sorted = [...rows].sort((a, b) => Buffer.compare(sortBytes(a, [1, -1]), sortBytes(b, [1, -1])));
      expect(sorted).toEqual([...rows].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : y - x)));
    }));
  });

  it('agrees with the order of any two decimals', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.constantFrom(-27, -26, -9, -8, 0, 1));
    fc.assert(fc.property(decimal, decimal, ([a, m], [b, n]) => {
      const [x, y] = [a * 10n ** BigInt(m + 27), b * 10n ** BigInt(n + 27)];
      expect(Math.sign(compareValues(Decimal128.fromString(`${a}E${m}`), Decimal128.fromString(`${b}E${n}`)))).toBe(x < y ? -1 : x > y ? 1 : 0);
      expect(sameValue(Decimal128.fromString(`${a}E${m}`), Decimal128.fromString(`${a * 10n}E${m - 1}`))).toBe(true);
    }));
  });

  it('calls numbers equal whatever their width', () => {
    expect(sameValue(5, Long.fromNumber(5))).toBe(true);
    expect(identity(0)).toBe(identity(-0));
    expect(sameValue(5, '5')).toBe(false);
  });
});

const anyValue = fc.oneof(
  fc.constantFrom(...ascending.map(([, value]) => value), undefined, new BSONRegExp('a.b', 'i'), Decimal128.fromString('-0.1'), new Binary(Buffer.alloc(300, 1))),
  fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.jsonValue({ maxDepth: 3 }), fc.string({ minLength: 400, maxLength: 1500 }),
);

describe('keys in the store', () => {
  it('tell where the key of their document begins, whatever is before it', () => {
    const docKey = documentKey(3, 'some document');
    fc.assert(fc.property(fc.array(fc.tuple(anyValue, fc.constantFrom(1, -1)), { minLength: 1, maxLength: 4 }), (fields) => {
      const directions = fields.map(([, direction]) => direction);
      const { key } = storeKey({ prefix: 7, values: fields.map(([value]) => value), directions });
      expect(tailStart(Buffer.concat([key, docKey]), directions)).toBe(key.length);
    }), { numRuns: 2000 });
  });

  it('begin with the bytes of their leading values', () => {
    const { key } = storeKey({ prefix: 7, values: ['unit', 3] });
    const start = keyStart({ prefix: 7, values: ['unit'] }).key;
    expect(key.subarray(0, start.length)).toEqual(start);
    expect(Buffer.compare(key, pastAll(start))).toBeLessThan(0);
  });

  it('stay short enough for the store and different for different long values', () => {
    const long = 'x'.repeat(5000);
    const a = storeKey({ prefix: 1, values: [`${long}a`] });
    const b = storeKey({ prefix: 1, values: [`${long}b`] });
    expect(a.cut).toBe(true);
    expect(a.key.equals(b.key)).toBe(false);
    expect(a.key.length + documentKey(1, long).length).toBeLessThan(1978);
  });
});
