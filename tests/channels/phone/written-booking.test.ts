import { describe, expect, it } from 'vitest';
import { bookingTalk } from '../../../channels/phone/text/talk.js';
import { writtenWords } from '../../../channels/phone/words/written.js';
import type { TalkAnswer } from '../../../server/ports/assistant-wishes.js';
import { FakeBookingDesk, sampleBook, type BookingSetup } from '../../support/fakes/booking.js';
import { FakeClock } from '../../support/fakes/clock.js';
import { FakeGuideDesk } from '../../support/fakes/guide-desk.js';
import { FakeLinePeople } from '../../support/fakes/line-people.js';
import { FakePhoneDesk } from '../../support/fakes/phone-desk.js';
import { MOBILE, THREE_AT_NIGHT } from './support/talk.js';

const item = 'unemployment-registration';
const district = { item, place: '区政务服务中心' };
const whole = { ...district, date: '明天', time: '九点半', phone: MOBILE };

function writer(setup: Partial<BookingSetup> = {}, lang: 'zh' | 'en' = 'zh') {
  const booking = new FakeBookingDesk({ ...sampleBook, ...setup });
  const talk = bookingTalk({ side: { booking, desk: new FakePhoneDesk(), guides: new FakeGuideDesk(), people: new FakeLinePeople() }, clock: new FakeClock(THREE_AT_NIGHT) });
  const talker = { key: 'chat:1:1', contactId: 'contact-1', lang };
  const next = (slots: Record<string, string>, about: 'book' | 'manage' = 'book') => talk.next({ kind: 'next', about, slots }, talker);
  return {
    booking,
    next,
    confirm: (read: TalkAnswer, slots: Record<string, string>, key = talker.key) => talk.confirm({ line: read.kind === 'asked' ? (JSON.parse(JSON.stringify(read.line)) as unknown) : null, slots }, { ...talker, key }),
  };
}

describe('the booking dialogue in writing', () => {
  it('asks where first, when there are several places', async () => {
    expect(await writer().next({ item, date: '明天' })).toMatchObject({ open: 'place', text: '《失业登记》在这几处能办，去哪一处？', choices: [{ say: '区政务服务中心' }, { say: '新河街便民服务中心' }] });
  });

  it('does not ask where when there is one', async () => {
    expect(await writer({ centres: sampleBook.centres.slice(0, 1) }).next({ item, date: '明天' })).toMatchObject({ open: 'time' });
  });

  it('takes part of a name, and「都行」', async () => {
    expect(await writer().next({ item, place: '新河街', date: '明天' })).toMatchObject({ open: 'time' });
    expect(await writer().next({ item, place: '都行' })).toMatchObject({ open: 'date', text: '区政务服务中心哪天方便？这几天有号：11月24日 周二、11月25日 周三。' });
  });

  it('says when a day has nothing left, and which days have', async () => {
    expect(await writer().next({ ...district, date: '下周五' })).toMatchObject({ open: 'date', text: '下周五约不了。区政务服务中心哪天方便？这几天有号：11月24日 周二、11月25日 周三。' });
  });

  it('offers what is left of a half day, and says when a time is gone', async () => {
    expect(await writer().next({ ...district, date: '明天', time: '上午' })).toMatchObject({ open: 'time', choices: [{ say: '09:00' }, { say: '09:30' }, { say: '10:00' }] });
    expect(await writer().next({ ...district, date: '明天', time: '十一点' })).toMatchObject({ open: 'time', unfit: ['time'], text: '那个时间没有号了。11月24日 周二几点？还有：09:00、09:30、10:00、14:00、14:30。' });
  });

  it('reads everything back and books it only when it is confirmed, once', async () => {
    const { booking, next, confirm } = writer();
    const read = await next(whole);
    expect(read).toMatchObject({ open: 'confirm', text: '请核对，您说“确认”我才约：\n事项：失业登记\n地点：区政务服务中心\n时间：11月24日 周二 09:30\n联系电话：00012345678' });
    expect(booking.acts).toBe(0);
    const done = await confirm(read, { ...whole, name: '某某' });
    expect(done).toMatchObject({ kind: 'settled', did: 'booked' });
    expect(await confirm(read, whole)).toEqual(done);
    expect(booking.acts).toBe(1);
    expect([...booking.bookings.values()][0]?.request).toMatchObject({ source: 'web_chat', contactId: 'contact-1', name: '某某', phone: MOBILE });
    expect([...booking.bookings.values()][0]?.request).not.toHaveProperty('callId');
  });

  it('without a phone tells the code the booking is managed with', async () => {
    const { next, confirm } = writer();
    const slots = { ...whole, phone: 'declined' };
    expect(await confirm(await next(slots), slots)).toMatchObject({ text: expect.stringContaining('改约、取消要用四位码 4321。') as string });
  });

  it('a place that went meanwhile: the nearest is read back, and nothing is booked', async () => {
    const { booking, next, confirm } = writer({ capacity: 1 });
    const read = await next(whole);
    await booking.hold({ key: 'other', slotId: 'district/2026-11-24/09:30' });
    expect(await confirm(read, whole)).toMatchObject({ open: 'confirm', text: expect.stringMatching(/^这个号刚被约走。[\s\S]*时间：11月24日 周二 (09:00|10:00)/) as string });
    expect(booking.acts).toBe(0);
  });

  it('for somebody else asks for whom, says which papers to bring, and books it as that', async () => {
    const { booking, next, confirm } = writer();
    expect(await next({ ...whole, mode: 'proxy' })).toMatchObject({ open: 'for_whom' });
    const slots = { ...whole, mode: 'proxy', for_whom: '我妈妈，某某某' };
    const read = await next(slots);
    expect(read).toMatchObject({ text: expect.stringContaining('替谁办：我妈妈，某某某。请带上您自己和本人的身份证件、委托书') as string });
    await confirm(read, slots);
    expect([...booking.bookings.values()][0]?.request).toMatchObject({ mode: 'proxy', needs: { proxyFor: { name: '某某某', relation: '我妈妈' } } });
  });

  it('changes and cancels a booking after a confirmation', async () => {
    const { booking, next, confirm } = writer();
    await confirm(await next(whole), whole);
    const number = [...booking.bookings.values()][0]?.bookingNo ?? '';
    const mine = { number, code: '5678' };
    expect(await next({ ...mine }, 'manage')).toMatchObject({ open: 'act', choices: [{ say: '改时间' }, { say: '取消预约' }] });
    expect(await next({ ...mine, act: 'change' }, 'manage')).toMatchObject({ open: 'date', text: expect.stringMatching(/^现在约的是11月24日 周二 09:30。/) as string });
    const move = { ...mine, act: 'change', date: '后天', time: '两点' };
    const read = await next(move, 'manage');
    expect(read).toMatchObject({ open: 'confirm', text: expect.stringMatching(/我才改[\s\S]*11月25日 周三 14:00/) as string });
    expect(await confirm(read, move, 'chat:1:2')).toMatchObject({ did: 'moved', text: expect.stringContaining('11月25日 周三 14:00') as string });
    const cancel = { ...mine, act: 'cancel' };
    expect(await confirm(await next(cancel, 'manage'), cancel, 'chat:1:3')).toMatchObject({ did: 'cancelled' });
    expect(await next(mine, 'manage')).toMatchObject({ open: 'act', text: '这个预约已经结束或者取消了。' });
  });

  it('a number that does not match is asked for again', async () => {
    expect(await writer().next({ number: '00000000', code: '0000' }, 'manage')).toMatchObject({ open: 'number', text: '号码对不上，或者已经过了时间。预约号是多少？8 位数字。' });
  });

  it('speaks English to whoever writes English', async () => {
    expect(await writer({}, 'en').next({ item, place: 'District service centre', date: 'tomorrow', time: 'morning' })).toMatchObject({ open: 'time', choices: [{ say: '09:00' }, { say: '09:30' }, { say: '10:00' }] });
  });

  it('has nothing to press, and no digits one by one', () => {
    for (const { zh, en } of Object.values(writtenWords)) expect(zh + en).not.toMatch(/请按|press|按键|井号|挂机/i);
  });
});
