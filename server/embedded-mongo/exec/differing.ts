import { decode, encode } from '../documents.js';
import { identity, sortBytes } from '../keys.js';
import { sorted } from '../spill/external-sort.js';
import type { Room } from '../spill/room.js';
import type { Steps } from './slices.js';

/** A value and the bytes it sorts by. */
interface Valued { value: unknown; order: Buffer }

const mostRemembered = 2 * 1024 * 1024;
const overhead = 200;

/** The different values in lists, in order, each once. */
export function* differing(lists: Steps<readonly unknown[]>, room: Room): Steps<Valued> {
  let last: Buffer | undefined;
  const inOrder = sorted(fewer(lists), {
    keep: 0,
    room,
    order: ({ order }) => order,
    weigh: ({ order }) => overhead + order.length,
    pack: ({ value }) => encode({ value }),
    unpack: (bytes) => valued(decode(bytes)['value']),
  });
  for (const found of inOrder) {
    const isNew = found && last?.equals(found.order) !== true;
    last = found?.order ?? last;
    yield isNew ? found : undefined;
  }
}

const valued = (value: unknown): Valued => ({ value, order: sortBytes([value]) });

/** Leaves out what came lately: few values are met again and again. */
function* fewer(lists: Steps<readonly unknown[]>): Steps<Valued> {
  const lately = new Set<string>();
  let remembered = 0;
  for (const list of lists) {
    yield undefined;
    for (const value of list ?? []) {
      const id = identity(value);
      if (lately.has(id)) continue;
      yield valued(value);
      lately.add(id);
      remembered += id.length + overhead;
      if (remembered <= mostRemembered) continue;
      lately.clear();
      remembered = 0;
    }
  }
}
