import { expect, it } from 'vitest';
import { askedSpan } from '../../server/adapters/web/byte-range.js';

it.each([
  ['nothing', undefined, null],
  ['from the beginning', 'bytes=0-', { from: 0, to: 99 }],
  ['a part', 'bytes=10-19', { from: 10, to: 19 }],
  ['more than there is', 'bytes=90-500', { from: 90, to: 99 }],
  ['the last part', 'bytes=-30', { from: 70, to: 99 }],
  ['a last part longer than the whole', 'bytes=-300', { from: 0, to: 99 }],
  ['what lies behind the end', 'bytes=100-', 'unsatisfiable'],
  ['the last nothing', 'bytes=-0', 'unsatisfiable'],
  ['a part that ends before it begins', 'bytes=9-3', null],
  ['several parts at once', 'bytes=0-1,5-6', null],
  ['something else than bytes', 'seconds=1-2', null],
])('a player that asks for %s', (_, header, span) => {
  expect(askedSpan(header, 100)).toEqual(span);
});
