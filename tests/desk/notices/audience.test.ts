import { describe, expect, it } from 'vitest';
import { audienceOf, type Listener } from '../../../server/desk/notices/audience.js';
import { citizenSees, type TicketEventType } from '../../../server/desk/ticket/events.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import { record } from '../../../server/desk/ticket/record.js';
import type { SupervisionMark } from '../../../server/desk/ticket/records.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import type { TicketAction } from '../../../server/desk/ticket/states.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import { system, type Actor } from '../../../server/desk/access/actor.js';
import { after, commands, contextOf, filedTicket, ticketIn } from '../../support/builders.js';

const person = (id: string, role: Listener['roles'][number], unitId: string | null = null): Listener => ({ id, roles: [role], unitId });
/** The people of the builders, and a second one wherever the first one acts. */
const staff: readonly Listener[] = [
  person('operator', 'operator'),
  person('operator-2', 'operator'),
  person('dispatcher', 'dispatcher'),
  person('dispatcher-2', 'dispatcher'),
  person('reviewer', 'reviewer'),
  person('callback', 'callback'),
  person('supervisor', 'supervisor'),
  person('supervisor-2', 'supervisor'),
  person('housing-1', 'unit_contact', 'housing'),
  person('housing-2', 'unit_contact', 'housing'),
  person('water-1', 'unit_contact', 'water'),
  person('xinhe-1', 'unit_contact', 'xinhe'),
  person('parks-1', 'unit_contact', 'parks'),
];

/** Who is told of the last act, each with the severity's first letter and the words they read. */
function toldBy(ticket: Ticket, since: number): string[] {
  return audienceOf(ticket, ticket.history.slice(since), staff)
    .map(({ staffId, severity, kind }) => `${staffId} ${severity} ${kind}`)
    .sort();
}
function told(before: Ticket, command: TicketAction | TicketCommand, actor?: Actor): string[] {
  return toldBy(after(before, command, actor ? { actor } : {}), before.history.length);
}
const citizen: Actor = { kind: 'citizen', contactId: 'contact-1' };
const owned = 'operator info';

const accepted = ticketIn('accepted');
const dispatched = ticketIn('dispatched');
const inHand = ticketIn('in_progress');
const returning = after(dispatched, 'request_return');
const extending = after(inHand, 'request_extension');
const offered = after(inHand, 'transfer');
const judged = ticketIn('pending_callback');
const unhappy = { ...commands.record_callback, solved: false, satisfaction: 1, fault: 'unit' } as const;

const noted = (ticket: Ticket, state: SupervisionMark['state'], more: Partial<SupervisionMark> = {}): Ticket =>
  applyAll(ticket, record(ticket, [{ type: 'supervision_noted', supervision: { id: 's-1', kind: 'written', level: 'yellow', state, unitName: '区住建委', unitIds: ['housing'], ...more } }], { now: ticket.updatedAt + 1, actor: system }));
const fact = (ticket: Ticket, of: Parameters<typeof record>[1][number]): Ticket => applyAll(ticket, record(ticket, [of], { now: ticket.updatedAt + 1, actor: system }));
const onlyNew = (next: Ticket, before: Ticket) => toldBy(next, before.history.length);

/** Every kind of event with one act that leaves it, and everybody who is told. */
const table: Record<TicketEventType, () => readonly [string[], readonly string[]]> = {
  filed: () => [toldBy(filedTicket({ urgency: 'critical' }), 0), ['dispatcher urgent filed', 'dispatcher-2 urgent filed', 'supervisor urgent filed', 'supervisor-2 urgent filed']],
  accepted: () => [told(filedTicket(), 'accept'), ['dispatcher act accepted', 'dispatcher-2 act accepted']],
  sorted: () => [onlyNew(fact(accepted, { type: 'sorted', topic: 'water', words: [] }), accepted), []],
  amended: () => [told(dispatched, 'amend'), ['housing-1 info amended', 'housing-2 info amended', 'water-1 info amended']],
  type_changed: () => [told(dispatched, 'change_type'), ['housing-1 info type_changed', 'housing-2 info type_changed', 'water-1 info type_changed']],
  answered: () => [told(accepted, 'answer', citizenless('dispatcher')), [`${owned} answered`]],
  rejected: () => [told(accepted, 'reject'), [`${owned} rejected`]],
  merged: () => [told(accepted, 'merge'), [`${owned} merged`]],
  absorbed: () => [onlyNew(fact(dispatched, { type: 'absorbed', no: '261012080000000009' }), dispatched), ['housing-1 info absorbed', 'housing-2 info absorbed', `${owned} absorbed`, 'water-1 info absorbed']],
  released: () => [onlyNew(fact(accepted, { type: 'released', no: '261012080000000009' }), accepted), [`${owned} released`]],
  withdrawn: () => [told(dispatched, 'withdraw', citizen), [`${owned} withdrawn`]],
  restored: () => [told(ticketIn('withdrawn'), 'restore'), ['dispatcher act restored', 'dispatcher-2 act restored']],
  archived: () => [told(ticketIn('answered'), 'archive'), []],
  dispatched: () => [told(accepted, 'dispatch'), ['housing-1 act dispatched', 'housing-2 act dispatched', `${owned} dispatched`, 'water-1 act dispatched']],
  designated: () => [told({ ...accepted, tally: { ...accepted.tally, dispatches: 2 } }, 'designate'), ['housing-1 act designated', 'housing-2 act designated', `${owned} designated`]],
  reassigned: () => [told(dispatched, { ...commands.reassign, assignmentId: 'lead' }), [`${owned} reassigned`, 'xinhe-1 act reassigned']],
  recalled: () => [told(dispatched, 'recall'), ['housing-1 info recalled', 'housing-2 info recalled', `${owned} recalled`]],
  return_approved: () => [told(returning, 'approve_return'), ['dispatcher-2 act return_approved', `${owned} return_approved`]],
  return_denied: () => [told(returning, 'deny_return'), ['housing-1 act return_denied', 'housing-2 act return_denied', `${owned} return_denied`]],
  signed: () => [told(dispatched, 'sign'), [`${owned} signed`]],
  return_requested: () => [told(dispatched, 'request_return'), ['dispatcher act return_requested', 'dispatcher-2 act return_requested', `${owned} return_requested`]],
  sub_dispatched: () => [told(inHand, 'sub_dispatch'), [`${owned} sub_dispatched`, 'xinhe-1 act sub_dispatched']],
  contacted: () => [told(inHand, 'contact'), []],
  interim_reported: () => [told(inHand, 'interim_report'), [`${owned} interim_reported`]],
  feedback_submitted: () => [told(inHand, 'feedback'), [`${owned} feedback_submitted`, 'reviewer act feedback_submitted']],
  extension_requested: () => [told(inHand, 'request_extension'), [`${owned} extension_requested`, 'supervisor act extension_requested', 'supervisor-2 act extension_requested']],
  extension_granted: () => [told(extending, 'approve_extension'), ['housing-1 info extension_granted', 'housing-2 info extension_granted', `${owned} extension_granted`, 'water-1 info extension_granted']],
  extension_denied: () => [told(extending, 'deny_extension'), ['housing-1 act extension_denied', 'housing-2 act extension_denied', `${owned} extension_denied`, 'water-1 act extension_denied']],
  approved: () => [told(ticketIn('pending_review'), 'approve'), ['callback act approved', 'housing-1 info approved', 'housing-2 info approved', `${owned} approved`, 'water-1 info approved']],
  sent_back: () => [told(ticketIn('pending_review'), 'send_back'), ['housing-1 act sent_back', 'housing-2 act sent_back', `${owned} sent_back`, 'water-1 act sent_back']],
  callback_recorded: () => [told(judged, 'record_callback'), ['housing-1 info callback_recorded', 'housing-2 info callback_recorded', `${owned} callback_recorded`, 'water-1 info callback_recorded']],
  callback_exempted: () => [told({ ...judged, caller: { ...judged.caller, phone: null, anonymous: true, way: 'none' } }, 'exempt_callback'), ['housing-1 info callback_exempted', 'housing-2 info callback_exempted', `${owned} callback_exempted`, 'water-1 info callback_exempted']],
  rehandled: () => [told(judged, unhappy), ['housing-1 act rehandled', 'housing-2 act rehandled', `${owned} rehandled`]],
  appraised: () => [told(ticketIn('resolved'), 'appraise'), ['housing-1 info appraised', 'housing-2 info appraised', `${owned} appraised`, 'water-1 info appraised']],
  urged: () => [told(dispatched, 'urge'), ['housing-1 act urged', 'housing-2 act urged', 'water-1 act urged']],
  supplemented: () => [told(filedTicket(), 'supplement', citizen), ['dispatcher act supplemented', 'dispatcher-2 act supplemented']],
  instructed: () => [told(ticketIn('pending_review'), 'instruct'), [`${owned} instructed`, 'reviewer urgent instructed']],
  escalated: () => [told(judged, 'escalate'), ['callback urgent escalated', `${owned} escalated`, 'supervisor act escalated', 'supervisor-2 act escalated']],
  suspended: () => [told(inHand, 'suspend'), ['housing-1 info suspended', 'housing-2 info suspended', `${owned} suspended`, 'water-1 info suspended']],
  resumed: () => [told(ticketIn('suspended'), 'resume'), ['housing-1 act resumed', 'housing-2 act resumed', `${owned} resumed`, 'water-1 act resumed']],
  supervision_noted: () => [onlyNew(noted(inHand, 'issued'), inHand), ['housing-1 urgent supervision_issued', 'housing-2 urgent supervision_issued', `${owned} supervision_issued`]],
  transferred: () => [told(inHand, 'transfer'), ['operator-2 act transferred']],
  taken_over: () => [told(offered, 'take_over'), [`${owned} taken_over`]],
  handover_declined: () => [told(offered, 'decline_handover'), ['operator act handover_declined']],
  notice_given: () => [told(inHand, 'give_notice'), []],
  noted: () => [told(inHand, 'note'), []],
  booking_made: () => [onlyNew(fact(inHand, { type: 'booking_made', appointmentId: 'a-1', bookingNo: '00000012', items: [], centre: { zh: '', en: '' }, startsAt: 0, atHome: false }), inHand), []],
  identity_viewed: () => [onlyNew(fact(inHand, { type: 'identity_viewed', field: 'phone', purpose: 'contact', reason: '要回电话' }), inHand), []],
  identity_ruled: () => [onlyNew(fact(inHand, { type: 'identity_ruled', rulings: [], reason: null }), inHand), []],
  deadline_near: () => [ring('amber'), ['housing-1 act deadline_near', 'housing-2 act deadline_near', 'operator act deadline_near', 'water-1 act deadline_near']],
  deadline_passed: () => [ring('due'), ['housing-1 urgent deadline_passed', 'housing-2 urgent deadline_passed', 'operator urgent deadline_passed', 'supervisor act deadline_passed', 'supervisor-2 act deadline_passed', 'water-1 urgent deadline_passed']],
  overdue_noticed: () => [ring('day_after'), ['housing-1 urgent overdue_day_after', 'housing-2 urgent overdue_day_after', 'supervisor info overdue_day_after', 'supervisor-2 info overdue_day_after', 'water-1 urgent overdue_day_after']],
  deadlines_recounted: () => [onlyNew(fact(inHand, { type: 'deadlines_recounted', calendarVersion: 'c', policyVersion: 'p', promise: null, deadlines: [] }), inHand), []],
};

function citizenless(id: string): Actor {
  return { kind: 'staff', id, name: '孙平', roles: ['dispatcher'], unitId: null };
}

/** Lets the finish clock alone run to one of its marks, with everything before it already told. */
function ring(mark: 'amber' | 'due' | 'day_after' | 'week_after', ticket: Ticket = inHand): string[] {
  const order = ['amber', 'due', 'day_after', 'week_after'] as const;
  const deadlines = ticket.deadlines.filter(({ step, metAt }) => step === 'finish' && metAt === null).map((deadline) => ({ ...deadline, fired: order.slice(0, order.indexOf(mark)) }));
  const [finish] = deadlines;
  if (!finish) throw new Error('no finish clock runs');
  const at = mark === 'amber' ? finish.amberAt : mark === 'due' ? finish.dueAt : (finish.ladder.find((rung) => rung.mark === mark)?.at ?? 0);
  const before = { ...ticket, deadlines };
  return onlyNew(applyAll(before, reachDeadlines(before, contextOf(system, at, ticket))), before);
}

describe('who is told of', () => {
  it.each(Object.keys(citizenSees) as TicketEventType[])('%s', (type) => {
    const [heard, expected] = table[type]();
    expect(heard).toEqual(expected);
  });

  it('a week’s delay: the supervisors, for the bulletin', () => {
    expect(ring('week_after')).toEqual(['supervisor urgent overdue_week_after', 'supervisor-2 urgent overdue_week_after']);
  });
  it('an ordinary matter filed: nobody', () => {
    expect(toldBy(filedTicket(), 0)).toEqual([]);
  });
  it.each([['answered', 'supervisor act supervision_answered'], ['closed', 'housing-1 info supervision_ended']] as const)('an order that is %s', (state, line) => {
    expect(onlyNew(noted(inHand, state), inHand)).toContain(line);
  });
  it('an order: whoever speaks for its units now, whatever they are called and whether or not they have the matter', () => {
    expect(onlyNew(noted(inHand, 'issued', { kind: 'joint', unitName: '区住房建设局', unitIds: ['housing', 'parks'] }), inHand)).toEqual([
      'housing-1 urgent supervision_issued',
      'housing-2 urgent supervision_issued',
      `${owned} supervision_issued`,
      'parks-1 urgent supervision_issued',
    ]);
  });
  it('an order to a unit complained about: never that unit', () => {
    const complained: Ticket = { ...inHand, blockedUnitIds: ['parks'] };
    expect(onlyNew(noted(complained, 'issued', { unitIds: ['parks'] }), complained)).toEqual([`${owned} supervision_issued`]);
  });
  it('a call nobody answered: nobody, for it is made again', () => {
    expect(told(judged, { ...commands.record_callback, reached: false, truthful: null, solved: null, satisfaction: null })).toEqual([]);
  });
});

describe('nobody is told', () => {
  const acts = Object.keys(commands) as TicketAction[];
  it.each(acts)('of what they did themselves: %s', (action) => {
    const seen = [filedTicket(), accepted, dispatched, inHand, returning, extending, offered, ticketIn('pending_review'), judged].flatMap((ticket) => {
      try {
        const next = after(ticket, action);
        const doer = next.history.at(-1)?.actor.id ?? '';
        return [toldBy(next, ticket.history.length).filter((line) => line.startsWith(`${doer} `))];
      } catch {
        return [];
      }
    });
    expect(seen.flat()).toEqual([]);
  });

  it('in a unit the caller complains about, though it had a share', () => {
    const blocked = { ...dispatched, blockedUnitIds: ['water'] };
    expect(told(blocked, 'urge')).toEqual(['housing-1 act urged', 'housing-2 act urged']);
  });
  it('in a unit whose share was given back', () => {
    const returned = after(returning, 'approve_return');
    expect(toldBy(returned, 0).filter((line) => line.startsWith('housing'))).toEqual([]);
  });
  it('twice of one act', () => {
    const before = judged;
    const lines = told(before, unhappy).map((line) => line.split(' ')[0]);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
