import { describe, expect, it } from 'vitest';
import { faultsOf, modeTrouble, mustBeCalled, nothingSaid, requestOf, type Said } from '../../../agent-console/src/features/caller-booking/booking-form.js';

const said = (part: Partial<Said> = {}): Said => ({ ...nothingSaid('phone', null, ['residence-permit']), name: '贺秀兰', phone: '000 1234 5678', ...part });
const backup = { name: '贺强', phone: '00011112222', relation: '儿子' };
const missing = (part: Partial<Said>) => [...faultsOf(said(part)).keys()];

describe('what is still missing', () => {
  it.each<[string, Partial<Said>, string[]]>([
    ['nothing', {}, []],
    ['name and number', { name: ' ', phone: '12' }, ['name', 'phone']],
    ['nothing of a person without a phone', { noPhone: true, phone: '' }, []],
    ['the rest of a contact', { noPhone: true, backup: { ...backup, relation: '' } }, ['backup']],
    ['somebody to ring about a home visit', { noPhone: true, mode: 'home_visit', address: '幸福里 3 号楼', wish: { date: '2026-10-15', part: 'any' } }, ['reach']],
    ['where and when of a home visit', { mode: 'home_visit' }, ['address', 'wish']],
    ['on whose behalf a proxy comes', { mode: 'proxy' }, ['proxy']],
    ['nothing of a number the desk knows', { phone: '000****5678' }, []],
    ['nothing of a ticket’s caller', { callerOf: '260930091204000042', name: '', phone: '' }, []],
  ])('%s', (_, part, faults) => {
    expect(missing(part)).toEqual(faults);
  });
});

describe('what goes to the desk', () => {
  const request = (part: Partial<Said>) => requestOf(said(part), { key: 'held-0001', slotId: 'xinhe:2026-10-14:09:00', lang: 'zh' });
  it('has the kept place under its key, and the number in digits', () => {
    expect(request({})).toMatchObject({ key: 'held-0001', slotId: 'xinhe:2026-10-14:09:00', phone: '00012345678', needs: { backup: null } });
  });
  it('has no number of who has none, but whom to call', () => {
    const sent = request({ noPhone: true, backup });
    expect([sent.phone, sent.needs?.backup]).toEqual([undefined, backup]);
  });
  it('never types over the caller of a ticket', () => {
    expect(request({ callerOf: '260930091204000042' })).not.toHaveProperty('name');
  });
  it('says whose call or ticket it comes of, and leaves the caller’s own number to the desk', () => {
    const sent = requestOf(said({ phone: '000****5678' }), { key: 'held-0001', slotId: undefined, lang: 'zh', origin: { fromCall: 'CA1' } });
    expect(sent).toMatchObject({ fromCall: 'CA1', callersNumber: true, name: '贺秀兰' });
    expect(sent).not.toHaveProperty('phone');
  });
  it('has no place for a home visit', () => {
    expect(request({ mode: 'home_visit', address: '幸福里 3 号楼' })).not.toHaveProperty('slotId');
  });
});

it.each<[Partial<Said>, string | null, boolean]>([
  [{}, null, false],
  [{ phone: '' }, null, false],
  [{ phone: '022-0000-2001' }, null, true],
  [{ noPhone: true }, null, true],
  [{ callerOf: '260930091204000042' }, '000****5678', false],
])('reminders of %j become calls: %s, %s', (part, ticketPhone, called) => {
  expect(mustBeCalled(said(part), ticketPhone)).toBe(called);
});

it('says which way is not open for a service', () => {
  const known = [{ code: 'residence-permit', name: { zh: '居住证', en: 'Permit' }, aliases: [], homeVisit: false, proxy: true, minutes: 30 }];
  expect([modeTrouble(said({ mode: 'home_visit' }), known)?.zh, modeTrouble(said({ mode: 'proxy' }), known)]).toEqual(['这件事不提供上门，请换一种办法。', null]);
});
