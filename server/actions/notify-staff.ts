import { audienceOf } from '../desk/notices/audience.js';
import { actFrom } from '../desk/ticket/act-lines.js';
import type { Ports } from '../ports/index.js';

type NotifyPorts = Pick<Ports, 'announcer' | 'notices' | 'staff' | 'tickets'>;

/** Tells colleagues of the act whose first line is `seq`, each once however often it is heard. Who has read it stays told. */
export async function notifyStaff(ports: NotifyPorts, { ticketNo, seq, id }: { ticketNo: string; seq: number; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(ticketNo);
  if (!ticket) return;
  const told = audienceOf(ticket, actFrom(ticket, seq), await ports.staff.all());
  await ports.notices.post(told.map((one) => ({ id: `${id}:${one.staffId}`, readAt: null, ...one })));
  for (const { staffId } of told) ports.announcer.noticesChanged(staffId, await ports.notices.unread(staffId));
}
