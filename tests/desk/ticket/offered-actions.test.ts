import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../server/desk/errors.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import { citizenSees } from '../../../server/desk/ticket/events.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import { decide } from '../../../server/desk/ticket/decide.js';
import { offeredActions as offeredAt } from '../../../server/desk/ticket/offered-actions.js';
import { ticketStates, type TicketState } from '../../../server/desk/ticket/states.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, aimed, calendar, caller, commands, contextOf, dispatcher, filedTicket, housingContact, operator, policy, reviewer, staffOf, ticketIn, waterContact } from '../../support/builders.js';

const offeredActions = (ticket: Ticket, actor: StaffActor) => offeredAt(ticket, actor, { calendar, policy, now: ticket.updatedAt });
const open = (ticket: Ticket, actor: StaffActor) => offeredActions(ticket, actor).filter(({ refusal }) => refusal === null).map(({ action }) => action);
const supervisor = staffOf('supervisor');
const bothHats = staffOf(['unit_contact', 'reviewer'], { id: 'both-hats', unitId: 'water' });

describe('the buttons of a ticket', () => {
  it.each<[TicketState, StaffActor, string]>([
    ['pending_acceptance', operator, 'accept'],
    ['accepted', dispatcher, 'dispatch'],
    ['dispatched', housingContact, 'sign'],
    ['in_progress', housingContact, 'feedback'],
    ['pending_review', reviewer, 'approve'],
    ['pending_callback', caller, 'record_callback'],
  ])('when %s have one that leads on', (state, actor, action) => {
    expect(offeredActions(ticketIn(state), actor).filter(({ primary }) => primary).map((offer) => offer.action)).toEqual([action]);
  });

  it.each([
    ['resolved', ['rehandle', 'appraise', 'note']],
    ['answered', ['rehandle', 'appraise', 'note']],
    ['rejected', ['restore', 'note']],
    ['merged', ['restore', 'note']],
    ['withdrawn', ['restore', 'note']],
    ['archived', ['note']],
  ] as const)('when %s have none that leads on, and only ways back', (state, ways) => {
    expect(offeredActions(ticketIn(state), supervisor).some(({ primary }) => primary)).toBe(false);
    expect(open(ticketIn(state), supervisor)).toEqual([...ways]);
  });

  it('after two dispatches that came back lead to designation, which only the supervisor has', () => {
    const twice = ['dispatch', 'request_return', 'approve_return', 'dispatch', 'request_return', 'approve_return'] as const;
    const ticket = twice.reduce<Ticket>((current, action) => after(current, action), ticketIn('accepted'));
    const dispatch = offeredActions(ticket, dispatcher).find(({ action }) => action === 'dispatch');
    expect(dispatch?.refusal).toEqual({ kind: 'rule', code: 'designation_needed', facts: { dispatches: 2 } });
    expect(offeredActions(ticket, supervisor).find(({ primary }) => primary)?.action).toBe('designate');
  });

  it('answer a return or an extension only when one was asked for', () => {
    expect(open(ticketIn('in_progress'), supervisor)).not.toContain('approve_extension');
    expect(open(after(ticketIn('in_progress'), 'request_extension'), supervisor)).toContain('approve_extension');
    expect(open(after(ticketIn('in_progress'), 'request_return'), dispatcher)).toEqual(expect.arrayContaining(['approve_return', 'deny_return']));
  });

  it('show what the role may do at another time, with the reason why not now', () => {
    expect(offeredActions(ticketIn('pending_acceptance'), dispatcher).find(({ action }) => action === 'dispatch')).toEqual({ action: 'dispatch', primary: false, refusal: { kind: 'state' } });
  });

  it('never show what the role may not do', () => {
    expect(offeredActions(ticketIn('pending_acceptance'), operator).map(({ action }) => action)).toEqual(['accept', 'amend', 'change_type', 'answer', 'contact', 'urge', 'supplement', 'escalate', 'withdraw', 'transfer', 'give_notice', 'note']);
  });

  it('are none for a unit that has no share and for the unit complained about', () => {
    expect(offeredActions(filedTicket(), housingContact)).toEqual([]);
    expect(offeredActions({ ...ticketIn('dispatched'), blockedUnitIds: ['housing'] }, housingContact)).toEqual([]);
  });

  it('tell a unit that it has signed already', () => {
    const signed = after(ticketIn('dispatched'), 'sign', { actor: waterContact });
    expect(offeredActions(signed, waterContact).find(({ action }) => action === 'sign')?.refusal).toEqual({ kind: 'unit_state' });
  });

  it('tell a reviewer that the feedback is their own', () => {
    const own = after(after(ticketIn('in_progress'), 'sign', { actor: bothHats }), 'feedback', { actor: bothHats });
    expect(offeredActions(after(own, 'feedback'), bothHats).find(({ action }) => action === 'approve')?.refusal).toEqual({ kind: 'rule', code: 'own_feedback' });
  });
});

describe('a button that is on', () => {
  const everyone = [operator, dispatcher, housingContact, waterContact, reviewer, caller, supervisor, bothHats];
  const cases = ticketStates.flatMap((state) => everyone.map((actor) => ({ state, actor, who: actor.id })));

  it.each(cases)('does what it says and a button that is off does not ($state, $who)', ({ state, actor }) => {
    const ticket = ticketIn(state);
    const works = offeredActions(ticket, actor).map(({ action, refusal }) => {
      return [action, refusal === null, succeeds(() => decide(ticket, aimed<TicketCommand>(ticket, commands[action]), contextOf(actor, ticket.updatedAt)))];
    });
    expect(works.filter(([, on, done]) => on !== done)).toEqual([]);
  });
});

function succeeds(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof DeskError) return false;
    throw error;
  }
}

describe('what the citizen reads of the history', () => {
  it('is the way of the matter and nothing that stays inside', () => {
    const hidden = Object.entries(citizenSees).filter(([, sees]) => !sees).map(([type]) => type);
    expect(hidden.sort()).toEqual([
      'absorbed', 'amended', 'archived', 'booking_made', 'deadline_near', 'deadline_passed', 'deadlines_recounted', 'escalated', 'extension_denied', 'extension_requested', 'handover_declined', 'identity_ruled', 'identity_viewed', 'instructed',
      'interim_reported', 'noted', 'overdue_noticed', 'released', 'return_denied', 'return_requested', 'sent_back', 'sorted', 'sub_dispatched', 'taken_over', 'transferred',
    ]);
  });
});
