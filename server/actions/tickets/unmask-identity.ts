import type { StaffActor } from '../../desk/access/actor.js';
import { dateOf, startOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { record } from '../../desk/ticket/record.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustSee } from './run-ticket-command.js';

/** How long an unmasked value may stay on a screen, ms. */
const shownMs = 60_000;
interface Request {
  no: string;
  field: 'name' | 'phone';
  purpose: string;
  reason: string;
}

/** Looks somebody may take a day before a supervisor has to look for them. */
const looksADay = 20;

/** Shows one masked field for a minute. Who looked and why is in the ticket's history and in the audit log before the value leaves;
 *  what a reporter was promised to keep secret only a supervisor may open. */
export async function unmaskIdentity(ports: Pick<Ports, 'audit' | 'clock' | 'tickets'>, actor: StaffActor, { no, field, purpose, reason }: Request): Promise<{ value: string; hideAt: Instant }> {
  const ticket = await mustSee(ports, actor, no);
  mustMay(actor, ticket.confidential ? 'identity.unseal' : 'identity.unmask', subjectOf(ticket));
  const value = ticket.caller[field];
  if (value === null) throw new DeskError('not_found', { what: field });
  const now = ports.clock.now();
  const what = ticket.confidential ? 'identity_unsealed' : 'identity_viewed';
  if ((await ports.audit.countBy(actor.id, what, startOf(dateOf(now)))) >= looksADay) throw new DeskError('looked_too_often', { looks: looksADay });
  await ports.audit.append({ at: now, actorId: actor.id, actorName: actor.name, what, about: no, field, purpose, reason });
  const events = record(ticket, [{ type: 'identity_viewed', field, purpose, reason }], { now, actor });
  await ports.tickets.save(applyAll(ticket, events), []);
  return { value, hideAt: now + shownMs };
}
