import { withReturnWindows } from '../assignment.js';
import { meet, ofStep, recount } from '../clocks.js';
import { counted, type Appliers } from './changes.js';

export const pressAppliers: Appliers<'urged' | 'supplemented' | 'instructed' | 'escalated' | 'suspended' | 'resumed' | 'supervision_noted'> = {
  urged: (ticket) => ({ tally: counted(ticket, 'urges') }),
  supplemented: (ticket, { photos = [] }) => ({ tally: counted(ticket, 'urges'), photos: [...ticket.photos, ...photos] }),
  instructed: (_, { leader, text, at }) => ({ instruction: { leader, text, at } }),
  escalated: (ticket, { urgency, deadlines }) => ({ urgency, escalated: true, deadlines: recount(ticket.deadlines, deadlines) }),
  suspended: (ticket, { suspension, deadlines, at }) => ({ state: 'suspended', suspension, deadlines: [...meet(ticket.deadlines, at, ofStep('resume')), ...deadlines] }),
  resumed: (ticket, { pauses, days, promise, deadlines, windows = [], at }) => ({
    state: ticket.suspension?.stateBefore ?? ticket.state,
    suspension: null,
    pauses,
    promise,
    assignments: withReturnWindows(ticket, windows),
    deadlines: recount(meet(ticket.deadlines, at, ofStep('resume')), deadlines),
    tally: counted(ticket, 'suspendedDays', days),
  }),
  supervision_noted: (ticket, { supervision }) => ({ supervisions: [...ticket.supervisions.filter(({ id }) => id !== supervision.id), supervision] }),
};
