import { describe, expect, it } from 'vitest';
import { decide } from '../../../server/desk/ticket/decide.js';
import { ticketActions, ticketStates, type TicketAction, type TicketState } from '../../../server/desk/ticket/states.js';
import { after, commands, contextOf, doers, refusalOf, ticketIn, waterContact } from '../../support/builders.js';

// Written out by hand and not read from the source: 受理→派单→签收→反馈→审核→回访→办结.
const beside = { amend: true, change_type: true, contact: true, urge: true, supplement: true, instruct: true, escalate: true, transfer: true, give_notice: true, note: true } as const;
const stays = (state: TicketState): Partial<Record<TicketAction, TicketState>> => Object.fromEntries([...Object.keys(beside), 'take_over', 'decline_handover'].map((action) => [action, state]));
const table: Record<TicketState, Partial<Record<TicketAction, TicketState>>> = {
  pending_acceptance: { ...stays('pending_acceptance'), accept: 'accepted', answer: 'answered', reject: 'rejected', merge: 'merged', withdraw: 'withdrawn' },
  accepted: { ...stays('accepted'), answer: 'answered', reject: 'rejected', merge: 'merged', dispatch: 'dispatched', designate: 'in_progress', suspend: 'suspended', withdraw: 'withdrawn' },
  dispatched: {
    ...stays('dispatched'), sign: 'in_progress', request_return: 'dispatched', approve_return: 'accepted', deny_return: 'dispatched', recall: 'dispatched', reassign: 'dispatched', suspend: 'suspended', withdraw: 'withdrawn',
  },
  in_progress: {
    ...stays('in_progress'), sign: 'in_progress', request_return: 'in_progress', approve_return: 'accepted', deny_return: 'in_progress', recall: 'in_progress', reassign: 'dispatched', suspend: 'suspended', withdraw: 'withdrawn',
    sub_dispatch: 'in_progress', interim_report: 'in_progress', request_extension: 'in_progress', approve_extension: 'in_progress', deny_extension: 'in_progress', feedback: 'pending_review',
  },
  pending_review: { ...stays('pending_review'), approve: 'pending_callback', send_back: 'in_progress', withdraw: 'withdrawn' },
  pending_callback: { ...stays('pending_callback'), record_callback: 'resolved', exempt_callback: 'resolved', rehandle: 'in_progress', appraise: 'resolved', withdraw: 'withdrawn' },
  resolved: { rehandle: 'in_progress', appraise: 'resolved', archive: 'archived', note: 'resolved' },
  answered: { rehandle: 'accepted', appraise: 'answered', archive: 'archived', note: 'answered' },
  rejected: { restore: 'pending_acceptance', archive: 'archived', note: 'rejected' },
  suspended: { resume: 'in_progress', suspend: 'suspended', supplement: 'suspended', contact: 'suspended', give_notice: 'suspended', withdraw: 'withdrawn', note: 'suspended' },
  merged: { restore: 'pending_acceptance', archive: 'archived', note: 'merged' },
  withdrawn: { restore: 'pending_acceptance', archive: 'archived', note: 'withdrawn' },
  archived: { note: 'archived' },
};

const pairs = ticketStates.flatMap((state) => ticketActions.map((action) => ({ state, action, to: table[state][action] ?? null })));
const allowed = pairs.filter((pair): pair is typeof pair & { to: TicketState } => pair.to !== null);
const refused = pairs.filter(({ to }) => to === null);

/** What has to have been asked, or handed on, before there is an answer to it. */
const asked: Partial<Record<TicketAction, TicketAction>> = {
  approve_return: 'request_return',
  deny_return: 'request_return',
  approve_extension: 'request_extension',
  deny_extension: 'request_extension',
  take_over: 'transfer',
  decline_handover: 'transfer',
};
const readyFor = (state: TicketState, action: TicketAction) => {
  const before = asked[action];
  return before === undefined ? ticketIn(state) : after(ticketIn(state), before);
};
/** In progress the lead has signed, so only the helping unit still can. */
const doerIn = (state: TicketState, action: TicketAction) => (state === 'in_progress' && action === 'sign' ? waterContact : doers[action]);

describe('every state with every action', () => {
  it('is a pair in the table, none forgotten', () => {
    expect(pairs).toHaveLength(13 * 41);
    expect(Object.keys(table).sort()).toEqual([...ticketStates].sort());
  });

  it.each(allowed)('$state, $action: leads to $to', ({ state, action, to }) => {
    const before = readyFor(state, action);
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
    const before = readyFor(state, action);
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
