import { leadOf } from '../../desk/ticket/assignment.js';
import type { DecideContext } from '../../desk/ticket/commands.js';
import type { TicketEvent } from '../../desk/ticket/events.js';
import { endedStates } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Instant } from '../../desk/text.js';
import { isOwnAct, ratingsOf, contactsOf, type CitizenMatter } from './citizen-matter.js';
import { citizenOffers, type CitizenOffer } from './citizen-offers.js';
import { promisedBefore } from '../tickets/promised-before.js';

/** The granted extension of a running promise: from which day to which, and why. */
export interface ExtensionTold {
  days: number;
  reason: string;
  from: Instant;
  to: Instant;
}

/** How we pressed the unit once the promised day had passed. */
export interface Pressed {
  at: Instant;
  how: 'urged' | 'noticed' | 'supervised';
}

/** A citizen's matter with what is worked out for them. */
export interface CitizenView extends CitizenMatter {
  unit: string | null;
  /** A unit says it is not theirs, or has given it back and nobody else has it yet. */
  rerouting: boolean;
  extension: ExtensionTold | null;
  pressed: Pressed | null;
  contacts: number;
  rating: ReturnType<typeof ratingsOf>[number] | null;
  /** Lines of the history this citizen may read, oldest first. */
  lines: TicketEvent[];
  offers: CitizenOffer[];
}

/** Everything the citizen's page needs, from the matter's own history. */
export function citizenView(matter: CitizenMatter, context: DecideContext): CitizenView {
  const { handled } = matter;
  return {
    ...matter,
    unit: leadOf(handled)?.unitName ?? null,
    rerouting: isRerouted(handled),
    extension: extensionTold(handled),
    pressed: pressedSince(handled),
    contacts: contactsOf(matter),
    rating: ratingsOf(matter).at(-1) ?? null,
    lines: linesOf(matter),
    offers: citizenOffers(matter, context),
  };
}

function isRerouted({ assignments, state, tally }: Ticket): boolean {
  if (endedStates.includes(state)) return false;
  return assignments.some(({ role, state: share }) => role === 'lead' && share === 'return_pending') || (state === 'accepted' && tally.returns > 0);
}

/** Only while the promise it moved still stands: a matter done again has a promise of its own. */
function extensionTold({ history }: Ticket): ExtensionTold | null {
  const granted = history.findLast((event) => event.type === 'extension_granted' || event.type === 'rehandled');
  if (granted?.type !== 'extension_granted' || !granted.promise) return null;
  const from = promisedBefore(history, granted.seq);
  return from === null ? null : { days: granted.days, reason: granted.reason, from, to: granted.promise.dueAt };
}

const pressing: Partial<Record<TicketEvent['type'], Pressed['how']>> = { urged: 'urged', overdue_noticed: 'noticed', supervision_noted: 'supervised' };

function pressedSince({ history, promise }: Ticket): Pressed | null {
  const last = promise && history.findLast((event) => event.at >= promise.dueAt && pressing[event.type] !== undefined && !isCallOff(event));
  const how = last && pressing[last.type];
  return last && how ? { at: last.at, how } : null;
}

/** A supervision that ended presses nobody. */
function isCallOff(event: TicketEvent): boolean {
  return event.type === 'supervision_noted' && event.supervision.state !== 'issued';
}

/** Said to, by or about one caller: not for another caller of the same merged matter. */
const personal: ReadonlySet<TicketEvent['type']> = new Set(['urged', 'supplemented', 'appraised', 'contacted', 'callback_recorded', 'callback_exempted', 'withdrawn', 'filed', 'notice_given']);

/** One's own lines up to the merging, then those of the master that are not another caller's. */
function linesOf(matter: CitizenMatter): TicketEvent[] {
  const { own, handled } = matter;
  if (own.no === handled.no) return handled.history.filter((event) => !personal.has(event.type) || isOwnAct(matter, event));
  const since = own.history.findLast(({ type }) => type === 'merged')?.at ?? own.updatedAt;
  return [...own.history, ...handled.history.filter((event) => event.at >= since && (!personal.has(event.type) || isOwnAct(matter, event)))];
}
