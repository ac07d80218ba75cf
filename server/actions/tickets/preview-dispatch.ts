import type { StaffActor } from '../../desk/access/actor.js';
import type { Deadline } from '../../desk/deadlines/deadline.js';
import { suggestUnits, type UnitSuggestion } from '../../desk/routing/suggest-units.js';
import { withPast } from '../../desk/routing/with-past.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Ports } from '../../ports/index.js';
import { deadlineClock } from '../deadlines/deadline-clock.js';
import { mustMay } from '../access/permission.js';
import { dispatchDays, pastOfTopic } from '../directory/read-dispatches.js';
import { mustSee } from './run-ticket-command.js';

export interface DispatchPreview {
  candidates: UnitSuggestion[];
  sign: Deadline | null;
  finish: Deadline | null;
  promised: Deadline | null;
}

/** Who should handle it and why, and which dates would go out, before anything is sent. */
export async function previewDispatch(ports: Pick<Ports, 'cases' | 'clock' | 'directory' | 'tickets'>, actor: StaffActor, no: string): Promise<DispatchPreview> {
  const ticket = await mustSee(ports, actor, no);
  mustMay(actor, 'ticket.dispatch', subjectOf(ticket));
  const [units, directory, deadline, past] = await Promise.all([ports.directory.units(), ports.directory.duties(), deadlineClock(ports), pastOfTopic(ports, ticket.topic)]);
  const due = deadline(ticket);
  return {
    candidates: withPast(suggestUnits({ units, directory }, ticket), past, dispatchDays),
    sign: due('sign', ports.clock.now()),
    finish: ticket.deadlines.find(({ step, metAt }) => step === 'finish' && metAt === null) ?? due('finish', ticket.createdAt),
    promised: ticket.promise,
  };
}
