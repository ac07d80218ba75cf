import { useState } from 'react';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { allOrNone, nothingPicked, reached, stillThere, toggled, type Selection } from './selection.js';
import type { Snapshot } from './snapshot.js';

/** The ticked rows of the list on the screen; a row that left cannot be ticked, and another question starts anew. */
export function usePicks(snapshot: Snapshot | null, question: string) {
  const [held, setHeld] = useState<{ question: string; selection: Selection }>({ question, selection: nothingPicked });
  const live: readonly QueueRow[] = (snapshot?.rows ?? []).flatMap(({ row, gone }) => (gone === null ? [row] : []));
  const order = live.map(({ no }) => no);
  const selection = held.question === question ? stillThere(held.selection, order) : nothingPicked;
  const set = (next: Selection) => setHeld({ question, selection: next });
  return {
    order,
    has: (no: string) => selection.picked.includes(no),
    rows: live.filter(({ no }) => selection.picked.includes(no)),
    toggle: (no: string) => (order.includes(no) ? set(toggled(selection, no)) : undefined),
    reach: (no: string) => set(reached(selection, no, order)),
    all: () => set(allOrNone(selection, order)),
    keep: (nos: readonly string[]) => set({ picked: nos, anchor: '' }),
  };
}
export type Picks = ReturnType<typeof usePicks>;
