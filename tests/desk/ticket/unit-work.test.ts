import { describe, expect, it } from 'vitest';
import { decide } from '../../../server/desk/ticket/decide.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, commands, contextOf, dispatcher, housing, housingContact, operator, refusalOf, reviewer, staffOf, ticketIn, water, waterContact } from '../../support/builders.js';

const stateOf = (ticket: Ticket, unitId: string) => ticket.assignments.find((assignment) => assignment.unitId === unitId)?.state;
const feedback = commands.feedback;

describe('dispatch', () => {
  it('gives the lead unit and each helping unit their own share, waiting to be signed', () => {
    const { assignments } = ticketIn('dispatched');
    expect(assignments.map(({ unitId, unitName, role, state, advice, signedAt, feedback: words }) => ({ unitId, unitName, role, state, advice, signedAt, words }))).toEqual([
      { unitId: 'housing', unitName: '区住建委', role: 'lead', state: 'pending_sign', advice: '请到现场查看，三日内回复。', signedAt: null, words: null },
      { unitId: 'water', unitName: '区水务局', role: 'co', state: 'pending_sign', advice: '请到现场查看，三日内回复。', signedAt: null, words: null },
    ]);
  });

  it.each([
    ['as lead', { lead: housing, co: [] }],
    ['as helper', { lead: water, co: [housing] }],
  ])('to the unit complained about, %s, is refused and names it', (_, units) => {
    const ticket = { ...ticketIn('accepted'), blockedUnitIds: ['housing'] };
    const command: TicketCommand = { ...commands.dispatch, ...units };
    expect(refusalOf(() => decide(ticket, command, contextOf(dispatcher)))).toEqual({ code: 'not_allowed', facts: { action: 'dispatch', unit: '区住建委' } });
  });

  it('names a unit once, however often it was picked', () => {
    const ticket = after(ticketIn('accepted'), { ...commands.dispatch, lead: housing, co: [water, housing, water] });
    expect(ticket.assignments.map(({ unitId, role }) => [unitId, role])).toEqual([['housing', 'lead'], ['water', 'co']]);
  });
});

describe('signing', () => {
  it('by the lead unit starts the work', () => {
    const ticket = after(ticketIn('dispatched'), 'sign');
    expect([ticket.state, stateOf(ticket, 'housing'), stateOf(ticket, 'water')]).toEqual(['in_progress', 'in_progress', 'pending_sign']);
    expect(ticket.assignments[0]?.signedAt).toBe(ticket.updatedAt);
  });

  it('by a helping unit first leaves the ticket waiting for the lead', () => {
    const ticket = after(ticketIn('dispatched'), 'sign', { actor: waterContact });
    expect([ticket.state, stateOf(ticket, 'housing'), stateOf(ticket, 'water')]).toEqual(['dispatched', 'pending_sign', 'in_progress']);
  });

  it('by a helping unit after the lead is still possible', () => {
    const ticket = after(ticketIn('in_progress'), 'sign', { actor: waterContact });
    expect([ticket.state, stateOf(ticket, 'water')]).toEqual(['in_progress', 'in_progress']);
  });

  it('twice is refused, naming the state of the unit\'s own share', () => {
    const ticket = ticketIn('in_progress');
    expect(refusalOf(() => decide(ticket, { action: 'sign' }, contextOf(housingContact)))).toMatchObject({ code: 'illegal_move', facts: { action: 'sign', state: 'in_progress' } });
  });

  it.each([
    ['another unit', staffOf('unit_contact', { id: 'other-1', unitId: 'civil-affairs' })],
    ['somebody without a unit', operator],
    ['a citizen', { kind: 'citizen', contactId: 'contact-1' } as const],
  ])('by %s is refused', (_, actor) => {
    expect(refusalOf(() => decide(ticketIn('dispatched'), { action: 'sign' }, contextOf(actor)))).toEqual({ code: 'not_allowed', facts: { action: 'sign' } });
  });
});

describe('feedback', () => {
  it('of the lead unit asks for review and keeps inner words and public reply apart', () => {
    const ticket = ticketIn('pending_review');
    expect(ticket.assignments[0]?.feedback).toEqual({
      handling: feedback.handling,
      publicReply: feedback.publicReply,
      contacted: true,
      contactedAt: feedback.contactedAt,
      contactedOn: null,
      solved: true,
      unsolvedReason: null,
      byId: 'housing-1',
      byName: '褚明',
      at: ticket.updatedAt,
    });
    expect(ticket.publicReply).toBeNull();
  });

  it('of a helping unit is kept but moves nothing and starts no review', () => {
    const signed = after(ticketIn('in_progress'), 'sign', { actor: waterContact });
    const ticket = after(signed, feedback, { actor: waterContact });
    expect([ticket.state, stateOf(ticket, 'water')]).toEqual(['in_progress', 'feedback_submitted']);
    expect(ticket.deadlines.filter(({ step }) => step === 'review')).toEqual([]);
  });

  it('before the unit signed is refused', () => {
    expect(refusalOf(() => decide(ticketIn('in_progress'), feedback, contextOf(waterContact)))).toMatchObject({ code: 'illegal_move', facts: { action: 'feedback', state: 'pending_sign' } });
  });

  it.each([null, ''])('that the matter is unsolved needs a reason (%j is none)', (unsolvedReason) => {
    const command: TicketCommand = { ...feedback, solved: false, unsolvedReason };
    expect(refusalOf(() => decide(ticketIn('in_progress'), command, contextOf(housingContact)))).toEqual({ code: 'invalid', facts: { field: 'unsolvedReason' } });
  });

  it('that the matter is unsolved goes to review when the reason is given', () => {
    const ticket = after(ticketIn('in_progress'), { ...feedback, solved: false, unsolvedReason: '维修资金表决未通过。' });
    expect([ticket.state, ticket.assignments[0]?.feedback?.unsolvedReason]).toEqual(['pending_review', '维修资金表决未通过。']);
  });
});

describe('review', () => {
  const filedByReviewer = (): Ticket => {
    const both = staffOf(['unit_contact', 'reviewer'], { id: 'both-hats', unitId: 'housing' });
    return after(ticketIn('in_progress'), feedback, { actor: both });
  };

  it.each([commands.approve, commands.send_back])('of one\'s own feedback is refused: $action', (command) => {
    const actor = staffOf(['reviewer'], { id: 'both-hats' });
    expect(refusalOf(() => decide(filedByReviewer(), command, contextOf(actor)))).toEqual({ code: 'own_feedback', facts: {} });
  });

  it('is refused to who wrote the helping unit\'s part as well', () => {
    const both = staffOf(['unit_contact', 'reviewer'], { id: 'both-hats', unitId: 'water' });
    const helped = after(after(ticketIn('in_progress'), 'sign', { actor: both }), feedback, { actor: both });
    expect(refusalOf(() => decide(after(helped, feedback), commands.approve, contextOf(both))).code).toBe('own_feedback');
  });

  it('passed publishes the lead unit\'s reply and ends every share', () => {
    const ticket = after(ticketIn('pending_review'), 'approve');
    expect(ticket.publicReply).toBe(feedback.publicReply);
    expect(ticket.assignments.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('sent back lets the lead answer again and publishes the second answer', () => {
    const back = after(ticketIn('pending_review'), 'send_back');
    expect([back.state, stateOf(back, 'housing'), back.publicReply]).toEqual(['in_progress', 'in_progress', null]);
    const again = after(after(back, { ...feedback, publicReply: '已联系并复查，确认不漏。' }), 'approve', { actor: reviewer });
    expect(again.publicReply).toBe('已联系并复查，确认不漏。');
  });
});

describe('the call back', () => {
  it('that reaches nobody is written down and tried again', () => {
    const ticket = after(ticketIn('pending_callback'), { ...commands.record_callback, reached: false, solved: null, satisfaction: null, note: '无人接听' });
    expect(ticket.state).toBe('pending_callback');
    expect(after(ticket, 'record_callback').state).toBe('resolved');
  });
});

describe('ending without a unit', () => {
  it('by an answer keeps the words for the citizen', () => {
    expect(ticketIn('answered')).toMatchObject({ publicReply: commands.answer.reply, rejected: null });
  });

  it('by a refusal keeps the reason and the lawful way to go', () => {
    expect(ticketIn('rejected')).toMatchObject({ publicReply: null, rejected: { reason: '已经进入诉讼程序。', legalChannel: '区人民法院' } });
  });
});
