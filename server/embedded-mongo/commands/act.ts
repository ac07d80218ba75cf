import type { Found, Query } from '../exec/query.js';
import { search } from '../exec/query.js';
import { mapSteps } from '../exec/slices.js';
import { portions, quickTargets, stillMatching } from '../exec/targets.js';
import { refuse } from '../errors.js';
import { spooled } from '../spill/spool.js';
import type { Writer } from '../store/writer.js';
import type { Call } from './context.js';
import { existing, roomOf, viewOf, write } from './context.js';

/** What a write does with the documents it found (perhaps none). */
export type Act = (writer: Writer, found: Found[]) => void;

const mostAttempts = 20;

/** Finds a write's documents and acts on them in the same commit; long searches run outside and are checked again. */
export async function actOn(call: Call, name: string, { query, act }: { query: Query; act: Act }): Promise<void> {
  const done = await write(call, (writer) => {
    const found = quickTargets(writer, existing(call, name), query);
    if (found) act(writer, found);
    return found !== undefined;
  });
  if (!done) await actAfterSearch(call, name, { query, act });
}

async function actAfterSearch(call: Call, name: string, { query, act }: { query: Query; act: Act }): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const keys = await spooled(mapSteps(search(viewOf(call), existing(call, name), query), ({ key }) => key), roomOf(call));
    if (keys.isEmpty) return write(call, (writer) => { act(writer, []); });
    let acted = 0;
    for (const portion of portions(keys.drain())) {
      acted += await write(call, (writer) => {
        const found = stillMatching(writer, portion, query);
        if (found.length > 0) act(writer, found);
        return found.length;
      });
    }
    if (acted > 0 || query.limit !== 1) return;
  }
  refuse('WriteConflict', 'the document kept being changed by others; add an index for this filter', { errorLabels: ['TransientTransactionError'] });
}
