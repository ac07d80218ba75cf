import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../../channels/portal/site/booking/choice.js';
import { createBookingBox } from '../../../../channels/portal/site/booking/booking-box.js';
import { nobody, problemsOf, toBooking, type Visitor } from '../../../../channels/portal/site/booking/visitor.js';
import { bookingRequest } from '../../../../server/contract/booking.js';

const zhang: Visitor = { ...nobody, name: ' 张三 ', phone: '00012345678' };
const fields = (visitor: Visitor, mode: 'counter' | 'home_visit' | 'proxy' = 'counter') => problemsOf(visitor, mode).map(({ field }) => field);
const sent = (visitor: Visitor, query = 'items=a&centre=xinhe&slot=xinhe:2026-11-25:09:30') => bookingRequest.parse(toBooking({ choice: readChoice(new URLSearchParams(query)), visitor, key: 'k'.repeat(16), lang: 'zh' }));

describe('who comes', () => {
  it('gives a name and a number that can be called', () => {
    expect(fields(nobody)).toEqual(['name', 'phone']);
    expect(fields({ ...zhang, phone: 'later' })).toEqual(['phone']);
    expect(fields(zhang)).toEqual([]);
  });

  it('without a mobile gives whoever passes it on, or nobody at all', () => {
    const old = { ...zhang, noPhone: true, phone: '' };
    expect(fields(old)).toEqual([]);
    expect(fields({ ...old, backupName: '李主任' })).toEqual(['backupPhone']);
    expect(fields({ ...old, backupPhone: '02200001111' })).toEqual(['backupName']);
  });

  it('for somebody else says for whom; at home says where and when', () => {
    expect(fields(zhang, 'proxy')).toEqual(['forName']);
    expect(fields(zhang, 'home_visit')).toEqual(['address', 'wishDate']);
  });
});

describe('what is sent to the desk', () => {
  it('is what the desk takes, trimmed', () => {
    expect(sent(zhang)).toMatchObject({ name: '张三', phone: '00012345678', mode: 'counter', slotId: 'xinhe:2026-11-25:09:30', items: ['a'] });
  });

  it('carries no number when there is no mobile, but who passes it on', () => {
    const booking = sent({ ...zhang, noPhone: true, backupName: '李主任', backupPhone: '02200001111' });
    expect(booking.phone).toBeUndefined();
    expect(booking.needs.backup).toEqual({ name: '李主任', phone: '02200001111', relation: '家人' });
  });

  it('for a visit at home carries address and wish, and no slot', () => {
    const booking = sent({ ...zhang, address: '幸福里 3 号楼 102', wishDate: '2026-11-26', wishPart: 'morning' }, 'items=a&mode=home_visit&slot=xinhe:2026-11-25:09:30');
    expect(booking.slotId).toBeUndefined();
    expect(booking.needs).toMatchObject({ address: '幸福里 3 号楼 102', wish: { date: '2026-11-26', part: 'morning' } });
  });
});

describe('a booking being made', () => {
  function tab() {
    const kept = new Map<string, string>();
    return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
  }
  let made = 0;
  const newKey = () => `key-${(made += 1)}`;

  it('survives a reload of its tab', () => {
    const shelf = tab();
    createBookingBox({ tab: shelf, newKey }).change({ visitor: zhang });
    const again = createBookingBox({ tab: shelf, newKey });
    again.wake();
    expect(again.booking().visitor.phone).toBe('00012345678');
  });

  it('gets another key for another act, and keeps who comes', () => {
    const box = createBookingBox({ tab: tab(), newKey });
    const first = box.booking().key;
    box.change({ visitor: zhang });
    box.renewKey();
    expect(box.booking().key).not.toBe(first);
    expect(box.booking().visitor.name).toBe(' 张三 ');
  });

  it('tells whoever watches, until they stop', () => {
    const box = createBookingBox({ tab: tab(), newKey });
    let heard = 0;
    const stop = box.watch(() => (heard += 1));
    box.change({ hold: null });
    stop();
    box.change({ hold: null });
    expect(heard).toBe(1);
  });
});
