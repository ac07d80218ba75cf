import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may, rolesThatMay } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { Recording } from '../../ports/recording-store.js';
import { mustMay } from '../access/permission.js';
import { mustSee } from '../tickets/run-ticket-command.js';

type HearPorts = Pick<Ports, 'deskCalls' | 'tickets'>;

/** A matter told by voice is heard by whoever works on it, a talk with an agent by whoever answers for its quality;
 *  the voice of a reporter by whoever may know who they are, and by nobody else. */
export function mayHear(actor: StaffActor, ticket: Ticket, kind: Recording['kind']): boolean {
  const subject = subjectOf(ticket);
  if (ticket.confidential) return may(actor, 'identity.unseal', subject);
  return kind === 'words' ? may(actor, 'recording.hear', subject) : may(actor, 'recording.play', desk);
}

/** Throws `not_found` where the recording is none of that ticket's, or of no call anybody may know; `not_allowed` for who may not hear it. */
export async function mustHear(ports: HearPorts, actor: StaffActor, { recording, ticketNo }: { recording: Recording; ticketNo: string | null }): Promise<void> {
  if (ticketNo === null) {
    mustMay(actor, 'recording.play', desk);
    if (recording.callId === '') throw new DeskError('not_found', { what: 'recording' });
    return;
  }
  const ticket = await mustSee(ports, actor, ticketNo);
  if (!(await belongsTo(ports, recording, ticket))) throw new DeskError('not_found', { what: 'recording' });
  if (!mayHear(actor, ticket, recording.kind)) throw new DeskError('not_allowed', { action: 'recording.play', roles: rolesThatMay(ticket.confidential ? 'identity.unseal' : 'recording.play') });
}

async function belongsTo({ deskCalls }: HearPorts, { id, callId }: Recording, { no, recordings }: Ticket): Promise<boolean> {
  if (recordings.includes(id)) return true;
  const call = callId === '' ? null : await deskCalls.get(callId);
  return call?.ticketNos.includes(no) ?? false;
}
