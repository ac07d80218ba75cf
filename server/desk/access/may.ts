import type { TicketAction } from '../ticket/states.js';
import type { Actor, Role, StaffActor } from './actor.js';

export type Verb =
  | `ticket.${TicketAction}`
  | 'ticket.read'
  | 'ticket.create'
  | 'ticket.read_internal'
  | 'identity.unmask'
  | 'identity.unseal'
  | 'queue.read'
  | 'conversation.serve'
  | 'conversation.read'
  | 'call.read'
  | 'call.supervise'
  | 'recording.play'
  | 'recording.hear'
  | 'recording.hold'
  | 'appointments.read'
  | 'appointments.change'
  | 'appointments.plan'
  | 'hall.read'
  | 'hall.serve'
  | 'supervision.read'
  | 'supervision.issue'
  | 'supervision.answer'
  | 'supervision.close'
  | 'board.read'
  | 'kpi.read'
  | 'kpi.read_people'
  | 'bulletin.read'
  | 'bulletin.write'
  | 'staff.read'
  | 'rules.read'
  | 'rules.change'
  | 'call_rules.change'
  | 'templates.read'
  | 'templates.change'
  | 'learning.review'
  | 'learning.train'
  | 'directory.read'
  | 'directory.change'
  | 'guides.read'
  | 'guides.read_drafts'
  | 'guides.edit'
  | 'guides.publish'
  | 'guides.fill'
  | 'access.read'
  | 'audit.read'
  | 'status.read';

/** What the question is about, reduced to the facts the answer depends on. */
export interface TicketSubject {
  kind: 'ticket';
  unitIds: readonly string[];
  /** Units the caller complains about: they neither handle nor see it. */
  blockedUnitIds: readonly string[];
  confidential: boolean;
}
export interface ConversationSubject {
  kind: 'conversation';
  agentId: string | null;
  offeredTo: string | null;
}
export interface SupervisionSubject {
  kind: 'supervision';
  /** Everybody the order is addressed to. */
  unitIds: readonly string[];
}
export type Subject = TicketSubject | ConversationSubject | SupervisionSubject | { kind: 'desk' };
export const desk: Subject = { kind: 'desk' };

const front: readonly Role[] = ['operator', 'dispatcher', 'supervisor'];
const everyone: readonly Role[] = ['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor', 'appointment_clerk', 'kb_editor', 'kb_approver', 'sys_admin', 'security_admin', 'auditor'];
const ticketReaders: readonly Role[] = ['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor', 'appointment_clerk'];

const dispatching: readonly Role[] = ['dispatcher', 'supervisor'];
const reviewing: readonly Role[] = ['reviewer', 'supervisor'];
const unit: readonly Role[] = ['unit_contact'];
const keepers: readonly Role[] = ['kb_editor', 'kb_approver', 'supervisor'];

/** Which roles may ever do it; the narrower conditions are below. */
const rolesFor: Record<Verb, readonly Role[]> = {
  'ticket.accept': front,
  'ticket.amend': front,
  'ticket.change_type': [...front, 'reviewer'],
  'ticket.answer': front,
  'ticket.reject': dispatching,
  'ticket.merge': dispatching,
  'ticket.dispatch': dispatching,
  'ticket.designate': ['supervisor'],
  'ticket.reassign': dispatching,
  'ticket.recall': dispatching,
  'ticket.approve_return': dispatching,
  'ticket.deny_return': dispatching,
  'ticket.sign': unit,
  'ticket.request_return': unit,
  'ticket.sub_dispatch': unit,
  'ticket.contact': [...front, 'unit_contact', 'callback'],
  'ticket.interim_report': unit,
  'ticket.feedback': unit,
  'ticket.request_extension': unit,
  'ticket.approve_extension': ['supervisor'],
  'ticket.deny_extension': ['supervisor'],
  'ticket.approve': reviewing,
  'ticket.send_back': reviewing,
  'ticket.record_callback': ['callback', 'reviewer', 'supervisor'],
  'ticket.exempt_callback': reviewing,
  'ticket.rehandle': ['callback', 'reviewer', 'supervisor'],
  'ticket.appraise': ['operator', 'callback', 'supervisor', 'appointment_clerk'],
  'ticket.urge': [...front, 'reviewer', 'callback'],
  'ticket.supplement': [...front, 'callback'],
  'ticket.instruct': ['supervisor'],
  'ticket.escalate': front,
  'ticket.suspend': ['supervisor'],
  'ticket.resume': ['supervisor', 'dispatcher'],
  'ticket.withdraw': front,
  'ticket.restore': ['supervisor'],
  'ticket.archive': ['supervisor'],
  'ticket.transfer': front,
  'ticket.take_over': front,
  'ticket.decline_handover': front,
  'ticket.give_notice': [...front, 'unit_contact', 'callback', 'appointment_clerk'],
  'ticket.note': ticketReaders,
  'ticket.read': ticketReaders,
  'ticket.create': ['operator', 'dispatcher', 'supervisor', 'appointment_clerk'],
  'ticket.read_internal': ticketReaders,
  'identity.unmask': ['operator', 'dispatcher', 'unit_contact', 'callback', 'supervisor', 'appointment_clerk'],
  'identity.unseal': ['supervisor'],
  'queue.read': ticketReaders,
  'conversation.serve': ['operator', 'supervisor'],
  'conversation.read': ['operator', 'dispatcher', 'reviewer', 'supervisor'],
  'call.read': ['operator', 'reviewer', 'supervisor'],
  'call.supervise': ['supervisor'],
  'recording.play': ['reviewer', 'supervisor'],
  'recording.hear': ['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor'],
  'recording.hold': ['supervisor'],
  'appointments.read': ['operator', 'dispatcher', 'appointment_clerk', 'supervisor'],
  'appointments.change': ['operator', 'dispatcher', 'appointment_clerk', 'supervisor'],
  'appointments.plan': ['appointment_clerk', 'supervisor'],
  'hall.read': ['operator', 'dispatcher', 'appointment_clerk', 'supervisor'],
  'hall.serve': ['appointment_clerk'],
  'supervision.read': ['supervisor', 'unit_contact'],
  'supervision.issue': ['supervisor'],
  'supervision.answer': unit,
  'supervision.close': ['supervisor'],
  'board.read': ['supervisor'],
  'kpi.read': dispatching,
  'kpi.read_people': ['supervisor'],
  'bulletin.read': ['supervisor'],
  'bulletin.write': ['supervisor'],
  'staff.read': everyone,
  'rules.read': everyone,
  'rules.change': ['sys_admin'],
  'call_rules.change': ['supervisor', 'sys_admin'],
  'templates.read': ticketReaders,
  'templates.change': ['supervisor', 'sys_admin'],
  'learning.review': ['kb_editor', 'kb_approver', 'reviewer', 'supervisor', 'sys_admin'],
  'learning.train': ['kb_approver', 'supervisor', 'sys_admin'],
  'directory.read': everyone,
  'directory.change': ['sys_admin'],
  'guides.read': [...keepers, 'operator', 'dispatcher', 'reviewer', 'callback', 'appointment_clerk', 'sys_admin'],
  'guides.read_drafts': keepers,
  'guides.edit': ['kb_editor'],
  'guides.publish': ['kb_approver'],
  'guides.fill': unit,
  'access.read': ['sys_admin', 'security_admin', 'auditor'],
  'audit.read': ['auditor'],
  'status.read': ['sys_admin', 'supervisor'],
};

/** A voice gives away its owner as a name does. */
const tellsWhoTheyAre: ReadonlySet<Verb> = new Set<Verb>(['identity.unmask', 'recording.hear']);

/** The one permission question. Citizens and the bot never pass: their own actions carry their own proof. */
export function may(actor: Actor, verb: Verb, subject: Subject): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'staff' || !actor.roles.some((role) => rolesFor[verb].includes(role))) return false;
  if (subject.kind === 'ticket') return mayOnTicket(actor, verb, subject);
  if (subject.kind === 'supervision') return !onlyForUnit(actor, verb) || inUnit(actor, subject.unitIds);
  return true;
}

/** Which roles could ever do it: a refusal names them. */
export function rolesThatMay(verb: Verb): readonly Role[] {
  return rolesFor[verb];
}

function mayOnTicket(actor: StaffActor, verb: Verb, ticket: TicketSubject): boolean {
  if (actor.unitId !== null && ticket.blockedUnitIds.includes(actor.unitId)) return false;
  if (onlyForUnit(actor, verb) && !inUnit(actor, ticket.unitIds)) return false;
  return !tellsWhoTheyAre.has(verb) || !ticket.confidential;
}

/** The verb comes to them through their unit alone. */
function onlyForUnit({ roles }: StaffActor, verb: Verb): boolean {
  return !roles.some((role) => role !== 'unit_contact' && rolesFor[verb].includes(role));
}

function inUnit({ unitId }: StaffActor, unitIds: readonly string[]): boolean {
  return unitId !== null && unitIds.includes(unitId);
}
