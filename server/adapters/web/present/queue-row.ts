import type { QueueRow } from '../../../contract/ticket.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import { running } from '../../../desk/ticket/clocks.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { hiddenName, maskName, withoutIdentity } from './mask.js';
import type { Reader } from './reader.js';

/** The caller as a list shows them. */
export function callerName({ confidential, caller }: Pick<Ticket, 'confidential' | 'caller'>): string {
  if (confidential) return hiddenName;
  if (caller.anonymous) return unnamed.anonymous;
  return caller.name === null ? unnamed.nameless : maskName(caller.name);
}

/** People's words on a ticket: of a confidential one, nothing that names the caller leaves. */
export function saferWords({ confidential, caller }: Pick<Ticket, 'confidential' | 'caller'>): (text: string) => string {
  return confidential ? withoutIdentity(caller) : (text) => text;
}

/** Ticket → one line of the queue, masked. */
export function presentRow(ticket: Ticket, reader: Reader): QueueRow {
  const { no, version, channel, type, urgency, state, confidential, escalated, owner, updatedAt, createdAt } = ticket;
  const pressing = running(ticket)[0];
  const lead = ticket.assignments.find(({ role }) => role === 'lead');
  const words = saferWords(ticket);
  return {
    no,
    version,
    channel,
    type,
    urgency,
    state,
    title: words(ticket.title),
    place: words(ticket.place),
    callerName: callerName(ticket),
    confidential,
    escalated,
    deadline: pressing ? reader.deadline(pressing) : null,
    leadUnit: lead ? { id: lead.unitId, name: lead.unitName } : null,
    owner,
    updatedAt,
    createdAt,
  };
}
