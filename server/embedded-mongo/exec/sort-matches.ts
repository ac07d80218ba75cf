import type { SortSpec } from '../plan/sort-spec.js';
import { sorted } from '../spill/external-sort.js';
import { packPair, unpackPair } from '../spill/pair.js';
import type { Room } from '../spill/room.js';
import type { Doc } from '../values.js';
import { readerFor } from './reader.js';
import type { Match } from './scan.js';
import type { Steps } from './slices.js';
import { orderBytes } from './sort.js';

interface Ordering { filter: Doc; sort: SortSpec; keep: number; room: Room }

const matchOverhead = 900;
const decodedTimes = 5;

/** Documents in the order of a sort; those of equal order stay as they came. */
export function sortMatches(found: Steps<Match>, { filter, sort, keep, room }: Ordering): Steps<Match> {
  const read = readerFor(filter);
  return sorted(found, {
    keep,
    room,
    order: ({ doc }) => orderBytes(doc, sort),
    weigh: ({ key, bytes }) => matchOverhead + key.length + decodedTimes * bytes.length,
    pack: ({ key, bytes }) => packPair(key, bytes),
    unpack: (packed) => {
      const [key, bytes] = unpackPair(packed);
      return { key, bytes, doc: read(bytes) };
    },
  });
}
