import { digitsFollow, digitsLength } from './decimal-keys.js';
import { keyLimit, ranks } from './keys.js';

/* Finds where encoded values end, without decoding them: every encoding says itself how long it is. */

const hashLength = 20;
const prefixLength = 4;

/** A value's bytes, each turned over where the index goes down that field. */
interface Reading { key: Uint8Array; mask: number }
type Skip = (reading: Reading, at: number) => number;

const unit = ({ key, mask }: Reading, at: number): number => (key[at] ?? 0) ^ mask;

const fixed = (length: number): Skip => (_, at) => at + length;

/** A zero byte inside a text is followed by 255, the one at its end by 1. */
const text: Skip = (reading, at) => {
  let end = at;
  while (end < reading.key.length && (unit(reading, end) !== 0 || unit(reading, end + 1) !== 1)) end += unit(reading, end) === 0 ? 2 : 1;
  return end + 2;
};

const number: Skip = (reading, at) => at + 10 + ((unit(reading, at + 9) & digitsFollow) === 0 ? 0 : digitsLength);

const binary: Skip = (reading, at) => {
  const length = [0, 1, 2, 3].reduce((sum, offset) => sum * 256 + unit(reading, at + offset), 0);
  return at + 5 + length;
};

/** Elements each begin with a 1, and a zero ends them. */
const each = (element: Skip): Skip => (reading, at) => {
  let end = at;
  while (end < reading.key.length && unit(reading, end) === 1) end = element(reading, end + 1);
  return end + 1;
};

const value: Skip = (reading, at) => (skips.get(unit(reading, at)) ?? fixed(0))(reading, at + 1);

const skips = new Map<number, Skip>([
  [ranks.minKey, fixed(0)], [ranks.undefined, fixed(0)], [ranks.null, fixed(0)], [ranks.maxKey, fixed(0)],
  [ranks.number, number], [ranks.string, text], [ranks.javascript, text], [ranks.dbPointer, text],
  [ranks.object, each((reading, at) => value(reading, text(reading, at + 1)))], [ranks.array, each(value)],
  [ranks.binData, binary], [ranks.objectId, fixed(12)], [ranks.bool, fixed(1)], [ranks.date, fixed(8)], [ranks.timestamp, fixed(8)],
  [ranks.regex, (reading, at) => text(reading, text(reading, at))],
]);

/** Where a document's key begins in an index key it stands behind. */
export function tailStart(key: Uint8Array, directions: readonly number[]): number {
  let at = prefixLength;
  for (const direction of directions) {
    at = value({ key, mask: direction === -1 ? 0xff : 0 }, at);
    if (at > keyLimit) return keyLimit + hashLength;
  }
  return at;
}
