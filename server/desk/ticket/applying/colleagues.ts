import { withReturnWindows } from '../assignment.js';
import type { Ticket } from '../ticket.js';
import type { Mark } from '../ticket-deadline.js';
import { nothing, type Appliers } from './changes.js';

export const colleagueAppliers: Appliers<'transferred' | 'taken_over' | 'handover_declined' | 'notice_given' | 'noted' | 'booking_made' | 'identity_viewed'> = {
  transferred: (_, { toId, toName, note, at }) => ({ handover: { toId, toName, note, at } }),
  taken_over: ({ handover }, { toId }) => ({ owner: { id: toId, name: handover?.toName ?? '' }, handover: null }),
  handover_declined: () => ({ handover: null }),
  notice_given: nothing,
  noted: nothing,
  booking_made: nothing,
  identity_viewed: nothing,
};

export const clockAppliers: Appliers<'deadline_near' | 'deadline_passed' | 'overdue_noticed' | 'deadlines_recounted'> = {
  deadline_near: (ticket, { deadlineId }) => fired(ticket, deadlineId, 'amber'),
  deadline_passed: (ticket, { deadlineId }) => fired(ticket, deadlineId, 'due'),
  overdue_noticed: (ticket, { deadlineId, mark }) => fired(ticket, deadlineId, mark),
  deadlines_recounted: (ticket, { deadlines, promise, windows = [] }) => ({
    promise,
    assignments: withReturnWindows(ticket, windows),
    deadlines: ticket.deadlines.map((old) => deadlines.find(({ id }) => id === old.id) ?? old),
  }),
};

function fired(ticket: Ticket, id: string, mark: Mark): Partial<Ticket> {
  return { deadlines: ticket.deadlines.map((deadline) => (deadline.id === id ? { ...deadline, fired: [...deadline.fired, mark] } : deadline)) };
}
