import type { DeskEvent } from '../../desk/outbox.js';
import { audienceOf, type Addressed } from '../../desk/notices/audience.js';
import { audienceOfLateReply } from '../../desk/notices/late-reply.js';
import type { Notice } from '../../desk/notices/notice.js';
import { actFrom } from '../../desk/ticket/act-lines.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';

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

/** Tells whoever has the talk, and the supervisors, that its first reply is late. */
export async function notifyLateReply(ports: TellPorts, late: Extract<DeskEvent, { type: 'first_reply_late' }>, id: string): Promise<void> {
  await post(ports, addressed(id, audienceOfLateReply(late, await ports.staff.all())));
}

/** Tells colleagues of each act. */
export async function tellStaff(ports: TellPorts, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return;
  const colleagues = await ports.staff.all();
  await post(ports, acts.flatMap(({ ticket, seq, id }) => addressed(id, audienceOf(ticket, actFrom(ticket, seq), colleagues))));
}

const addressed = (id: string, audience: readonly Addressed[]): Notice[] => audience.map((one) => ({ id: `${id}:${one.staffId}`, readAt: null, ...one }));

/** Each once, however often it is heard. Who has read it stays told. */
async function post({ announcer, notices }: TellPorts, told: readonly Notice[]): Promise<void> {
  await notices.post(told);
  for (const staffId of new Set(told.map((notice) => notice.staffId))) announcer.noticesChanged(staffId, await notices.unread(staffId));
}
