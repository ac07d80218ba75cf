import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../server/desk/errors.js';
import { callOrder } from '../../../server/desk/hall/call-order.js';
import { movesFrom, movesOpen, moveVisit, visitMoves } from '../../../server/desk/hall/visit-moves.js';
import { callsThisTurn, visitStates, type Visit } from '../../../server/desk/hall/visit.js';
import { after, clerk, comer, minutes } from './hall-day.js';

const booked = (nth = 1): Visit => comer({ nth, arrivedAt: minutes(nth), startsAt: minutes(nth) });
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof DeskError ? [error.code, error.facts] : error;
  }
  return 'allowed';
};
const line = (visits: readonly Visit[]) => callOrder(visits, minutes(60)).map(({ number }) => number);

const ways: Record<Visit['state'], readonly (typeof visitMoves)[number][]> = {
  waiting: [],
  called: ['call', 'call_again'],
  serving: ['call', 'start'],
  parked: ['park'],
  missed: ['call', 'call_again', 'pass'],
  done: ['call', 'start', 'finish'],
  left: ['leave'],
};

describe('what may be done with somebody in the hall', () => {
  it.each(visitStates.flatMap((state) => visitMoves.map((move) => [state, move] as const)))('%s, %s: only where the table leads on', (state, move) => {
    const visit = after(booked(), ways[state]);
    expect(visit.state).toBe(state);
    const said = refusal(() => moveVisit(visit, move, { actor: clerk, now: minutes(3), counterNo: 3, line: [] }));
    const leads = movesFrom[state][move];
    if (leads === undefined) expect(said).toEqual(['illegal_move', { visitAction: move, visitState: state }]);
    else if (move !== 'undo_call') expect(said).toBe('allowed');
  });

  it('passes nobody over before the second call', () => {
    const once = after(booked(), ['call']);
    expect(refusal(() => after(once, ['pass']))).toEqual(['call_again_first', { calls: 2 }]);
    const twice = after(once, ['call_again']);
    expect(callsThisTurn(twice)).toBe(2);
    expect(after(twice, ['pass'])).toMatchObject({ state: 'missed', misses: 1 });
  });

  it('counts the calls of each turn from one', () => {
    const back = after(booked(), ['call', 'call_again', 'pass', 'come_back', 'call']);
    expect(callsThisTurn(back)).toBe(1);
  });

  it('takes a call back within seconds as if it had not been, and later not', () => {
    const visit = booked();
    const called = moveVisit(visit, 'call', { actor: clerk, now: minutes(10), counterNo: 3, line: [] });
    const soon = { actor: clerk, now: minutes(10) + 3_000, counterNo: 3, line: [] };
    const undone = moveVisit(called, 'undo_call', soon);
    expect(undone).toMatchObject({ state: 'waiting', calls: [], counterNo: null, placeAt: visit.placeAt });
    expect(undone.history.map(({ type }) => type)).toEqual(['arrived', 'called', 'call_undone']);
    expect(refusal(() => moveVisit(called, 'undo_call', { ...soon, now: minutes(11) }))).toEqual(['undo_too_late', {}]);
  });

  it('leaves who is at another window to that window', () => {
    const called = after(booked(), ['call'], { counterNo: 5 });
    for (const move of ['start', 'call_again', 'park'] as const) expect(refusal(() => after(called, [move]))).toEqual(['other_counter', { counter: 5 }]);
    expect(movesOpen(called, 3, minutes(2))).toEqual([]);
  });

  it('calls nobody to no window', () => {
    expect(refusal(() => moveVisit(booked(), 'call', { actor: clerk, now: minutes(1), counterNo: null, line: [] }))).toEqual(['counter_closed', {}]);
  });

  it('offers what it would allow', () => {
    const called = after(booked(), ['call'], { from: minutes(2) });
    expect(movesOpen(called, 3, minutes(2) + 1_000)).toEqual(['call_again', 'undo_call', 'start', 'park']);
    expect(movesOpen(after(called, ['call_again'], { from: minutes(3) }), 3, minutes(4))).toEqual(['call_again', 'start', 'pass', 'park']);
  });
});

describe('coming back after a missed turn', () => {
  const missed = after(booked(1), ['call', 'call_again', 'pass']);
  const others = [2, 3, 4, 5].map(booked);

  it('stands behind the next two of the same kind, under the same number', () => {
    const back = after(missed, ['come_back'], { from: minutes(60), line: [missed, ...others] });
    expect(line([back, ...others])).toEqual(['A002', 'A003', 'A001', 'A004', 'A005']);
  });

  it('is next at once when nobody waits', () => {
    expect(line([after(missed, ['come_back'], { from: minutes(60), line: [missed] })])).toEqual(['A001']);
  });

  it('goes to the end after a second missed turn', () => {
    const twice = after(missed, ['come_back', 'call', 'call_again', 'pass'], { from: minutes(20) });
    const back = after(twice, ['come_back'], { from: minutes(60), line: [twice, ...others] });
    expect(line([back, ...others])).toEqual(['A002', 'A003', 'A004', 'A005', 'A001']);
  });

  it('keeps its place when it was only put aside', () => {
    const aside = after(booked(1), ['call', 'start', 'park', 'resume']);
    expect(line([aside, ...others])[0]).toBe('A001');
  });
});
