import { describe, expect, it } from 'vitest';
import { system } from '../../../server/desk/access/actor.js';
import { DAY, endOf, HOUR, instantAt as at, MINUTE, startOf } from '../../../server/desk/calendar/shanghai.js';
import { nextDueAt, running } from '../../../server/desk/ticket/clocks.js';
import { decide } from '../../../server/desk/ticket/decide.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, commands, contextOf, dispatcher, filedTicket, mondayNine, refusalOf, ticketIn, waterContact } from '../../support/builders.js';

const runs = (ticket: Ticket) => running(ticket).map(({ step }) => step).sort();
const finishOf = (ticket: Ticket) => running(ticket).find(({ step }) => step === 'finish');
const finishAlarm = (ticket: Ticket) => nextDueAt({ ...ticket, deadlines: ticket.deadlines.filter(({ step }) => step === 'finish') });
const look = (ticket: Ticket, now: number) => applyAll(ticket, reachDeadlines(ticket, contextOf(system, now, ticket)));
const warnings = (ticket: Ticket) => ticket.history.filter(({ type }) => type.startsWith('deadline_')).map((event) => ('step' in event ? `${event.type} ${event.step}` : event.type));

describe('the clocks of a ticket', () => {
  it('start with acceptance and finish when it is filed, and the finish date is the promise', () => {
    const ticket = filedTicket();
    expect(running(ticket).map(({ step, dueAt }) => [step, dueAt])).toEqual([['accept', endOf('2026-10-13')], ['finish', endOf('2026-11-02')]]);
    expect(ticket.promise?.dueAt).toBe(endOf('2026-11-02'));
  });

  it.each([
    ['accepted', ['dispatch', 'finish']],
    ['dispatched', ['finish', 'first_contact', 'sign', 'sign']],
    ['in_progress', ['finish', 'first_contact', 'sign']],
    ['pending_review', ['finish', 'review', 'sign']],
    ['pending_callback', ['callback']],
    ['resolved', []],
    ['answered', []],
    ['rejected', []],
    ['suspended', []],
    ['merged', []],
    ['withdrawn', []],
    ['archived', []],
  ] as const)('when %s are %j', (state, expected) => {
    expect(runs(ticketIn(state))).toEqual([...expected]);
  });

  it('note the instant at which each was met', () => {
    const ticket = ticketIn('pending_callback');
    const met = Object.fromEntries(ticket.deadlines.map(({ step, assignmentId, metAt }) => [assignmentId === ticket.assignments[1]?.id ? 'co sign' : step, metAt && (metAt - mondayNine) / MINUTE]));
    expect(met).toEqual({ accept: 1, dispatch: 2, finish: 5, sign: 3, first_contact: 4, 'co sign': 5, review: 5, callback: null });
  });

  it('of a helping unit stop when that unit signs, and no other\'s', () => {
    expect(runs(after(ticketIn('dispatched'), 'sign', { actor: waterContact }))).toEqual(['finish', 'first_contact', 'sign']);
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
  it('counts the finish from now, never later than before, and leaves the promise', () => {
    const before = ticketIn('in_progress');
    const ticket = after(before, 'escalate');
    expect(ticket).toMatchObject({ urgency: 'urgent', escalated: true, promise: before.promise });
    expect(finishOf(ticket)?.dueAt).toBe(ticket.updatedAt + 24 * HOUR);
    expect(runs(ticket)).toEqual(runs(before));
    const lastDay = after(before, 'escalate', { now: endOf('2026-11-02') - HOUR });
    expect(finishOf(lastDay)?.dueAt).toBe(endOf('2026-11-02'));
  });

  it('counts the finish again when it is set at acceptance', () => {
    const before = filedTicket();
    const ticket = after(before, { action: 'accept', urgency: 'critical' });
    expect([ticket.urgency, finishOf(ticket)?.dueAt, ticket.promise?.dueAt]).toEqual(['critical', mondayNine + 2 * HOUR, endOf('2026-11-02')]);
    expect(runs(ticket)).toEqual(['dispatch', 'finish']);
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

/** In review: of its clocks only finish lies far ahead. */
const inReview = () => { const ticket = ticketIn('pending_review'); return { ...ticket, deadlines: ticket.deadlines.filter(({ step }) => step === 'finish') }; };

describe('warnings', () => {
  it('come in the order of the clocks: near, then passed', () => {
    const ticket = inReview();
    expect(warnings(look(ticket, startOf('2026-10-30') - 1))).toEqual([]);
    const near = look(ticket, startOf('2026-10-30'));
    expect(warnings(near)).toEqual(['deadline_near finish']);
    expect(warnings(look(near, endOf('2026-11-02') - 1))).toEqual(['deadline_near finish']);
    expect(warnings(look(near, endOf('2026-11-02')))).toEqual(['deadline_near finish', 'deadline_passed finish']);
  });

  it('go on after the date: the next working morning a notice, five working days later the bulletin, each once', () => {
    const late = look(inReview(), endOf('2026-11-02'));
    const noticed = look(late, at('2026-11-03', '08:30'));
    expect(noticed.history.slice(late.history.length)).toMatchObject([{ type: 'overdue_noticed', mark: 'day_after' }]);
    expect(look(noticed, at('2026-11-09', '08:29')).history).toEqual(noticed.history);
    const named = look(noticed, at('2026-11-09', '08:30'));
    expect(named.history.slice(noticed.history.length)).toMatchObject([{ type: 'overdue_noticed', mark: 'week_after' }]);
    expect(look(named, endOf('2026-12-31')).history).toEqual(named.history);
  });

  it('say only that it passed and what followed when the clock jumped over it all', () => {
    expect(warnings(look(inReview(), endOf('2026-12-31')))).toEqual(['deadline_passed finish']);
  });

  it('come for each of several clocks in one look, the most pressing first', () => {
    expect(warnings(look(filedTicket(), endOf('2026-11-02')))).toEqual(['deadline_passed accept', 'deadline_passed finish']);
  });

  it('are the system\'s own lines and no move', () => {
    const late = look(ticketIn('accepted'), endOf('2026-11-02'));
    expect(late.history.at(-1)?.actor).toEqual({ kind: 'system' });
    expect(late.state).toBe('accepted');
  });

  it('never come for a clock that was met', () => {
    expect(warnings(look(ticketIn('resolved'), endOf('2026-11-05')))).toEqual([]);
  });
});

describe('the next alarm', () => {
  it('is the first instant at which something will have to be said', () => {
    const ticket = inReview();
    expect(nextDueAt(ticket)).toBe(startOf('2026-10-30'));
    expect(nextDueAt(look(ticket, startOf('2026-10-30')))).toBe(endOf('2026-11-02'));
    expect(nextDueAt(look(ticket, endOf('2026-11-02')))).toBe(at('2026-11-03', '08:30'));
    expect(nextDueAt(look(ticket, at('2026-11-09', '08:30')))).toBeNull();
  });

  it('of a finished matter is its move to the archive, thirty days on', () => {
    const resolved = ticketIn('resolved');
    expect(nextDueAt(resolved)).toBe(resolved.updatedAt + 30 * DAY);
    expect(look(resolved, resolved.updatedAt + 30 * DAY).state).toBe('archived');
    expect(nextDueAt(ticketIn('archived'))).toBeNull();
  });

  it('of a matter on hold is the end of the hold, and nothing else', () => {
    const held = ticketIn('suspended');
    expect(nextDueAt(held)).toBe(endOf('2026-10-19'));
    expect(look(held, endOf('2026-10-19'))).toMatchObject({ state: 'in_progress', suspension: null });
  });

  it('of an urgent matter is the last fifth of its hours', () => {
    const sent = ['accept', 'dispatch', 'sign', 'contact', 'feedback'] as const;
    const urgent = sent.reduce<Ticket>((ticket, action) => after(ticket, action), filedTicket({ urgency: 'urgent' }, at('2026-10-17', '02:00')));
    expect(finishAlarm(urgent)).toBe(at('2026-10-17', '02:00') + 0.8 * 24 * HOUR);
  });
});
