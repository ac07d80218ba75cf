import { describe, expect, it } from 'vitest';
import { DAY, endOf, instantAt as at } from '../../../../server/desk/calendar/shanghai.js';
import { decide } from '../../../../server/desk/ticket/decide.js';
import { running } from '../../../../server/desk/ticket/clocks.js';
import { leadOf } from '../../../../server/desk/ticket/assignment.js';
import type { Ticket } from '../../../../server/desk/ticket/ticket.js';
import { after, caller, commands, contextOf, filedTicket, housingContact, operator, refusalOf, reviewer, ticketIn } from '../../../support/builders.js';

const citizen = { kind: 'citizen', contactId: 'contact-1' } as const;
const unhappy = { ...commands.record_callback, solved: false, satisfaction: 2, fault: 'unit' } as const;
const missed = { ...commands.record_callback, reached: false, truthful: null, solved: null, satisfaction: null } as const;
const finishOf = (ticket: Ticket) => running(ticket).find(({ step }) => step === 'finish');
const ask = (ticket: Ticket, now: number, days = 5) => refusalOf(() => decide(ticket, { ...commands.request_extension, days }, contextOf(housingContact, now, ticket)));

describe('more time', () => {
  it('is asked until a working day before the date, and then too late', () => {
    const ticket = ticketIn('in_progress');
    expect(finishOf(ticket)?.dueAt).toBe(endOf('2026-11-02'));
    expect(after(ticket, 'request_extension', { now: endOf('2026-10-30') - 1 }).extension?.state).toBe('asked');
    expect(ask(ticket, endOf('2026-10-30'))).toEqual({ code: 'extension_too_late', facts: { until: endOf('2026-10-30'), days: 1 } });
  });

  it('is granted as so many working days on top of the first limit, and the promise follows', () => {
    const ticket = after(after(ticketIn('in_progress'), 'request_extension'), 'approve_extension');
    expect([finishOf(ticket)?.dueAt, ticket.promise?.dueAt]).toEqual([endOf('2026-11-09'), endOf('2026-11-09')]);
    expect(ticket.history.at(-1)).toMatchObject({ type: 'extension_granted', days: 5, reason: '材料到货要等。' });
  });

  it('is given once, and at most as long as the first limit', () => {
    const granted = after(after(ticketIn('in_progress'), 'request_extension'), 'approve_extension');
    expect(ask(granted, granted.updatedAt)).toMatchObject({ code: 'extension_used' });
    expect(ask(ticketIn('in_progress'), at('2026-10-13', '09:00'), 16)).toEqual({ code: 'extension_too_long', facts: { days: 15 } });
  });

  it('that was denied changes nothing and may be asked for again', () => {
    const before = ticketIn('in_progress');
    const denied = after(after(before, 'request_extension'), 'deny_extension');
    expect([finishOf(denied)?.dueAt, denied.promise]).toEqual([finishOf(before)?.dueAt, before.promise]);
    expect(after(denied, 'request_extension').extension?.state).toBe('asked');
  });

  it('does not exist for a matter timed in hours', () => {
    const urgent = ['accept', 'dispatch', 'sign'].reduce<Ticket>((ticket, action) => after(ticket, action as 'accept'), filedTicket({ urgency: 'urgent' }));
    expect(ask(urgent, urgent.updatedAt)).toEqual({ code: 'extension_not_for_hours', facts: {} });
  });
});

describe('asking the citizen', () => {
  it('takes three tries on two days before nobody counts as reached', () => {
    const first = after(ticketIn('pending_callback'), missed);
    const sameDay = after(after(first, missed), missed);
    expect([sameDay.state, sameDay.callbacks.length]).toEqual(['pending_callback', 3]);
    const nextDay = after(after(first, missed), missed, { now: at('2026-10-13', '10:00') });
    expect(nextDay.state).toBe('resolved');
    expect(nextDay.history.at(-1)).toMatchObject({ outcome: 'unreachable' });
  });

  it('wants to know whose doing it is when somebody is not satisfied', () => {
    const ticket = ticketIn('pending_callback');
    expect(refusalOf(() => decide(ticket, { ...unhappy, fault: null }, contextOf(caller)))).toEqual({ code: 'invalid', facts: { field: 'fault' } });
    expect(refusalOf(() => decide(ticket, { ...commands.record_callback, solved: null }, contextOf(caller)))).toEqual({ code: 'invalid', facts: { field: 'solved' } });
  });

  it('has it done again with a new date when the unit is to blame', () => {
    const ticket = after(ticketIn('pending_callback'), unhappy, { now: at('2026-10-20', '10:00') });
    expect([ticket.state, leadOf(ticket)?.state, ticket.tally.rehandles, ticket.tally.unsatisfied]).toEqual(['in_progress', 'in_progress', 1, 1]);
    expect([finishOf(ticket)?.dueAt, ticket.promise?.dueAt]).toEqual([endOf('2026-10-27'), endOf('2026-10-27')]);
    expect(ticket.history.slice(-2).map(({ type }) => type)).toEqual(['callback_recorded', 'rehandled']);
  });

  it('closes it, unsatisfied, when a rule is to blame', () => {
    const ticket = after(ticketIn('pending_callback'), { ...unhappy, fault: 'policy' });
    expect([ticket.state, ticket.tally.unsatisfied]).toEqual(['resolved', 1]);
  });
});

describe('what the citizen says of it', () => {
  const solved = { ...commands.appraise, solved: true, satisfaction: 4 } as const;
  const notSolved = { ...commands.appraise, solved: false, satisfaction: 1, comment: '还在漏' } as const;

  it('closes what waited for a call-back', () => {
    expect(after(ticketIn('pending_callback'), solved, { actor: citizen })).toMatchObject({ state: 'resolved', appraisal: { solved: true, satisfaction: 4 } });
  });

  it('a score alone closes nothing', () => {
    expect(after(ticketIn('pending_callback'), { ...commands.appraise, solved: null, satisfaction: 5 }, { actor: citizen }).state).toBe('pending_callback');
  });

  it('opens it again at once with a new date, twice at most', () => {
    const again = (ticket: Ticket) => after(ticket, notSolved, { actor: citizen });
    const done = (ticket: Ticket) => after(after(after(ticket, 'feedback'), 'approve'), 'record_callback');
    const first = again(ticketIn('resolved'));
    expect(first).toMatchObject({ state: 'in_progress', promise: { dueAt: endOf('2026-10-19') } });
    const third = done(again(done(first)));
    expect(refusalOf(() => decide(third, notSolved, contextOf(citizen, third.updatedAt, third)))).toEqual({ code: 'rehandle_used', facts: { times: 2 } });
  });

  it('can no longer open it a week after the answer', () => {
    const ticket = ticketIn('resolved');
    expect(refusalOf(() => decide(ticket, notSolved, contextOf(citizen, ticket.updatedAt + 8 * DAY, ticket)))).toEqual({ code: 'appraisal_too_late', facts: { days: 7 } });
  });

  it('that changes their mind counts once as unsatisfied', () => {
    const low = { ...commands.appraise, solved: null, satisfaction: 1 } as const;
    const twice = after(after(ticketIn('resolved'), low, { actor: citizen }), { ...low, satisfaction: 2 }, { actor: citizen });
    expect([twice.appraisal?.satisfaction, twice.tally.unsatisfied]).toEqual([2, 1]);
  });

  it('about a direct answer brings it back to the dispatcher', () => {
    const ticket = after(ticketIn('answered'), notSolved, { actor: citizen });
    expect([ticket.state, running(ticket).map(({ step }) => step).sort()]).toEqual(['accepted', ['dispatch', 'finish']]);
  });
});

describe('the type of a matter', () => {
  const down = { ...commands.change_type, to: 'consultation' } as const;

  it('goes down from a complaint only with a reviewer', () => {
    const ticket = ticketIn('accepted');
    expect(refusalOf(() => decide(ticket, down, contextOf(operator)))).toEqual({ code: 'reviewer_needed', facts: {} });
    expect(after(ticket, down, { actor: reviewer }).type).toBe('consultation');
  });

  it('changes the desk\'s own date, and the promise only to a later one', () => {
    const lowered = after(ticketIn('accepted'), down, { actor: reviewer });
    expect([finishOf(lowered)?.dueAt, lowered.promise?.dueAt]).toEqual([endOf('2026-10-15'), endOf('2026-11-02')]);
    const raised = after(filedTicket({ type: 'consultation' }), { ...commands.change_type, to: 'complaint' });
    expect([finishOf(raised)?.dueAt, raised.promise?.dueAt]).toEqual([endOf('2026-11-02'), endOf('2026-11-02')]);
  });
});

describe('responsibility for who came first', () => {
  it('stays with whoever took it in until the colleague has taken over', () => {
    const offered = after(ticketIn('accepted'), 'transfer');
    expect([offered.owner?.name, offered.handover?.toName]).toEqual(['李晓', '赵宁']);
    expect(after(offered, 'take_over')).toMatchObject({ owner: { id: 'operator-2', name: '赵宁' }, handover: null });
    expect(after(offered, 'decline_handover')).toMatchObject({ owner: { name: '李晓' }, handover: null });
    expect(refusalOf(() => decide(offered, commands.take_over, contextOf(operator)))).toEqual({ code: 'not_handed_to_you', facts: {} });
  });
});

describe('an acceptance', () => {
  it('that presses less than the intake guessed says why', () => {
    const ticket = filedTicket({ urgency: 'urgent' });
    expect(refusalOf(() => decide(ticket, { action: 'accept', urgency: 'normal' }, contextOf(operator)))).toEqual({ code: 'invalid', facts: { field: 'note' } });
    expect(after(ticket, { action: 'accept', urgency: 'normal', note: '已经不漏了，不急。' }).urgency).toBe('normal');
  });
});
