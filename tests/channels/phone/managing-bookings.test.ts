import { describe, expect, it } from 'vitest';
import { FakeBookingDesk, sampleBook } from '../../support/fakes/booking.js';
import { MOBILE, Talk } from './support/talk.js';

/** A desk where somebody booked on the web, and calls now. */
async function booked(more: { phone?: string } = { phone: MOBILE }): Promise<{ talk: Talk; bookingNo: string }> {
  const booking = new FakeBookingDesk();
  const { bookingNo } = await booking.book({ key: 'web-1', slotId: 'district/2026-11-24/09:30', itemCode: 'unemployment-registration', source: 'web_form', lang: 'zh', ...more });
  return { talk: new Talk({ booking }), bookingNo };
}
const slotOf = (talk: Talk) => [...talk.booking.bookings.values()][0]?.request.slotId;
const stateOf = (talk: Talk) => [...talk.booking.bookings.values()][0]?.state;

describe('a place somebody waited for', () => {
  const offering = (more: { phone?: string | null } = {}): Talk => {
    const booking = new FakeBookingDesk();
    booking.offers.set('3721', { key: 'wait-1', slotId: 'district/2026-11-24/09:30', itemCode: 'unemployment-registration', source: 'phone', lang: 'zh', phone: MOBILE });
    return new Talk({ booking, ...more });
  };

  it('is taken from the phone it was offered to, and stands as any booking does', async () => {
    const talk = offering();
    expect(await talk.press('1', '3', '3721')).toContain('您约的是：失业登记，区政务服务中心，十一月二十四号星期二，上午九点半。');
    expect([talk.at, talk.booking.bookings.size]).toEqual(['held', 1]);
    expect(await talk.press('2', '1')).toContain('已经取消。');
  });

  it.each([
    ['with a wrong code', {}, '3722'],
    ['from a hidden number', { phone: null }, '3721'],
    ['from another phone', { phone: '00099998888' }, '3721'],
  ])('stays where it is %s', async (_how, more, code) => {
    const talk = offering(more);
    expect(await talk.press('1', '3', code)).toContain('号码对不上，或者已经过了时间。');
    expect([talk.at, talk.booking.bookings.size]).toEqual(['booking_no', 0]);
  });

  it('is passed to a person after three wrong codes', async () => {
    const talk = offering();
    await talk.press('1', '3', '1111', '2222', '3333');
    expect(talk.at).toBe('offer');
  });
});

describe('a booking made on the web, managed by phone', () => {
  it('is read back to who knows its number and the last four digits', async () => {
    const { talk, bookingNo } = await booked();
    expect(await talk.press('1', '3')).toBe('请输入八位预约号。候补到了号的，请输入短信里的四位码，按井号。');
    expect(await talk.press(bookingNo)).toContain('后四位');
    expect(await talk.press('5678')).toBe('您约的是：失业登记，区政务服务中心，十一月二十四号星期二，上午九点半。改时间请按1，取消请按2，不变就可以挂机。');
  });

  it('moves to another time after a read-back, keeping its number', async () => {
    const { talk, bookingNo } = await booked();
    await talk.press('1', '3', bookingNo, '5678', '1', '2', '1');
    expect(await talk.press('*')).toBe('请核对，改到：失业登记，区政务服务中心，十一月二十五号星期三，上午九点。确认请按1，另选时间请按2。');
    expect(slotOf(talk)).toBe('district/2026-11-24/09:30');
    expect(await talk.press('1')).toContain('改好了。失业登记，区政务服务中心，十一月二十五号星期三，上午九点。预约号不变。预约号是：二 零，零 零，零 零，零 幺。');
    expect([slotOf(talk), talk.booking.bookings.size]).toEqual(['district/2026-11-25/09:00', 1]);
  });

  it('chooses again on 2 without leaving the booking', async () => {
    const { talk, bookingNo } = await booked();
    await talk.press('1', '3', bookingNo, '5678', '1', '2', '1', '2');
    expect(talk.at).toBe('day');
    await talk.press('2', '2', '1');
    expect(slotOf(talk)).toBe('district/2026-11-25/09:30');
  });

  it('is offered the nearest time when the new one has just gone, and stands until confirmed', async () => {
    const { talk, bookingNo } = await booked();
    await talk.press('1', '3', bookingNo, '5678', '1', '2', '1');
    talk.booking.fill('district/2026-11-25/09:00');
    expect(await talk.press('1')).toContain('最近的是十一月二十五号星期三，上午九点半。请核对，改到：');
    expect(slotOf(talk)).toBe('district/2026-11-24/09:30');
  });

  it('stands when nothing else is left at all', async () => {
    const { talk, bookingNo } = await booked();
    await talk.press('1', '3', bookingNo, '5678', '1', '2', '1');
    for (const date of sampleBook.dates) for (const time of sampleBook.times) talk.booking.fill(`district/${date}/${time}`);
    expect(await talk.press('1')).toContain('没有改成，原来的预约不变。');
    expect(talk.at).toBe('offer');
  });

  it('is cancelled only on 1 at the question whether to', async () => {
    const { talk, bookingNo } = await booked();
    await talk.press('1', '3', bookingNo, '5678');
    expect(await talk.press('2')).toBe('要取消失业登记的预约吗？取消请按1，不取消请按2。');
    await talk.press('2');
    expect([talk.at, stateOf(talk)]).toEqual(['held', 'confirmed']);
    expect(await talk.press('2', '1')).toContain('已经取消。');
    expect(stateOf(talk)).toBe('cancelled_by_citizen');
  });

  it('says when it is over, and when it can no longer be changed by phone', async () => {
    const { talk, bookingNo } = await booked();
    talk.booking.fixed.add(bookingNo);
    expect(await talk.press('1', '3', bookingNo, '5678')).toContain('要改请按0找人工');
    const other = await booked();
    await other.talk.press('1', '3', other.bookingNo, '5678', '2', '1', '2');
    expect(await other.talk.press('3', other.bookingNo, '5678')).toContain('这个预约已经结束或者取消了。');
  });

  it('tells nothing for a wrong pair, and offers a person after three', async () => {
    const { talk, bookingNo } = await booked();
    expect(await talk.press('1', '3', bookingNo, '0000')).toContain('号码对不上，或者已经过了时间。请输入八位预约号。');
    await talk.press('99999999', '5678');
    expect(await talk.press(bookingNo, '1111')).toContain('要我们的人给您回电话');
  });

  it('is found again after choosing something else in between: no new time is taken for the old booking', async () => {
    const { talk, bookingNo } = await booked();
    await talk.press('1', '3', bookingNo, '5678', '1');
    for (let silences = 0; silences < 3; silences += 1) await talk.silence();
    expect(await talk.press('2', '1', '1', '1', '2', '1')).toContain('请核对：失业登记');
    await talk.press('1');
    expect(talk.booking.bookings.size).toBe(2);
  });
});

describe('a booking without any phone', () => {
  it('is given a code with its number, and is managed with it', async () => {
    const talk = new Talk({ phone: null });
    await talk.press('1', '1', '1', '1', '1', '2', '#');
    expect(await talk.press('1')).toContain('改约、取消要用的四位码是：四 三 二 幺。');
    expect(await talk.press('2', '3', '20000001', '4321')).toContain('您约的是：失业登记');
  });
});
