import { describe, expect, it } from 'vitest';
import { stamp, system, type Actor, type Role } from '../../../server/desk/access/actor.js';
import { desk, may, rolesThatMay, type TicketSubject, type Verb } from '../../../server/desk/access/may.js';
import { housingContact, staffOf } from '../../support/builders.js';

const roles = ['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor', 'appointment_clerk', 'kb_editor', 'kb_approver', 'sys_admin', 'security_admin', 'auditor'] as const satisfies Role[];

/** O operator, D dispatcher, U unit contact, R reviewer, C callback, S supervisor, A appointment clerk, E guide editor, P guide approver,
 *  X system administrator, Y security administrator, Z auditor. */
const letters: Record<string, Role> = { O: 'operator', D: 'dispatcher', U: 'unit_contact', R: 'reviewer', C: 'callback', S: 'supervisor', A: 'appointment_clerk', E: 'kb_editor', P: 'kb_approver', X: 'sys_admin', Y: 'security_admin', Z: 'auditor' };

// Written out by hand: who may do it, and why it is so.
const table: Record<Verb, readonly [who: string, why: string]> = {
  'ticket.accept': ['ODS', 'the front of the house takes matters in'],
  'ticket.amend': ['ODS', 'who speaks to the citizen puts the facts right'],
  'ticket.change_type': ['ODSR', 'the front sorts; down from a complaint only a reviewer decides'],
  'ticket.answer': ['ODS', 'whoever takes a matter in may settle it at once'],
  'ticket.reject': ['DS', 'turning a citizen away needs more than the person who answered'],
  'ticket.merge': ['DS', 'one desk sees both matters'],
  'ticket.dispatch': ['DS', 'one desk knows the directory of duties'],
  'ticket.designate': ['S', 'naming a unit that cannot return needs the supervisor'],
  'ticket.reassign': ['DS', 'one desk knows the directory of duties'],
  'ticket.recall': ['DS', 'who sent it takes it back'],
  'ticket.approve_return': ['DS', 'no unit judges its own return'],
  'ticket.deny_return': ['DS', 'no unit judges its own return'],
  'ticket.sign': ['U', 'only the unit can say that it has it'],
  'ticket.request_return': ['U', 'only the unit can say that it is not its own'],
  'ticket.sub_dispatch': ['U', 'the unit divides its own work'],
  'ticket.contact': ['ODSUC', 'whoever spoke to the citizen'],
  'ticket.interim_report': ['U', 'only the unit knows how far it is'],
  'ticket.feedback': ['U', 'only the unit knows what was done'],
  'ticket.request_extension': ['U', 'only the unit needs the time'],
  'ticket.approve_extension': ['S', 'a promise moves only with the supervisor'],
  'ticket.deny_extension': ['S', 'a promise moves only with the supervisor'],
  'ticket.approve': ['RS', 'nobody who handles a matter reviews it'],
  'ticket.send_back': ['RS', 'nobody who handles a matter reviews it'],
  'ticket.record_callback': ['CRS', 'whoever checks with the citizen'],
  'ticket.exempt_callback': ['RS', 'not asking the citizen needs a reviewer'],
  'ticket.rehandle': ['CRS', 'whoever hears that it is not solved'],
  'ticket.appraise': ['OCSA', 'whoever has the citizen before them or on the line'],
  'ticket.urge': ['ODSRC', 'everybody but the unit itself'],
  'ticket.supplement': ['ODSC', 'whoever hears the citizen add something'],
  'ticket.instruct': ['S', 'a leader speaks through the supervisor'],
  'ticket.escalate': ['ODS', 'who hears the citizen knows how pressing it is'],
  'ticket.suspend': ['S', 'a clock stands still only with the supervisor'],
  'ticket.resume': ['DS', 'going on needs no leave'],
  'ticket.withdraw': ['ODS', 'the citizen says so to the front of the house'],
  'ticket.restore': ['S', 'an end is taken back by the supervisor'],
  'ticket.archive': ['S', 'otherwise the desk does it by itself'],
  'ticket.transfer': ['ODS', 'owners are of the front of the house'],
  'ticket.take_over': ['ODS', 'owners are of the front of the house'],
  'ticket.decline_handover': ['ODS', 'owners are of the front of the house'],
  'ticket.give_notice': ['ODSUCA', 'whoever speaks to the citizen tells them everything at once'],
  'ticket.note': ['ODURCSA', 'whoever works with tickets'],
  'ticket.read': ['ODURCSA', 'whoever works with tickets; running the machine needs no citizen\'s matter'],
  'ticket.create': ['ODSA', 'whoever sits opposite a citizen'],
  'ticket.read_internal': ['ODURCSA', 'whoever works with tickets'],
  'identity.unmask': ['ODUCSA', 'whoever must reach the citizen; a review needs no name'],
  'identity.unseal': ['S', 'one named role opens what a reporter was promised, and it is written down twice'],
  'queue.read': ['ODURCSA', 'whoever works with tickets'],
  'conversation.serve': ['OS', 'agents, and who helps out'],
  'conversation.read': ['ODRS', 'who serves, sends on or reviews'],
  'call.read': ['ORS', 'who talks, checks and watches over'],
  'call.supervise': ['S', 'watches over'],
  'recording.play': ['RS', 'checks the quality'],
  'recording.hear': ['ODURCS', 'works on what was told by voice'],
  'recording.hold': ['S', 'answers for keeping it'],
  'appointments.read': ['ODSA', 'who receives and who answers questions about a booking'],
  'appointments.change': ['ODSA', 'who books for a caller or receives'],
  'appointments.plan': ['SA', 'whose counters they are'],
  'hall.read': ['ODSA', 'who tells a caller how long the line is, and whose hall it is'],
  'hall.serve': ['A', 'only who sits at a window calls to it'],
  'supervision.read': ['US', 'the unit reads what it is asked, the supervisor everything'],
  'supervision.issue': ['S', 'a person issues, and it is this one'],
  'supervision.answer': ['U', 'only the unit can answer for itself'],
  'supervision.close': ['S', 'who asked judges the answer'],
  'board.read': ['S', 'who presses on'],
  'kpi.read': ['DS', 'who steers the work sees how it goes'],
  'kpi.read_people': ['S', 'figures of single people are for who leads them'],
  'bulletin.read': ['S', 'a draft about units is not for units'],
  'bulletin.write': ['S', 'who supervises reports'],
  'staff.read': ['ODURCSAEPXYZ', 'everybody knows their colleagues'],
  'rules.read': ['ODURCSAEPXYZ', 'a deadline leads to the rule behind it'],
  'rules.change': ['X', 'who keeps the calendar answers for it'],
  'call_rules.change': ['SX', 'who runs the line, and who sets it up'],
  'directory.read': ['ODURCSAEPXYZ', 'everybody may ask who answers for what'],
  'directory.change': ['X', 'who keeps the directory answers for it'],
  'access.read': ['XYZ', 'who gives, guards and audits access'],
  'audit.read': ['Z', 'who looks after the looks of others has no other role'],
  'templates.read': ['ODURCSA', 'whoever writes for the desk'],
  'templates.change': ['SX', 'who answers for what the desk says, and who sets it up'],
  'learning.review': ['RSEPX', 'who keeps guides, reviews answers or looks after the assistant'],
  'learning.train': ['SPX', 'who answers for what the assistant says'],
  'guides.read': ['ODRCSAEPX', 'whoever tells citizens what a guide says, and who set it up'],
  'guides.read_drafts': ['SEP', 'what is not decided is for those who decide it'],
  'guides.edit': ['E', 'one role writes what citizens read'],
  'guides.publish': ['P', 'another role lets it out'],
  'guides.fill': ['U', 'only the unit knows what has changed'],
  'status.read': ['SX', 'who keeps the desk running'],
};
const verbs = Object.keys(table) as Verb[];
const ticketVerbs = verbs.filter((verb) => verb.startsWith('ticket.') || verb === 'identity.unmask');

/** A plain ticket that housing has a share in. */
const ticket: TicketSubject = { kind: 'ticket', unitIds: ['housing'], blockedUnitIds: [], confidential: false };
const mayOf = (verb: Verb): Role[] => Array.from(table[verb][0], (letter) => letters[letter] ?? 'sys_admin');

describe('each role with each verb', () => {
  const pairs = verbs.flatMap((verb) => roles.map((role) => ({ role, verb, yes: mayOf(verb).includes(role), why: table[verb][1] })));

  it.each(pairs)('$role, $verb: $yes ($why)', ({ role, verb, yes }) => {
    const actor = staffOf(role, role === 'unit_contact' ? { unitId: 'housing' } : {});
    expect(may(actor, verb, ticketVerbs.includes(verb) ? ticket : desk)).toBe(yes);
  });

  it.each(verbs)('%s: a refusal names exactly those who may', (verb) => {
    expect([...rolesThatMay(verb)].sort()).toEqual(mayOf(verb).sort());
  });
});

describe('who is not staff', () => {
  const outsiders: [string, Actor][] = [
    ['a citizen', { kind: 'citizen', contactId: 'contact-1' }],
    ['the assistant', { kind: 'bot' }],
    ['staff without any role', staffOf([])],
  ];

  it.each(outsiders)('%s may nothing', (_, actor) => {
    expect(verbs.filter((verb) => may(actor, verb, ticketVerbs.includes(verb) ? ticket : desk))).toEqual([]);
  });

  it('the system itself may everything', () => {
    expect(verbs.every((verb) => may(system, verb, ticket))).toBe(true);
  });
});

describe('a unit', () => {
  const unitVerbs = ticketVerbs.filter((verb) => mayOf(verb).includes('unit_contact'));
  const cases = unitVerbs.map((verb) => ({ verb }));

  it.each(cases)('may not $verb on another unit\'s ticket', ({ verb }) => {
    expect(may(housingContact, verb, { ...ticket, unitIds: ['water'] })).toBe(false);
    expect(may(housingContact, verb, { ...ticket, unitIds: [] })).toBe(false);
  });

  it.each(cases)('may $verb on a ticket it helps with', ({ verb }) => {
    expect(may(housingContact, verb, { ...ticket, unitIds: ['water', 'housing'] })).toBe(true);
  });

  it.each(cases)('complained about may not $verb, even when it was dispatched to', ({ verb }) => {
    expect(may(housingContact, verb, { ...ticket, blockedUnitIds: ['housing'] })).toBe(false);
  });

  it.each(cases)('contact whose unit is not written down may not $verb', ({ verb }) => {
    expect(may(staffOf('unit_contact'), verb, { ...ticket, unitIds: ['housing'] })).toBe(false);
  });

  it('complained about stays shut out through its people in other roles', () => {
    const insider = staffOf(['dispatcher', 'supervisor', 'reviewer'], { unitId: 'housing' });
    expect(ticketVerbs.filter((verb) => may(insider, verb, { ...ticket, blockedUnitIds: ['housing'] }))).toEqual([]);
  });

  it('complained about shuts out nobody else', () => {
    expect(may(staffOf('dispatcher'), 'ticket.dispatch', { ...ticket, blockedUnitIds: ['housing'] })).toBe(true);
  });
});

describe('somebody with two roles', () => {
  it('reads every ticket through the wider one', () => {
    const both = staffOf(['unit_contact', 'reviewer'], { unitId: 'housing' });
    expect(may(both, 'ticket.read', { ...ticket, unitIds: ['water'] })).toBe(true);
  });

  it('signs for their own unit only: no other role signs', () => {
    const both = staffOf(['unit_contact', 'supervisor'], { unitId: 'housing' });
    expect(may(both, 'ticket.sign', { ...ticket, unitIds: ['water'] })).toBe(false);
  });

  it('sees no more of other units by running the machine too', () => {
    const both = staffOf(['unit_contact', 'sys_admin'], { unitId: 'housing' });
    expect(may(both, 'ticket.read', { ...ticket, unitIds: ['water'] })).toBe(false);
  });
});

describe('who made a confidential report', () => {
  it.each(roles)('is not shown to %s', (role) => {
    expect(may(staffOf(role, { unitId: 'housing' }), 'identity.unmask', { ...ticket, confidential: true })).toBe(false);
  });

  it('is not shown to somebody with every role', () => {
    expect(may(staffOf(roles, { unitId: 'housing' }), 'identity.unmask', { ...ticket, confidential: true })).toBe(false);
  });

  it('does not hide the matter itself', () => {
    expect(may(housingContact, 'ticket.read', { ...ticket, confidential: true })).toBe(true);
  });
});

describe('the record of who did it', () => {
  it.each<[Actor, object]>([
    [staffOf('operator', { id: 'operator-1', name: '李晓' }), { kind: 'staff', id: 'operator-1', name: '李晓' }],
    [housingContact, { kind: 'staff', id: 'housing-1', name: '褚明', unitId: 'housing' }],
    [{ kind: 'citizen', contactId: 'contact-1' }, { kind: 'citizen', id: 'contact-1' }],
    [{ kind: 'bot' }, { kind: 'bot' }],
    [system, { kind: 'system' }],
  ])('keeps of %o no more than %o', (actor, expected) => {
    expect(stamp(actor)).toEqual(expected);
  });
});
