import { stamp, type Actor } from '../access/actor.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Step } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import { clock } from './clocks.js';
import type { Ticket, TicketDeadline } from './ticket.js';

/** What somebody wants done, before it has a number's history. */
export type TicketDraft = Pick<
  Ticket,
  'no' | 'key' | 'channel' | 'lang' | 'type' | 'urgency' | 'title' | 'content' | 'place' | 'whom' | 'caller' | 'photos' | 'conversationId' | 'appointmentId' | 'blockedUnitIds'
> & { confidential?: boolean | undefined; ownedBy: { id: string; name: string } | null };

export interface FileContext {
  now: Instant;
  actor: Actor;
  newId: () => string;
  deadline: (step: Step, from: Instant, as?: Pick<Ticket, 'type' | 'urgency'>) => Deadline | null;
}

/** Opens the ticket and starts its clocks. The date told to the citizen is that of the type alone: a guessed urgency
 *  hurries the desk, it promises nothing. A report (举报) is confidential unless the caller says otherwise. */
export function fileTicket({ ownedBy, confidential, ...draft }: TicketDraft, context: FileContext): Ticket {
  const { now, actor } = context;
  const finish = context.deadline('finish', now);
  const accept = context.deadline('accept', now);
  const deadlines: TicketDeadline[] = [accept, finish].flatMap((deadline) => (deadline ? [clock(deadline, context)] : []));
  return {
    ...draft,
    version: 1,
    state: 'pending_acceptance',
    confidential: confidential ?? draft.type === 'report',
    escalated: false,
    owner: ownedBy,
    assignments: [],
    deadlines,
    promise: context.deadline('finish', now, { type: draft.type, urgency: 'normal' }),
    publicReply: null,
    rejected: null,
    history: [{ type: 'filed', deadlines, seq: 1, at: now, actor: stamp(actor) }],
    createdAt: now,
    updatedAt: now,
  };
}
