import { describe, expect, it } from 'vitest';
import { decide } from '../../../server/desk/ticket/decide.js';
import { ticketActions, ticketStates, type TicketAction, type TicketState } from '../../../server/desk/ticket/states.js';
import { after, commands, contextOf, doers, refusalOf, ticketIn, waterContact } from '../../support/builders.js';

// Written out by hand and not read from the source: 受理→派单→签收→反馈→审核→回访→办结.
const table: Record<TicketState, Partial<Record<TicketAction, TicketState>>> = {
  pending_acceptance: { accept: 'accepted', answer: 'answered', reject: 'rejected', transfer: 'pending_acceptance', escalate: 'pending_acceptance', note: 'pending_acceptance' },
  accepted: { answer: 'answered', reject: 'rejected', dispatch: 'dispatched', transfer: 'accepted', escalate: 'accepted', note: 'accepted' },
  dispatched: { sign: 'in_progress', transfer: 'dispatched', escalate: 'dispatched', note: 'dispatched' },
  in_progress: { sign: 'in_progress', feedback: 'pending_review', transfer: 'in_progress', escalate: 'in_progress', note: 'in_progress' },
  pending_review: { approve: 'pending_callback', send_back: 'in_progress', transfer: 'pending_review', escalate: 'pending_review', note: 'pending_review' },
  pending_callback: { record_callback: 'resolved', transfer: 'pending_callback', escalate: 'pending_callback', note: 'pending_callback' },
  resolved: { note: 'resolved' },
  answered: { note: 'answered' },
  rejected: { note: 'rejected' },
};

const pairs = ticketStates.flatMap((state) => ticketActions.map((action) => ({ state, action, to: table[state][action] ?? null })));
const allowed = pairs.filter((pair): pair is typeof pair & { to: TicketState } => pair.to !== null);
const refused = pairs.filter(({ to }) => to === null);

/** In progress the lead has signed, so only the helping unit still can. */
const doerIn = (state: TicketState, action: TicketAction) => (state === 'in_progress' && action === 'sign' ? waterContact : doers[action]);

describe('every state with every action', () => {
  it('is a pair in the table, none forgotten', () => {
    expect(pairs).toHaveLength(9 * 12);
    expect(Object.keys(table).sort()).toEqual([...ticketStates].sort());
  });

  it.each(allowed)('$state, $action: leads to $to', ({ state, action, to }) => {
    const before = ticketIn(state);
    const next = after(before, action, { actor: doerIn(state, action) });
    expect(next.state).toBe(to);
    expect(next.history).toHaveLength(before.history.length + 1);
  });

  it.each(refused)('$state, $action: refused, naming what can be done instead', ({ state, action }) => {
    const ticket = ticketIn(state);
    expect(refusalOf(() => decide(ticket, commands[action], contextOf(doers[action])))).toEqual({
      code: 'illegal_move',
      facts: { action, state, allowed: ticketActions.filter((possible) => table[state][possible] !== undefined) },
    });
  });
});

describe('what an act leaves behind', () => {
  it.each(allowed)('$state, $action: one line of history, numbered on, dated and signed', ({ state, action }) => {
    const before = ticketIn(state);
    const actor = doerIn(state, action);
    const line = after(before, action, { actor }).history.at(-1);
    expect(line).toMatchObject({ seq: before.history.length + 1, at: before.updatedAt + 60_000, actor: { kind: 'staff', id: actor.id, name: actor.name } });
  });

  it('is nothing on the ticket that was decided about', () => {
    const ticket = ticketIn('dispatched');
    const copy = structuredClone(ticket);
    after(ticket, 'sign');
    expect(ticket).toEqual(copy);
  });
});
