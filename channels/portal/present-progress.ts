import type { Progress } from '../../server/contract/portal.js';
import type { Followed, Ticket } from './portal-desk.js';

type Event = Ticket['history'][number];
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
/** The event that completes each step. */
const completedBy: Readonly<Record<StepKey, Event['type']>> = {
  received: 'filed',
  assigned: 'dispatched',
  taken: 'signed',
  handling: 'feedback_submitted',
  checked: 'approved',
  verified: 'callback_recorded',
};
const stepKeys = Object.keys(completedBy) as StepKey[];

/** What each line tells the citizen. An event that is not here, or a fact that is not named, stays inside. */
const lineFacts: Readonly<Partial<Record<Event['type'], (event: Event) => Record<string, unknown>>>> = {
  filed: () => ({}),
  accepted: () => ({}),
  answered: () => ({}),
  rejected: () => ({}),
  dispatched: (event) => ('assignments' in event ? { unitName: event.assignments.map(({ unitName }) => unitName).join('、') } : {}),
  signed: (event) => ('unitName' in event ? { unitName: event.unitName } : {}),
  feedback_submitted: (event) => ('unitName' in event ? { unitName: event.unitName } : {}),
  approved: () => ({}),
  callback_recorded: (event) => ('reached' in event ? { reached: event.reached } : {}),
};

function stepAt(history: readonly Event[], key: StepKey): number | null {
  const last = history.findLast((event) => event.type === completedBy[key] && !('reached' in event && !event.reached));
  return last?.at ?? null;
}

function presentSteps({ history, state }: Ticket): Progress['steps'] {
  const now = stepNow[state];
  const reached = now === undefined ? stepKeys.length : stepKeys.indexOf(now);
  return stepKeys.map((key, index) => ({ key, current: key === now, at: index <= reached ? stepAt(history, key) : null }));
}

function presentLines({ history }: Ticket): Progress['lines'] {
  return history.flatMap((event) => {
    const facts = lineFacts[event.type]?.(event);
    return facts ? [{ at: event.at, type: event.type, facts }] : [];
  });
}

/** What a citizen sees of their own matter: where it is, who has it, by when, and the answer once it is checked. */
export function presentProgress({ ticket, promise, overdueDays }: Followed): Progress {
  const { no, type, title, state, confidential, publicReply, rejected } = ticket;
  const lead = ticket.assignments.find(({ role }) => role === 'lead');
  return {
    no,
    type,
    title,
    state,
    unit: lead?.unitName ?? null,
    confidential,
    promise,
    overdueDays,
    steps: presentSteps(ticket),
    lines: presentLines(ticket),
    publicReply,
    rejected,
  };
}
