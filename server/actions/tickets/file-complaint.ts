import type { TicketType } from '../../desk/deadlines/limits.js';
import { DeskError } from '../../desk/errors.js';
import { guessType, guessUrgency, titleOf } from '../../desk/intake/triage.js';
import type { ContactWay, Ticket } from '../../desk/ticket/ticket.js';
import type { Lang } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { blockedUnits } from '../directory/blocked-units.js';
import { callerOf } from './caller-of.js';
import { openTicket, type OpenPorts } from './open-ticket.js';

export interface ComplaintForm {
  key: string;
  lang: Lang;
  what: string;
  where: string;
  whom?: string | undefined;
  type?: TicketType | undefined;
  confidential?: boolean | undefined;
  contact: { way: ContactWay; name?: string | undefined; phone?: string | undefined };
  photos: readonly string[];
}

/** A citizen's own form: anonymous if they wish; a report is confidential unless they say otherwise.
 *  Throws `invalid` when the key belongs to other words: a guessed key finds nobody else's ticket. */
export async function fileComplaint(ports: OpenPorts & Pick<Ports, 'contacts' | 'files'>, { contactId, form }: { contactId: string | null; form: ComplaintForm }): Promise<Ticket> {
  const [caller, sizes, blockedUnitIds] = await Promise.all([callerOf(ports, { ...form.contact, contactId }), ports.files.sizes(form.photos), blockedUnits(ports, form.whom)]);
  const ticket = await openTicket(ports, { kind: 'citizen', contactId: caller.contactId ?? 'anonymous' }, {
    key: `web_form:${form.key}`,
    channel: 'web_form',
    lang: form.lang,
    type: form.type ?? guessType(form.what, form.whom),
    urgency: guessUrgency(form.what),
    title: titleOf(form.what),
    content: form.what,
    place: form.where,
    whom: form.whom ?? null,
    confidential: form.confidential,
    caller,
    photos: sizes.map(({ id, width, height }) => ({ fileId: id, width, height })),
    conversationId: null,
    appointmentId: null,
    blockedUnitIds,
    ownedBy: null,
  });
  if (ticket.content !== form.what) throw new DeskError('invalid', { field: 'key' });
  return ticket;
}
