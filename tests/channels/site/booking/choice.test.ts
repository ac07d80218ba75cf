import { describe, expect, it } from 'vitest';
import { addressOf, readChoice } from '../../../../channels/portal/site/booking/choice.js';
import { before, stepsOf } from '../../../../channels/portal/site/booking/frame.js';
import { slotAddress } from '../../../../channels/portal/site/booking/slot-address.js';

const read = (address: string) => readChoice(new URL(address, 'http://site').searchParams);

describe('what of a booking stands in its address', () => {
  it('is the same when read again', () => {
    const choice = { items: ['a', 'b'], mode: 'proxy', centreId: 'xinhe', date: '2026-11-25', slotId: 'xinhe:2026-11-25:09:30', moving: null } as const;
    expect(read(addressOf('who', choice))).toEqual(choice);
  });

  it('takes the item a guide links with', () => {
    expect(read('/book?item=id-card-renewal')).toMatchObject({ items: ['id-card-renewal'], mode: 'counter', centreId: null });
  });

  it('takes no way of coming that there is not', () => {
    expect(read('/book/who?items=a&mode=teleport').mode).toBe('counter');
  });

  it('a slot tells its day and its time in Shanghai', () => {
    expect(slotAddress('xinhe:2026-11-25:09:30')).toEqual({ date: '2026-11-25', startsAt: Date.parse('2026-11-25T01:30:00Z') });
    expect(slotAddress('nonsense')).toBeNull();
  });
});

describe('the pages of a booking', () => {
  const at = (patch: object) => ({ ...read('/book?items=a'), ...patch });

  it('walk from the matter to the check', () => {
    expect(stepsOf(at({}))).toEqual(['item', 'where', 'day', 'time', 'who', 'check']);
  });

  it('ask for no counter when somebody comes home', () => {
    expect(stepsOf(at({ mode: 'home_visit' }))).toEqual(['item', 'where', 'who', 'check']);
  });

  it('ask nobody again who they are when a booking is moved, and lead back to it', () => {
    const moving = at({ moving: '12345678', centreId: 'xinhe' });
    expect(stepsOf(moving)).not.toContain('who');
    expect(before('where', moving)).toBe('/booking');
  });

  it('lead back one by one, the first one home', () => {
    expect(before('item', at({}))).toBe('/');
    expect(before('day', at({}))).toBe('/book/where?items=a');
  });
});
