import type { Role } from '../access/actor.js';
import { openAssignments, type Assignment } from '../ticket/assignment.js';
import type { TicketEvent } from '../ticket/events.js';
import type { TicketState } from '../ticket/states.js';
import type { Ticket } from '../ticket/ticket.js';
import type { NoticeFacts, Severity } from './notice.js';
import { tellingOf, type Party } from './told.js';

/** Somebody who may be told. */
export interface Listener {
  id: string;
  roles: readonly Role[];
  unitId: string | null;
}
export interface Addressed extends NoticeFacts {
  staffId: string;
  severity: Severity;
}
interface Scene {
  ticket: Ticket;
  event: TicketEvent;
  staff: readonly Listener[];
}

const ranks: readonly Severity[] = ['info', 'act', 'urgent'];
const louder = (a: Addressed, b: Addressed): boolean => ranks.indexOf(a.severity) > ranks.indexOf(b.severity);

/** Who is told of one act, each person once: of several lines the loudest, of equals the first. Never who did it,
 *  never a unit that is blocked; without an open share only those an order is addressed to. */
export function audienceOf(ticket: Ticket, events: readonly TicketEvent[], staff: readonly Listener[]): Addressed[] {
  const byPerson = new Map<string, Addressed>();
  for (const one of events.flatMap((event) => addressed({ ticket, event, staff }))) {
    const held = byPerson.get(one.staffId);
    if (!held || louder(one, held)) byPerson.set(one.staffId, one);
  }
  return [...byPerson.values()];
}

function addressed(scene: Scene): Addressed[] {
  const { ticket, event } = scene;
  const telling = tellingOf(event);
  if (!telling || (event.type === 'filed' && ticket.urgency !== 'critical')) return [];
  const facts: NoticeFacts = { ticketNo: ticket.no, conversationId: null, kind: telling.kind, by: { kind: event.actor.kind, name: event.actor.name ?? null }, at: event.at, ...factsOf(event) };
  return telling.told.flatMap(({ to, severity }) => to.flatMap((party) => peopleOf(party, scene)).filter((id) => id !== event.actor.id).map((staffId) => ({ staffId, severity, ...facts })));
}

function factsOf(event: TicketEvent): Pick<NoticeFacts, 'unitName' | 'step' | 'dueAt'> {
  const clock = 'deadlineId' in event ? { step: event.step as NoticeFacts['step'], dueAt: event.dueAt } : { step: null, dueAt: null };
  return { unitName: unitNameOf(event), ...clock };
}

function unitNameOf(event: TicketEvent): string | null {
  if (event.type === 'dispatched') return event.assignments.map(({ unitName }) => unitName).join('、');
  if (event.type === 'supervision_noted') return event.supervision.unitName;
  if ('assignment' in event) return event.assignment.unitName;
  return 'unitName' in event ? event.unitName : null;
}

const withRole =
  (role: Role) =>
  ({ staff }: Scene): string[] =>
    staff.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);

const atWork: readonly Assignment['state'][] = ['pending_sign', 'in_progress', 'return_pending'];
const workersOf = (ticket: Ticket): Assignment[] => openAssignments(ticket).filter(({ state }) => atWork.includes(state));

/** The contacts of units that may still see the matter. */
function contactsOf(scene: Scene, shares: readonly Assignment[]): string[] {
  return contactsIn(scene, shares.map(({ unitId }) => unitId));
}

/** Whoever speaks for one of these units. */
function contactsIn({ ticket, staff }: Scene, unitIds: readonly string[]): string[] {
  const units = unitIds.filter((id) => !ticket.blockedUnitIds.includes(id));
  return staff.filter(({ roles, unitId }) => unitId !== null && roles.includes('unit_contact') && units.includes(unitId)).map(({ id }) => id);
}

const nobody = (): string[] => [];
const byUnits = (scene: Scene): string[] => contactsOf(scene, workersOf(scene.ticket));

/** Whose move it is in each state. */
const holders: Record<TicketState, (scene: Scene) => string[]> = {
  pending_acceptance: withRole('dispatcher'),
  accepted: withRole('dispatcher'),
  dispatched: byUnits,
  in_progress: byUnits,
  pending_review: withRole('reviewer'),
  pending_callback: withRole('callback'),
  suspended: withRole('supervisor'),
  resolved: nobody,
  answered: nobody,
  rejected: nobody,
  merged: nobody,
  withdrawn: nobody,
  archived: nobody,
};
const holdersOf = (scene: Scene): string[] => holders[scene.ticket.state](scene);

/** The units an event is about; a clock that belongs to no share presses whoever holds the matter. */
function namedBy(scene: Scene): string[] {
  const { ticket, event } = scene;
  if ('deadlineId' in event) return pressedBy(scene, event.deadlineId);
  if (event.type === 'supervision_noted') return contactsIn(scene, event.supervision.unitIds);
  return contactsOf(scene, openAssignments(ticket).filter((share) => names(event, share)));
}

function names(event: TicketEvent, { id }: Assignment): boolean {
  if (event.type === 'dispatched') return event.assignments.some((assignment) => assignment.id === id);
  if ('assignment' in event) return event.assignment.id === id;
  return 'assignmentId' in event && event.assignmentId === id;
}

function pressedBy(scene: Scene, deadlineId: string): string[] {
  const { ticket } = scene;
  const assignmentId = ticket.deadlines.find(({ id }) => id === deadlineId)?.assignmentId ?? null;
  return assignmentId === null ? holdersOf(scene) : contactsOf(scene, workersOf(ticket).filter(({ id }) => id === assignmentId));
}

function offererOf({ ticket, event }: Scene): string[] {
  const offer = ticket.history.findLast(({ type, seq }) => type === 'transferred' && seq < event.seq);
  return offer?.actor.id === undefined ? [] : [offer.actor.id];
}

const peopleIn: Record<Party, (scene: Scene) => string[]> = {
  named: namedBy,
  workers: byUnits,
  units: (scene) => contactsOf(scene, openAssignments(scene.ticket)),
  lead: (scene) => contactsOf(scene, openAssignments(scene.ticket).filter(({ role }) => role === 'lead')),
  holders: holdersOf,
  owner: ({ ticket }) => (ticket.owner ? [ticket.owner.id] : []),
  offered: ({ event }) => (event.type === 'transferred' ? [event.toId] : []),
  offerer: offererOf,
  dispatchers: withRole('dispatcher'),
  reviewers: withRole('reviewer'),
  callbackAgents: withRole('callback'),
  supervisors: withRole('supervisor'),
};

/** Whoever works for a unit is told only of what their unit may see, also as an owner or colleague. */
function peopleOf(party: Party, scene: Scene): string[] {
  const { ticket, staff } = scene;
  const barred = staff.filter(({ unitId }) => unitId !== null && ticket.blockedUnitIds.includes(unitId)).map(({ id }) => id);
  return peopleIn[party](scene).filter((id) => !barred.includes(id));
}
