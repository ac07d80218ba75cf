import { stamp } from '../access/actor.js';
import { clock } from './clocks.js';
import type { DecideContext } from './commands.js';
import type { Ticket, TicketDeadline } from './ticket.js';

/** What somebody wants done, before it has a number's history. */
export type TicketDraft = Pick<
  Ticket,
  'no' | 'key' | 'channel' | 'lang' | 'type' | 'urgency' | 'title' | 'content' | 'place' | 'whom' | 'caller' | 'photos' | 'conversationId' | 'appointmentId' | 'blockedUnitIds'
> & Partial<Pick<Ticket, 'topic' | 'area' | 'recordings'>> & { confidential?: boolean | undefined; ownedBy: { id: string; name: string } | null };

/** How a ticket begins; what was stored before a field existed is read as if it had begun so. */
export const unlived = {
  identity: [],
  recordings: [],
  escalated: false,
  topic: null,
  area: null,
  handover: null,
  publicReply: null,
  rejected: null,
  extension: null,
  suspension: null,
  pauses: [],
  callbacks: [],
  appraisal: null,
  mergedInto: null,
  absorbed: [],
  stateBefore: null,
  instruction: null,
  supervisions: [],
  tally: { dispatches: 0, returns: 0, extensions: 0, urges: 0, rehandles: 0, unsatisfied: 0, suspendedDays: 0 },
} as const satisfies Partial<Ticket>;

/** Opens the ticket and starts its clocks. The date told to the citizen is that of the type alone: a guessed urgency
 *  hurries the desk, it promises nothing. A report (举报) is confidential unless the caller says otherwise. */
export function fileTicket({ ownedBy, confidential, ...draft }: TicketDraft, context: DecideContext): Ticket {
  const { now, actor } = context;
  const finish = context.deadline('finish', now);
  const accept = context.deadline('accept', now);
  const deadlines: TicketDeadline[] = [accept, finish].flatMap((deadline) => (deadline ? [clock(deadline, context)] : []));
  return {
    ...unlived,
    ...draft,
    version: 1,
    state: 'pending_acceptance',
    confidential: confidential ?? draft.type === 'report',
    owner: ownedBy,
    assignments: [],
    deadlines,
    promise: context.deadline('finish', now, { type: draft.type, urgency: 'normal' }),
    history: [{ type: 'filed', deadlines, seq: 1, at: now, actor: stamp(actor) }],
    createdAt: now,
    updatedAt: now,
  };
}
