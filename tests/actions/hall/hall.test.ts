import { beforeEach, describe, expect, it } from 'vitest';
import { displayCode, readDisplay } from '../../../server/actions/hall/display-code.js';
import { followVisit } from '../../../server/actions/hall/follow-visit.js';
import { markNoShow } from '../../../server/actions/hall/mark-no-show.js';
import { moveInHall } from '../../../server/actions/hall/move-visit.js';
import { readHall, readHalls } from '../../../server/actions/hall/read-hall.js';
import { closeWindow } from '../../../server/actions/hall/windows.js';
import { walkIn } from '../../../server/actions/hall/arrive.js';
import { noNeeds } from '../../../server/desk/appointments/appointment.js';
import { MINUTE } from '../../../server/desk/calendar/shanghai.js';
import { member } from '../../support/desk-at-work.js';
import { centreId, HallAtWork, refusal } from './hall-at-work.js';

let hall: HallAtWork;
beforeEach(async () => {
  hall = await HallAtWork.open();
});

describe('arriving', () => {
  it('checks a booking in by its number and the last four digits, and the book hears of it', async () => {
    await hall.books('1', 10);
    const visit = await hall.arrives({ bookingNo: '10000001', lastFour: '5678' });
    expect(visit).toMatchObject({ number: 'A001', state: 'waiting', name: '刘桂兰', appointmentId: '1' });
    expect(await hall.bookingState('1')).toBe('checked_in');
  });

  it.each([
    ['over_60', 'elderly'],
    ['hard_to_move', 'other'],
    ['none', null],
  ] as const)('remembers what was said when it was booked: %s is %s', async (eligibility, priority) => {
    await hall.books('1', 10, { needs: { ...noNeeds, eligibility, access: ['wheelchair'] } });
    expect(await hall.arrives({ appointmentId: '1' })).toMatchObject({ priority, access: ['wheelchair'] });
  });

  it('gives one number to one booking, however often it is shown', async () => {
    await hall.books('1', 10);
    const numbers = [await hall.arrives({ appointmentId: '1' }), await hall.arrives({ bookingNo: '10000001', lastFour: '5678' })].map(({ number }) => number);
    expect(numbers).toEqual(['A001', 'A001']);
  });

  it.each([
    ['other digits', { bookingNo: '10000001', lastFour: '0000' }, 'wrong_booking'],
    // An empty proof proves nothing where a telephone is known.
    ['no digits', { bookingNo: '10000001', lastFour: '' }, 'wrong_booking'],
    ['another number', { bookingNo: '99999999', lastFour: '5678' }, 'wrong_booking'],
  ])('refuses %s', async (_, proof, code) => {
    await hall.books('1', 10);
    expect(await refusal(hall.arrives(proof))).toBe(code);
  });

  it('asks no digits of who has no telephone', async () => {
    await hall.books('1', 10, { phone: null });
    expect((await hall.arrives({ bookingNo: '10000001', lastFour: '' })).number).toBe('A001');
  });

  it('says so when the booking is for another centre, or was cancelled, or is for another day', async () => {
    await hall.books('1', 10, { centreId: 'elsewhere' });
    await hall.books('2', 10, { state: 'cancelled_by_citizen' });
    await hall.books('3', 24 * 60);
    expect(await refusal(hall.arrives({ appointmentId: '1' }))).toBe('not_here_today');
    expect(await refusal(hall.arrives({ appointmentId: '2' }))).toBe('illegal_move');
    expect(await refusal(hall.arrives({ appointmentId: '3' }))).toBe('wrong_booking');
  });

  it('takes an elder in without a booking, a name or a form', async () => {
    expect(await hall.walksIn({ priority: 'elderly' })).toMatchObject({ number: 'B001', name: null, items: [], priority: 'elderly' });
    expect((await hall.walksIn()).number).toBe('B002');
  });

  it('is for the people at the counter to do', async () => {
    for (const id of ['operator-1', 'housing-1', 'supervisor-1']) {
      expect(await refusal(walkIn(hall.ports, member(id), { key: 'another-press', centreId, itemCode: null, name: null, priority: null }))).toBe('not_allowed');
    }
  });
});

describe('at the window', () => {
  it('needs one to call to, and one person at a time', async () => {
    const other = { ...hall.clerk, id: 'clerk-2' };
    await hall.walksIn();
    expect(await refusal(hall.calls(other))).toBe('counter_closed');
    const called = await hall.calls();
    expect(called).toMatchObject({ number: 'B001', state: 'called', counterNo: 3 });
    await hall.walksIn();
    expect(await refusal(hall.calls())).toBe('counter_busy');
    await hall.does(called.id, 'start', 'finish');
    expect((await hall.calls()).number).toBe('B002');
  });

  it('says when nobody waits', async () => {
    expect(await refusal(hall.calls())).toBe('nobody_waits');
  });

  it('calls only whom it can help', async () => {
    const other = { ...hall.clerk, id: 'clerk-2' };
    await hall.sits(other, 4, ['residence-permit']);
    await hall.walksIn({ itemCode: 'unemployment-registration' });
    await hall.walksIn({ itemCode: 'residence-permit' });
    expect((await hall.calls(other)).number).toBe('B002');
    expect((await hall.calls()).number).toBe('B001');
  });

  it('carries the booking along until it is done', async () => {
    await hall.books('1', 0);
    const { id } = await hall.arrives({ appointmentId: '1' });
    await hall.calls();
    expect(await hall.bookingState('1')).toBe('checked_in');
    await hall.does(id, 'start');
    expect(await hall.bookingState('1')).toBe('in_service');
    await hall.does(id, 'finish');
    expect(await hall.bookingState('1')).toBe('completed');
    await followVisit(hall.ports, id);
    expect(await hall.bookingState('1')).toBe('completed');
  });

  it('brings who missed the turn back behind the next two, and calls them again', async () => {
    const { id } = await hall.walksIn();
    for (let others = 0; others < 3; others += 1) await hall.walksIn();
    await hall.calls();
    await hall.does(id, 'call_again', 'pass', 'come_back');
    const order: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const called = await hall.calls();
      await hall.does(called.id, 'start', 'finish');
      order.push(called.number);
    }
    expect(order).toEqual(['B002', 'B003', 'B001', 'B004']);
  });

  it('closes for today once it is free, and not before', async () => {
    const { id } = await hall.walksIn();
    await hall.calls();
    expect(await refusal(closeWindow(hall.ports, hall.clerk, centreId))).toBe('counter_busy');
    await hall.does(id, 'park');
    await closeWindow(hall.ports, hall.clerk, centreId);
    expect(await refusal(hall.calls())).toBe('counter_closed');
    const [{ counters } = { counters: [] }] = await readHalls(hall.ports, hall.clerk);
    expect(counters.map(({ clerk, closedAt }) => [clerk, closedAt !== null])).toEqual([[null, true]]);
  });

  it('is left when its clerk sits down at another', async () => {
    await hall.sits(hall.clerk, 5);
    const open = (await readHall(hall.ports, hall.clerk, centreId)).counters.filter(({ clerk }) => clerk !== null);
    expect(open.map(({ no }) => no)).toEqual([5]);
  });

  it('refuses what was decided on an older screen', async () => {
    const { id } = await hall.walksIn();
    const called = await hall.calls();
    await hall.does(id, 'call_again');
    expect(await refusal(moveInHall(hall.ports, hall.clerk, { id, version: called.version, move: 'start' }))).toBe('stale');
  });
});

describe('who did not come', () => {
  it('is so after half an hour at the earliest, never of somebody who is here, and may come all the same', async () => {
    await hall.books('1', 0);
    expect(await refusal(markNoShow(hall.ports, hall.clerk, '1'))).toBe('no_show_too_early');
    hall.ports.clock.advance(30 * MINUTE);
    await markNoShow(hall.ports, hall.clerk, '1');
    expect(await hall.bookingState('1')).toBe('no_show');
    await hall.arrives({ appointmentId: '1' });
    expect(await hall.bookingState('1')).toBe('checked_in');
    expect(await refusal(markNoShow(hall.ports, hall.clerk, '1'))).toBe('illegal_move');
  });
});

describe('the hall as a whole', () => {
  it('names who is still to come, and leaves out who is here, cancelled or gets a visit at home', async () => {
    await hall.books('1', 20);
    await hall.books('2', 10);
    await hall.books('3', 30, { state: 'cancelled_by_citizen' });
    await hall.books('4', 30, { mode: 'home_visit' });
    await hall.arrives({ appointmentId: '2' });
    const { expected, line } = await readHall(hall.ports, hall.clerk, centreId);
    expect([expected.map(({ id }) => id), line.map(({ number }) => number)]).toEqual([['1'], ['A001']]);
  });

  it('tells whoever looks that it changed', async () => {
    await hall.walksIn();
    expect(hall.ports.announcer.of('hallChanged').map(({ args }) => args)).toEqual([[centreId]]);
  });

  it('opens its display by its own code only', async () => {
    const code = displayCode(hall.ports, centreId);
    expect((await readDisplay(hall.ports, { centreId, code })).line).toEqual([]);
    expect(await refusal(readDisplay(hall.ports, { centreId, code: 'guess' }))).toBe('wrong_display_code');
    expect(await refusal(readDisplay(hall.ports, { centreId: 'nowhere', code: displayCode(hall.ports, 'nowhere') }))).toBe('not_found');
  });
});
