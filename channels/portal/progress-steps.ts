import type { Progress } from '../../server/contract/progress.js';
import type { Followed, Ticket, TicketEvent } from './portal-desk.js';

type StepKey = Progress['steps'][number]['key'];

/** Which step a state stands at; ended matters stand at none. */
const stepNow: Readonly<Partial<Record<Ticket['state'], StepKey>>> = {
  pending_acceptance: 'received',
  accepted: 'assigned',
  dispatched: 'taken',
  in_progress: 'handling',
  pending_review: 'checked',
  pending_callback: 'verified',
};
/** The events that complete each step. */
const completedBy: Readonly<Record<StepKey, readonly TicketEvent['type'][]>> = {
  received: ['filed'],
  assigned: ['dispatched', 'designated', 'reassigned'],
  taken: ['signed', 'designated'],
  handling: ['feedback_submitted'],
  checked: ['approved'],
  verified: ['callback_recorded', 'callback_exempted', 'appraised'],
};
const stepKeys = Object.keys(completedBy) as StepKey[];

function stepAt(history: readonly TicketEvent[], key: StepKey): number | null {
  return history.findLast((event) => completedBy[key].includes(event.type) && !('reached' in event && !event.reached))?.at ?? null;
}

/** The fixed steps. A matter on hold stands where it stopped; a merged one was received when its own caller filed it. */
export function presentSteps({ own, handled }: Pick<Followed, 'own' | 'handled'>): Progress['steps'] {
  const { history, state, suspension } = handled;
  const now = stepNow[suspension?.stateBefore ?? state];
  const reached = now === undefined ? stepKeys.length : stepKeys.indexOf(now);
  // A step that is done again has no date yet.
  const at = (key: StepKey) => (key === 'received' ? own.createdAt : key === now ? null : stepAt(history, key));
  return stepKeys.map((key, index) => ({ key, current: key === now, at: index <= reached ? at(key) : null }));
}
