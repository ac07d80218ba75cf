import type { Caller, ContactWay } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';

interface Given {
  way: ContactWay;
  name?: string | undefined;
  phone?: string | undefined;
  /** The contact the channel already knows (a visitor's cookie, a conversation). */
  contactId: string | null;
}

/** Who speaks, as the ticket keeps it. Who stays anonymous leaves no link to any contact. */
export async function callerOf(ports: Pick<Ports, 'contacts'>, given: Given): Promise<Caller> {
  if (given.way === 'none') return { contactId: null, name: null, phone: null, anonymous: true, way: 'none' };
  const phone = dialled(given.phone);
  const known = phone !== null && given.contactId === null ? (await ports.contacts.ofPhone(phone, given.name ?? null)).id : given.contactId;
  return { contactId: known, name: given.name ?? null, phone, anonymous: false, way: given.way };
}

/** A number as it is dialled; null when what was typed holds none. */
function dialled(typed = ''): string | null {
  const digits = typed.replace(/[^\d+]/g, '');
  return digits === '' ? null : digits;
}
