import type { TicketEvent } from './events.js';
import { endedStates } from './states.js';
import type { Ticket } from './ticket.js';

/** Written at the head of the note a citizen's request for a call by somebody responsible leaves, by which it is found again. */
export const callWords = '诉求人请负责人回电。';
/** Begins the key of a ticket that is such a request itself, opened beside a finished matter. */
export const callKey = 'callback:';

/** Whether a note is a request for a call. */
export const isCall = (note: string | null): boolean => note?.startsWith(callWords) ?? false;

/** Whether the citizen waits for a call by somebody responsible: asked for, and nobody of staff has reached them since. Of a
 *  finished matter the call-back opened beside it is what waits. */
export function callAsked({ key, state, history }: Pick<Ticket, 'key' | 'state' | 'history'>): boolean {
  if (endedStates.includes(state)) return false;
  const last = history.findLast((event) => asks(event) || reaches(event));
  return last === undefined ? key.startsWith(callKey) : asks(last);
}

function asks(event: TicketEvent): boolean {
  if (event.actor.kind === 'staff') return false;
  return (event.type === 'urged' && isCall(event.note)) || (event.type === 'noted' && isCall(event.text));
}

function reaches(event: TicketEvent): boolean {
  if (event.actor.kind !== 'staff') return false;
  if (event.type === 'feedback_submitted') return event.feedback.contacted;
  return (event.type === 'contacted' || event.type === 'callback_recorded') && event.reached;
}
