import { audienceOf } from '../desk/notices/audience.js';
import { actFrom } from '../desk/ticket/act-lines.js';
import type { Ticket } from '../desk/ticket/ticket.js';
import type { Ports } from '../ports/index.js';

type TellPorts = Pick<Ports, 'announcer' | 'notices' | 'staff'>;

/** What happened to a ticket: `seq` of its first line, and the id colleagues' notices of it are known by. */
export interface Act {
  ticket: Ticket;
  seq: number;
  id: string;
}

/** Tells colleagues of the act whose first line is `seq`. */
export async function notifyStaff(ports: TellPorts & Pick<Ports, 'tickets'>, { ticketNo, seq, id }: { ticketNo: string; seq: number; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(ticketNo);
  if (ticket) await tellStaff(ports, [{ ticket, seq, id }]);
}

/** Tells colleagues of each act once, however often it is heard. Who has read it stays told. */
export async function tellStaff({ announcer, notices, staff }: TellPorts, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return;
  const colleagues = await staff.all();
  const told = acts.flatMap(({ ticket, seq, id }) => audienceOf(ticket, actFrom(ticket, seq), colleagues).map((one) => ({ id: `${id}:${one.staffId}`, readAt: null, ...one })));
  await notices.post(told);
  for (const staffId of new Set(told.map((notice) => notice.staffId))) announcer.noticesChanged(staffId, await notices.unread(staffId));
}
