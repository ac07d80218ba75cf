import { dateOf, daysBetween } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Instant } from '../../desk/text.js';
import type { DecideContext } from '../../desk/ticket/commands.js';
import { endedStates } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { ProgressTurn, SpokenProgress } from '../../ports/citizen-desk.js';
import type { Ports } from '../../ports/index.js';
import { matterOf, type CitizenMatter } from './citizen-matter.js';
import { citizenView, type CitizenView } from './citizen-view.js';
import { followTicket } from './follow-ticket.js';
import { contextFor } from '../deadlines/rules.js';

type SpeakPorts = Pick<Ports, 'clock' | 'directory' | 'ids' | 'secrets' | 'tickets'>;

/** Where a matter is, as facts the line can speak; null when number and code do not match. A merged one is where its master is. */
export async function speakProgress(ports: SpeakPorts, asked: { ticketNo: string; code: string }): Promise<SpokenProgress | null> {
  try {
    const matter = await matterOf(ports, await followTicket(ports, asked));
    return spoken(matter, await contextFor(ports, { kind: 'bot' }, matter.handled));
  } catch (error) {
    if (error instanceof DeskError && error.code === 'wrong_query_code') return null;
    throw error;
  }
}

function spoken(matter: CitizenMatter, context: DecideContext): SpokenProgress {
  const { handled } = matter;
  const view = citizenView(matter, context);
  const owed = isOwed(handled) ? handled.promise : null;
  const [lateDays, turns] = [owed ? lateBy(owed.dueAt, context.now) : 0, turnsOf(view)];
  return { state: handled.state, promisedDate: owed && dateOf(owed.dueAt - 1), unit: view.rerouting ? null : view.unit, ...(lateDays > 0 && { lateDays }), ...(turns.length > 0 && { turns }) };
}

/** A date is only spoken while an answer is still owed and the clock runs. */
const isOwed = ({ state, publicReply, suspension }: Ticket): boolean => publicReply === null && suspension === null && !endedStates.includes(state);
const lateBy = (dueAt: Instant, now: Instant): number => Math.max(0, daysBetween(dateOf(dueAt - 1), dateOf(now)));

function turnsOf({ own, handled, rerouting, extension }: CitizenView): ProgressTurn[] {
  const open = !endedStates.includes(handled.state) && handled.publicReply === null;
  const holds: Record<ProgressTurn, boolean> = {
    merged: own.no !== handled.no,
    rerouting,
    on_hold: handled.suspension !== null,
    reopened: open && handled.tally.rehandles > 0,
    extended: open && extension !== null,
  };
  return (Object.keys(holds) as ProgressTurn[]).filter((turn) => holds[turn]);
}
