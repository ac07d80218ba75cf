import { dateOf } from '../desk/calendar/shanghai.js';
import { DeskError } from '../desk/errors.js';
import type { SpokenProgress } from '../ports/citizen-desk.js';
import type { Ports } from '../ports/index.js';
import { followTicket } from './follow-ticket.js';

/** Where a matter is, as facts the line can speak; null when number and code do not match. */
export async function speakProgress(ports: Pick<Ports, 'secrets' | 'tickets'>, asked: { ticketNo: string; code: string }): Promise<SpokenProgress | null> {
  try {
    const ticket = await followTicket(ports, asked);
    const lead = ticket.assignments.findLast((assignment) => assignment.role === 'lead');
    return { state: ticket.state, promisedDate: ticket.promise ? dateOf(ticket.promise.dueAt - 1) : null, unit: lead?.unitName ?? null };
  } catch (error) {
    if (error instanceof DeskError && error.code === 'wrong_query_code') return null;
    throw error;
  }
}
