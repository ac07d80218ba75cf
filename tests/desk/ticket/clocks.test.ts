import { describe, expect, it } from 'vitest';
import { DAY, endOf, HOUR, instantAt as at, MINUTE, startOf } from '../../../server/desk/calendar/shanghai.js';
import { nextDueAt, running } from '../../../server/desk/ticket/clocks.js';
import { decide } from '../../../server/desk/ticket/decide.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, commands, contextOf, dispatcher, filedTicket, mondayNine, refusalOf, ticketIn, waterContact } from '../../support/builders.js';

const runs = (ticket: Ticket) => running(ticket).map(({ step }) => step).sort();
const finishOf = (ticket: Ticket) => running(ticket).find(({ step }) => step === 'finish');
const look = (ticket: Ticket, now: number) => applyAll(ticket, reachDeadlines(ticket, now));
const warnings = (ticket: Ticket) => ticket.history.filter(({ type }) => type.startsWith('deadline_')).map((event) => ('step' in event ? `${event.type} ${event.step}` : event.type));

describe('the clocks of a ticket', () => {
  it('start with acceptance and finish when it is filed, and the finish date is the promise', () => {
    const ticket = filedTicket();
    expect(running(ticket).map(({ step, dueAt }) => [step, dueAt])).toEqual([['accept', endOf('2026-10-13')], ['finish', endOf('2026-11-02')]]);
    expect(ticket.promise?.dueAt).toBe(endOf('2026-11-02'));
  });

  it.each([
    ['accepted', ['finish']],
    ['dispatched', ['finish', 'sign', 'sign']],
    ['in_progress', ['finish', 'sign']],
    ['pending_review', ['finish', 'review', 'sign']],
    ['pending_callback', ['callback']],
    ['resolved', []],
    ['answered', []],
    ['rejected', []],
  ] as const)('when %s are %j', (state, expected) => {
    expect(runs(ticketIn(state))).toEqual([...expected]);
  });

  it('note the instant at which each was met', () => {
    const ticket = ticketIn('pending_callback');
    const met = Object.fromEntries(ticket.deadlines.map(({ step, assignmentId, metAt }) => [assignmentId === ticket.assignments[1]?.id ? 'co sign' : step, metAt && (metAt - mondayNine) / MINUTE]));
    expect(met).toEqual({ accept: 1, finish: 5, sign: 3, 'co sign': 5, review: 5, callback: null });
  });

  it('of a helping unit stop when that unit signs, and no other\'s', () => {
    expect(runs(after(ticketIn('dispatched'), 'sign', { actor: waterContact }))).toEqual(['finish', 'sign']);
  });

  it('of review stop when the feedback is sent back and start again with the next', () => {
    const back = after(ticketIn('pending_review'), 'send_back');
    expect(runs(back)).toEqual(['finish', 'sign']);
    expect(runs(after(back, 'feedback'))).toEqual(['finish', 'review', 'sign']);
  });

  it('of the call back go on while nobody was reached', () => {
    expect(runs(after(ticketIn('pending_callback'), { ...commands.record_callback, reached: false }))).toEqual(['callback']);
  });

  it('of praise hold no finish and promise no date', () => {
    const praise = filedTicket({ type: 'praise' });
    expect([runs(praise), praise.promise]).toEqual([['accept'], null]);
  });
});

describe('a more pressing urgency', () => {
  it('counts the finish again from receipt and leaves the promise', () => {
    const before = ticketIn('in_progress');
    const ticket = after(before, 'escalate');
    expect(ticket).toMatchObject({ urgency: 'urgent', escalated: true, promise: before.promise });
    expect(finishOf(ticket)?.dueAt).toBe(mondayNine + 24 * HOUR);
    expect(runs(ticket)).toEqual(runs(before));
  });

  it('counts the finish again when it is set at acceptance', () => {
    const before = filedTicket();
    const ticket = after(before, { action: 'accept', urgency: 'critical' });
    expect([ticket.urgency, finishOf(ticket)?.dueAt, ticket.promise?.dueAt]).toEqual(['critical', mondayNine + 2 * HOUR, endOf('2026-11-02')]);
    expect(runs(ticket)).toEqual(['finish']);
  });

  it('starts no new finish once the matter is done', () => {
    expect(runs(after(ticketIn('pending_callback'), 'escalate'))).toEqual(['callback']);
  });

  it('gives praise no finish either', () => {
    expect(runs(after(filedTicket({ type: 'praise' }), 'escalate'))).toEqual(['accept']);
  });

  it('that is the same one keeps the clock with its warnings', () => {
    const near = look(ticketIn('accepted'), startOf('2026-10-30'));
    const again = after(near, { ...commands.escalate, urgency: 'normal' });
    expect(finishOf(again)).toEqual(finishOf(near));
    expect(again.escalated).toBe(true);
  });

  it('cannot be a lesser one: that would buy time', () => {
    const urgent = filedTicket({ urgency: 'urgent' });
    expect(refusalOf(() => decide(urgent, { ...commands.escalate, urgency: 'normal' }, contextOf(dispatcher)))).toEqual({ code: 'invalid', facts: { field: 'urgency' } });
  });
});

describe('warnings', () => {
  it('come in the order of the clocks: near, then passed', () => {
    const ticket = ticketIn('accepted');
    expect(warnings(look(ticket, startOf('2026-10-30') - 1))).toEqual([]);
    const near = look(ticket, startOf('2026-10-30'));
    expect(warnings(near)).toEqual(['deadline_near finish']);
    expect(warnings(look(near, endOf('2026-11-02') - 1))).toEqual(['deadline_near finish']);
    expect(warnings(look(near, endOf('2026-11-02')))).toEqual(['deadline_near finish', 'deadline_passed finish']);
  });

  it('come once, however often somebody looks', () => {
    const late = look(ticketIn('accepted'), endOf('2026-11-02'));
    expect(reachDeadlines(late, endOf('2026-11-02') + 90 * DAY)).toEqual([]);
  });

  it('say only that it passed when the clock jumped over both instants', () => {
    expect(warnings(look(ticketIn('accepted'), endOf('2026-12-31')))).toEqual(['deadline_passed finish']);
  });

  it('come for each of several clocks in one look, the most pressing first', () => {
    expect(warnings(look(filedTicket(), endOf('2026-12-31')))).toEqual(['deadline_passed accept', 'deadline_passed finish']);
  });

  it('are the system\'s own lines and no move', () => {
    const late = look(ticketIn('accepted'), endOf('2026-11-02'));
    expect(late.history.at(-1)?.actor).toEqual({ kind: 'system' });
    expect(late.state).toBe('accepted');
  });

  it('never come for a clock that was met', () => {
    expect(reachDeadlines(ticketIn('resolved'), endOf('2026-12-31'))).toEqual([]);
  });
});

describe('the next alarm', () => {
  it('is the first instant at which something will have to be said', () => {
    const accepted = ticketIn('accepted');
    expect(nextDueAt(accepted)).toBe(startOf('2026-10-30'));
    expect(nextDueAt(look(accepted, startOf('2026-10-30')))).toBe(endOf('2026-11-02'));
    expect(nextDueAt(look(accepted, endOf('2026-11-02')))).toBeNull();
  });

  it('is none when nothing runs', () => {
    expect(nextDueAt(ticketIn('resolved'))).toBeNull();
  });

  it('of an urgent matter is the last fifth of its hours', () => {
    const urgent = after(filedTicket({ urgency: 'urgent' }, at('2026-10-17', '02:00')), 'accept');
    expect(nextDueAt(urgent)).toBe(at('2026-10-17', '02:00') + 0.8 * 24 * HOUR);
  });
});
