import { DAY } from '../calendar/shanghai.js';
import type { EventOf } from '../ticket/events.js';
import type { Satisfaction } from '../ticket/records.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Case, CaseMark } from './case.js';
import { doerOf, eventsOf, leadAt } from './history.js';

/** So long after an end a new call about the same matter says that it was none (domain §2.8). */
export const repeatWithin = 7 * DAY;

type Heard = EventOf<'callback_recorded' | 'appraised' | 'callback_exempted' | 'rehandled'>;

/** One a round of handling that passed review, with what the citizen said of it before the next one. */
export function roundCases(ticket: Ticket): Case[] {
  const approvals = eventsOf(ticket, 'approved');
  const heard = eventsOf(ticket, 'callback_recorded', 'appraised', 'callback_exempted', 'rehandled');
  return approvals.map(({ at }, index) => {
    const next = approvals[index + 1]?.at ?? Infinity;
    const since = heard.filter((event) => event.at >= at && event.at < next);
    const asked = since.find(({ type }) => type === 'callback_recorded');
    return { kind: 'round', at, dueAt: null, doneAt: null, unitId: leadAt(ticket, at)?.unitId ?? null, person: doerOf(asked), marks: marksOf(since) };
  });
}

function marksOf(heard: readonly Heard[]): CaseMark[] {
  const word = heard.flatMap(saidIn)[0];
  return [
    ...mark('exempt', heard.some(({ type }) => type === 'callback_exempted')),
    ...mark('attempted', word !== undefined || heard.some(({ type }) => type === 'callback_recorded')),
    ...mark('completed', word !== undefined),
    ...mark('truthful', word?.truthful === true),
    ...(word ? [...verdict(word.solved, 'solved', 'unsolved'), ...verdict(satisfied(word.satisfaction), 'satisfied', 'unsatisfied')] : []),
    ...mark('rehandled', heard.some(({ type }) => type === 'rehandled')),
  ];
}

interface Said {
  truthful: boolean | null;
  solved: boolean | null;
  satisfaction: Satisfaction | null;
}

/** A talk that reached the citizen, or the rating they sent before anybody called. */
function saidIn(event: Heard): Said[] {
  if (event.type === 'callback_recorded') return event.reached ? [event] : [];
  return event.type === 'appraised' && event.outcome !== 'kept' ? [{ ...event, truthful: null }] : [];
}

/** 3 (基本满意) and above. */
function satisfied(score: Satisfaction | null): boolean | null {
  return score === null ? null : score >= 3;
}

function verdict(said: boolean | null, yes: CaseMark, no: CaseMark): CaseMark[] {
  return said === null ? [] : [said ? yes : no];
}

function mark(name: CaseMark, holds: boolean): CaseMark[] {
  return holds ? [name] : [];
}

/** One a matter, at its first end; done again before it or within the week after, it was not solved at once. */
export function resolutionCases(ticket: Ticket): Case[] {
  const end = eventsOf(ticket, 'answered', 'callback_recorded', 'callback_exempted', 'appraised').find(ends);
  if (!end) return [];
  const again = eventsOf(ticket, 'rehandled').some(({ at }) => at < end.at + repeatWithin);
  return [{ kind: 'resolution', at: end.at, dueAt: null, doneAt: null, unitId: leadAt(ticket, end.at)?.unitId ?? null, person: doerOf(end), marks: mark('repeated', again) }];
}

function ends(event: EventOf<'answered' | 'callback_recorded' | 'callback_exempted' | 'appraised'>): boolean {
  if (event.type === 'callback_recorded') return event.outcome === 'closed' || event.outcome === 'unreachable';
  return event.type !== 'appraised' || event.outcome === 'closed';
}
