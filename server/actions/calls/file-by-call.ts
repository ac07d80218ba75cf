import type { StaffActor } from '../../desk/access/actor.js';
import type { DeskCall } from '../../desk/calls/call.js';
import { DeskError } from '../../desk/errors.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { fileByStaff, type StaffForm } from '../tickets/file-by-staff.js';
import type { OpenPorts } from '../tickets/open-ticket.js';
import { noteCallBookings } from '../appointments/note-booking.js';
import { changeCall } from './change-call.js';
import type { CallPorts } from './call-ports.js';

type Form = Pick<StaffForm, 'key' | 'type' | 'urgency' | 'title' | 'content' | 'place' | 'callerName' | 'confidential'>;

/** 话后建单: the caller's number goes from the call into the ticket without anybody reading it; the call keeps the ticket's number. */
export async function fileByCall(ports: CallPorts & OpenPorts & Pick<Ports, 'appointments' | 'contacts' | 'conversations'>, actor: StaffActor, { callId, form }: { callId: string; form: Form }): Promise<Ticket> {
  const call = await ports.deskCalls.get(callId);
  if (!call) throw new DeskError('not_found', { what: 'call' });
  if (call.agent?.id !== actor.id) throw new DeskError('not_your_conversation', call.agent ? { name: call.agent.name } : {});
  const ticket = await fileByStaff(ports, actor, { ...form, callerName: named(form), channel: 'phone', ...reachedBy(call) });
  await changeCall(ports, { callId, command: { do: 'link_ticket', ticketNo: ticket.no }, actor });
  await noteCallBookings(ports, { callId, contactId: call.contactId, ticketNo: ticket.no });
  return ticket;
}

/** A field left empty is no name: what is missing has to show as missing. */
function named({ callerName }: Form): string | undefined {
  return callerName === '' ? undefined : callerName;
}

function reachedBy({ phone, callback }: DeskCall): Pick<StaffForm, 'way' | 'callerPhone'> {
  const number = callback?.phone ?? phone;
  return number === null ? { way: 'none' } : { way: 'call', callerPhone: number };
}
