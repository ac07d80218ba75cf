import type { SortSpec } from '../plan/sort-spec.js';
import { sorted } from '../spill/external-sort.js';
import type { Room } from '../spill/room.js';
import type { Doc } from '../values.js';
import { readerFor } from './reader.js';
import type { Match } from './scan.js';
import type { Steps } from './slices.js';
import { orderBytes } from './sort.js';

interface Ordering { filter: Doc; sort: SortSpec; keep: number; room: Room }

const matchOverhead = 900;
const decodedTimes = 5;
const keyHead = 2;

/** Documents in the order of a sort; those of equal order stay as they came. */
export function sortMatches(found: Steps<Match>, { filter, sort, keep, room }: Ordering): Steps<Match> {
  const read = readerFor(filter);
  return sorted(found, {
    keep,
    room,
    order: ({ doc }) => orderBytes(doc, sort),
    weigh: ({ key, bytes }) => matchOverhead + key.length + decodedTimes * bytes.length,
    pack: ({ key, bytes }) => {
      const head = Buffer.allocUnsafe(keyHead);
      head.writeUInt16LE(key.length);
      return Buffer.concat([head, key, bytes]);
    },
    unpack: (packed) => {
      const end = keyHead + packed.readUInt16LE(0);
      const bytes = packed.subarray(end);
      return { key: packed.subarray(keyHead, end), bytes, doc: read(bytes) };
    },
  });
}
