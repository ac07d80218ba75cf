import type { CallerView } from '../../../contract/ticket-detail.js';
import { may } from '../../../desk/access/may.js';
import { subjectOf } from '../../../desk/ticket/offered-actions.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { maskPhone } from './mask.js';
import { callerName } from './queue-row.js';
import type { Reader } from './reader.js';

/** Who called, as far as this reader may know; of a confidential ticket nobody sees a phone number. */
export function presentCaller(ticket: Ticket, { actor }: Reader, contactCount: number): CallerView {
  const { caller, confidential } = ticket;
  const canUnmask = may(actor, 'identity.unmask', subjectOf(ticket));
  const phone = confidential || caller.phone === null ? null : { masked: maskPhone(caller.phone), canUnmask };
  return {
    name: { masked: callerName(ticket), canUnmask: canUnmask && caller.name !== null },
    phone,
    canUnseal: confidential && !caller.anonymous && may(actor, 'identity.unseal', subjectOf(ticket)),
    anonymous: caller.anonymous,
    confidential,
    way: caller.way,
    contactCount,
  };
}
