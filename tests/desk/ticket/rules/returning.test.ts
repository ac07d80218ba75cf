import { describe, expect, it } from 'vitest';
import { endOf, MINUTE } from '../../../../server/desk/calendar/shanghai.js';
import { decide } from '../../../../server/desk/ticket/decide.js';
import { leadOf, openAssignments } from '../../../../server/desk/ticket/assignment.js';
import type { Ticket } from '../../../../server/desk/ticket/ticket.js';
import { after, aimed, commands, contextOf, dispatcher, housing, housingContact, refusalOf, supervisor, ticketIn, water, waterContact } from '../../../support/builders.js';

const alone = { ...commands.dispatch, co: [] };
const sentAlone = () => after(ticketIn('accepted'), alone);
const sentBack = (ticket: Ticket) => after(after(ticket, 'request_return'), 'approve_return');
const tryReturn = (ticket: Ticket, now = ticket.updatedAt) => refusalOf(() => decide(ticket, commands.request_return, contextOf(housingContact, now, ticket)));

describe('a unit that is not the right one', () => {
  it('may say so before signing and after, with reason and basis, and the dispatcher answers', () => {
    for (const ticket of [sentAlone(), after(sentAlone(), 'sign')]) {
      const asked = after(ticket, 'request_return');
      expect(leadOf(asked)).toMatchObject({ state: 'return_pending', returnRequest: { reason: 'function', basis: '三定方案未列此项职能。', byName: '褚明' } });
      expect(asked.deadlines.find(({ step }) => step === 'return_review')?.dueAt).toBe(endOf('2026-10-13'));
    }
  });

  it('has one working day from the dispatch, whether it signed or not', () => {
    const ticket = sentAlone();
    expect(leadOf(ticket)?.returnBy?.dueAt).toBe(endOf('2026-10-13'));
    expect(after(ticket, 'request_return', { now: endOf('2026-10-13') - 1 }).assignments[0]?.state).toBe('return_pending');
    expect(tryReturn(after(ticket, 'sign'), endOf('2026-10-13'))).toEqual({ code: 'return_too_late', facts: { until: endOf('2026-10-13') } });
  });

  it('has two when several units share the matter', () => {
    expect(leadOf(ticketIn('dispatched'))?.returnBy?.dueAt).toBe(endOf('2026-10-14'));
  });

  it('goes on where it stood when the return is refused, and its clocks never stopped', () => {
    const signed = after(sentAlone(), 'sign');
    const kept = after(after(signed, 'request_return'), 'deny_return');
    expect(leadOf(kept)).toMatchObject({ state: 'in_progress', returnRequest: null });
    expect(kept.deadlines.find(({ step }) => step === 'finish')).toEqual(signed.deadlines.find(({ step }) => step === 'finish'));
    const unsigned = after(after(sentAlone(), 'request_return'), 'deny_return');
    expect(leadOf(unsigned)?.state).toBe('pending_sign');
  });

  it('is out of it when the return is granted: the matter waits for another unit, its helpers wait with it', () => {
    const ticket = sentBack(ticketIn('in_progress'));
    expect(ticket).toMatchObject({ state: 'accepted', tally: { returns: 1, dispatches: 1 } });
    expect(ticket.assignments.map(({ state }) => state)).toEqual(['returned', 'recalled']);
    expect(openAssignments(ticket)).toEqual([]);
    expect(ticket.deadlines.filter(({ metAt, step }) => metAt === null && step !== 'finish').map(({ step }) => step)).toEqual(['dispatch']);
  });

  it('leaves the lead alone when only a helper returns its share', () => {
    const asked = after(ticketIn('in_progress'), 'request_return', { actor: waterContact });
    const ticket = after(asked, 'approve_return');
    expect([ticket.state, leadOf(ticket)?.unitId, ticket.assignments[1]?.state]).toEqual(['in_progress', housing.id, 'returned']);
  });

  it('is designated at the third dispatch, by the supervisor, and cannot return it any more', () => {
    const twice = sentBack(after(sentBack(sentAlone()), alone));
    expect(refusalOf(() => decide(twice, alone, contextOf(dispatcher, twice.updatedAt, twice)))).toEqual({ code: 'designation_needed', facts: { dispatches: 2 } });
    const designated = after(twice, 'designate', { actor: supervisor });
    expect(leadOf(designated)).toMatchObject({ state: 'in_progress', designated: true, signedAt: designated.updatedAt, returnBy: null });
    expect(designated.state).toBe('in_progress');
    expect(tryReturn(designated)).toEqual({ code: 'designated_unit', facts: {} });
  });

  it('cannot be asked twice while the first return waits', () => {
    expect(tryReturn(after(sentAlone(), 'request_return'))).toMatchObject({ code: 'illegal_move' });
  });
});

describe('taking back and passing on', () => {
  it('recalls what nobody signed for, never what somebody did', () => {
    const ticket = after(ticketIn('dispatched'), 'sign', { actor: waterContact });
    expect(refusalOf(() => decide(ticket, aimed(ticket, commands.recall), contextOf(dispatcher)))).toMatchObject({ code: 'illegal_move' });
    const lead = after(ticketIn('dispatched'), { ...commands.recall, assignmentId: 'lead' });
    expect([lead.state, openAssignments(lead)]).toEqual(['accepted', []]);
  });

  it('reassigns a share to another unit with a fresh time to sign, and both stay on record', () => {
    const ticket = after(ticketIn('in_progress'), 'reassign');
    expect(ticket.assignments.map(({ unitId, state }) => [unitId, state])).toEqual([['housing', 'closed_reassigned'], ['water', 'pending_sign'], ['xinhe', 'pending_sign']]);
    expect([ticket.state, ticket.tally.dispatches]).toEqual(['dispatched', 2]);
    expect(ticket.deadlines.find(({ step, metAt }) => step === 'first_contact' && metAt === null)?.assignmentId).toBe(leadOf(ticket)?.id);
  });

  it('never gives it to the unit complained about, whichever way', () => {
    const blocked = { ...ticketIn('accepted'), blockedUnitIds: [water.id] };
    for (const command of [{ ...alone, lead: water }, commands.dispatch, { ...commands.designate, lead: water }]) {
      expect(refusalOf(() => decide(blocked, command, contextOf(supervisor)))).toMatchObject({ code: 'not_allowed', facts: { unit: '区水务局' } });
    }
  });

  it('hands down at most what is left of one\'s own time', () => {
    const ticket = ticketIn('in_progress');
    const down = after(ticket, { ...commands.sub_dispatch, days: 14 });
    expect(down.assignments.at(-1)).toMatchObject({ role: 'sub', parentId: leadOf(down)?.id, state: 'pending_sign' });
    expect(down.deadlines.find(({ step }) => step === 'sub_finish')?.dueAt).toBe(endOf('2026-10-30'));
    expect(refusalOf(() => decide(ticket, { ...commands.sub_dispatch, days: 16 }, contextOf(housingContact, ticket.updatedAt, ticket)))).toMatchObject({ code: 'beyond_parent_limit' });
    const xinhe = { ...housingContact, id: 'xinhe-1', unitId: 'xinhe' };
    const done = after(after(down, 'sign', { actor: xinhe }), 'feedback', { actor: xinhe, now: down.updatedAt + 5 * MINUTE });
    expect([done.state, done.assignments.at(-1)?.state, done.deadlines.find(({ step }) => step === 'sub_finish')?.metAt]).toEqual(['in_progress', 'feedback_submitted', done.updatedAt]);
  });
});

describe('joint handling', () => {
  const joint = () => after(after(after(ticketIn('accepted'), { ...alone, joint: [water] }), 'sign'), 'sign', { actor: waterContact });

  it('is reviewed when every partner has answered its own part, whoever is last', () => {
    const leadFirst = after(joint(), 'feedback');
    expect(leadFirst.state).toBe('in_progress');
    expect(after(leadFirst, 'feedback', { actor: waterContact }).state).toBe('pending_review');
    expect(after(after(joint(), 'feedback', { actor: waterContact }), 'feedback').state).toBe('pending_review');
  });
});
