import { nextDueAt } from '../desk/ticket/clocks.js';
import type { Ticket } from '../desk/ticket/ticket.js';
import type { Ports } from '../ports/index.js';

/** Wakes the desk at a saved ticket's next instant. The instant is in the store: an alarm that gets lost is found by the sweep. */
export async function setAlarm({ jobs }: Pick<Ports, 'jobs'>, ticket: Ticket): Promise<void> {
  const at = nextDueAt(ticket);
  if (at !== null) await jobs.add({ name: 'reach_deadline', key: `due:${ticket.no}:${at}`, data: { ticketNo: ticket.no }, runAt: at });
}
