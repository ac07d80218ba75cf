import type { StaffActor } from '../desk/access/actor.js';
import { DeskError } from '../desk/errors.js';
import { applyAll } from '../desk/ticket/apply.js';
import { record } from '../desk/ticket/record.js';
import { subjectOf } from '../desk/ticket/offered-actions.js';
import type { Instant } from '../desk/text.js';
import type { Ports } from '../ports/index.js';
import { mustMay } from './permission.js';
import { mustSee } from './run-ticket-command.js';

/** How long an unmasked value may stay on a screen, ms. */
const shownMs = 60_000;
interface Request {
  no: string;
  field: 'name' | 'phone';
  purpose: string;
  reason: string;
}

/** Shows one masked field for a minute; who looked and why is in the ticket's history before the value leaves. */
export async function unmaskIdentity(ports: Pick<Ports, 'clock' | 'tickets'>, actor: StaffActor, { no, field, purpose, reason }: Request): Promise<{ value: string; hideAt: Instant }> {
  const ticket = await mustSee(ports, actor, no);
  mustMay(actor, 'identity.unmask', subjectOf(ticket));
  const value = ticket.caller[field];
  if (value === null) throw new DeskError('not_found', { what: field });
  const now = ports.clock.now();
  const events = record(ticket, [{ type: 'identity_viewed', field, purpose, reason }], { now, actor });
  await ports.tickets.save(applyAll(ticket, events), []);
  return { value, hideAt: now + shownMs };
}
