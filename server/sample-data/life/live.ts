import type { Actor } from '../../desk/access/actor.js';
import type { Instant } from '../../desk/calendar/shanghai.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { nextDueAt, type Rules } from '../../desk/ticket/clocks.js';
import type { UnitRef } from '../../desk/ticket/commands.js';
import { decide } from '../../desk/ticket/decide.js';
import { decisionContext } from '../../desk/ticket/decision-context.js';
import { reachDeadlines } from '../../desk/ticket/reach-deadline.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Chance } from './chance.js';
import type { Course } from './courses.js';
import type { Deed, OrderDeed } from './deeds.js';
import type { Matter } from './matters/index.js';
import { orderRung, overOrder, type Watched } from './orders.js';
import { contactOf, hands } from './people.js';

export interface Surroundings {
  rules: Rules;
  /** Nothing happens after it. */
  until: Instant;
  newId: () => string;
  chance: Chance;
}
export interface Cast {
  matter: Matter;
  unit: UnitRef;
  mistaken: UnitRef;
}

/** Plays a course from the filing until now; the clocks ring in between as they would have. */
export function live(filed: Ticket, { deeds }: Course, { cast, around }: { cast: Cast; around: Surroundings }): Watched {
  let watched: Watched = { ticket: filed, order: null };
  for (const deed of deeds) {
    const now = wholeSecond(deed.after({ ticket: watched.ticket, now: watched.ticket.updatedAt, calendar: around.rules.calendar, chance: around.chance }));
    if (now > around.until) break;
    watched = done(rung(watched, now, around), deed, { cast, around, now });
  }
  return rung(watched, around.until, around);
}

/** Instants are whole; and nobody acts on the split second. */
function wholeSecond(at: Instant): Instant {
  return Math.floor(at / 1000) * 1000;
}

function done(watched: Watched, deed: Deed | OrderDeed, { cast, around, now }: { cast: Cast; around: Surroundings; now: Instant }): Watched {
  if (!('does' in deed)) return overOrder(watched, deed, { ...around.rules, newId: around.newId, now });
  const { ticket } = watched;
  const context = decisionContext({ ...around.rules, newId: around.newId }, { actor: doer(deed.by, ticket, cast), now, about: ticket });
  return { ...watched, ticket: applyAll(ticket, decide(ticket, deed.does({ ticket, ...cast }), context)) };
}

function doer(by: Deed['by'], ticket: Ticket, { unit, mistaken }: Cast): Actor {
  if (by === 'citizen') return { kind: 'citizen', contactId: ticket.caller.contactId ?? 'anonymous' };
  if (by === 'unit') return contactOf(unit.id);
  return by === 'mistaken' ? contactOf(mistaken.id) : hands[by];
}

/** Every instant that was due up to now, one after the other. */
function rung({ ticket, order }: Watched, now: Instant, around: Surroundings): Watched {
  let current = ticket;
  for (let at = nextDueAt(current); at !== null && at <= now; at = nextDueAt(current)) {
    const events = reachDeadlines(current, decisionContext({ ...around.rules, newId: around.newId }, { actor: { kind: 'system' }, now: at, about: current }));
    if (events.length === 0) break;
    current = applyAll(current, events);
  }
  return { ticket: current, order: orderRung(order, now) };
}
