import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../server/desk/errors.js';
import { FakeBookingDesk, sampleBook } from '../../support/fakes/booking.js';
import { MOBILE, Talk } from './support/talk.js';

/** Language, menu, item, centre, day, time: as far as the read-back. */
const TO_READ_BACK = ['1', '1', '1', '1', '1', '2'];

describe('booking by keys', () => {
  it('asks the language in both languages first', async () => {
    const talk = new Talk();
    expect(await talk.send({ kind: 'start' })).toBe('这里是便民服务热线。普通话请按1。This is the public service line. For English, press 2.');
  });

  it('reads item, place, weekday, date and time back before anything is booked', async () => {
    const talk = new Talk();
    expect(await talk.press(...TO_READ_BACK)).toBe('请核对：失业登记，区政务服务中心，十一月二十四号星期二，上午九点半。确认请按1，要改请按2。');
    expect(talk.booking.bookings.size).toBe(0);
  });

  it('books on 1 and reads the number digit by digit', async () => {
    const talk = new Talk();
    const heard = await talk.press(...TO_READ_BACK, '1');
    expect(heard).toContain('约好了。失业登记，区政务服务中心，十一月二十四号星期二，上午九点半。');
    expect(heard).toContain('预约号是：二 零，零 零，零 零，零 幺。');
    expect(heard).toContain('确认短信会发到尾号五 六 七 八的手机。');
    const [booking] = [...talk.booking.bookings.values()];
    expect(booking?.request).toMatchObject({ slotId: 'district/2026-11-24/09:30', itemCode: 'unemployment-registration', source: 'phone', phone: MOBILE, callId: 'CA1', lang: 'zh' });
  });

  it('reads the booking number again as often as asked, then takes silence for goodbye', async () => {
    const talk = new Talk();
    await talk.press(...TO_READ_BACK, '1');
    expect(await talk.press('1')).toContain('预约号是：二 零，零 零，零 零，零 幺。');
    expect(await talk.press('1')).toContain('预约号是：二 零，零 零，零 零，零 幺。');
    expect(await talk.silence()).toContain('预约号是');
    expect(await talk.silence()).toBe('再见。');
    expect(talk.last?.then).toBe('hang_up');
    expect(talk.booking.bookings.size).toBe(1);
  });

  it('speaks English to the caller who pressed 2', async () => {
    const talk = new Talk();
    const heard = await talk.press('2', '1', '1', '2', '1', '2');
    expect(heard).toBe('Please check: Unemployment registration, at Xinhe subdistrict centre, Tuesday 24 November, 9:30 in the morning. To confirm, press 1. To change it, press 2.');
  });

  it('keeps mornings and afternoons on pages of their own', async () => {
    const talk = new Talk();
    const morning = await talk.press('1', '1', '1', '1', '1');
    expect(morning).toContain('上午十点，请按3。其他的请按9。');
    expect(morning).not.toContain('下午');
    expect(await talk.press('9')).toContain('下午两点，请按1。');
    expect(await talk.press('1')).toContain('下午两点。确认请按1');
  });

  it('reads at most eight items, and the next ones on 9', async () => {
    const items = Array.from({ length: 10 }, (_, at) => ({ code: `item-${at}`, name: { zh: `事项${at}`, en: `Item ${at}` }, aliases: [] }));
    const talk = new Talk({ booking: new FakeBookingDesk({ ...sampleBook, items }) });
    const first = await talk.press('1', '1');
    expect(first).toContain('事项7，请按8。');
    expect(first).not.toContain('事项8');
    expect(await talk.press('9')).toContain('事项8，请按1。');
    expect(await talk.press('9')).toContain('事项0，请按1。');
  });

  it.each([
    ['1', 'item'],
    ['2', 'centre'],
    ['3', 'day'],
    ['4', 'time'],
    ['5', 'confirm'],
  ])('changes one part on 2, then %s: goes to %s', async (key, place) => {
    const talk = new Talk();
    await talk.press(...TO_READ_BACK, '2', key);
    expect(talk.at).toBe(place);
    expect(talk.booking.bookings.size).toBe(0);
  });

  it('does not book from speech at the read-back: only a key decides', async () => {
    const talk = new Talk();
    await talk.press(...TO_READ_BACK);
    await talk.say('确认');
    expect(talk.at).toBe('confirm');
    expect(talk.booking.bookings.size).toBe(0);
  });
});

describe('a place that has gone', () => {
  it('says so and offers the nearest time that day', async () => {
    const talk = new Talk();
    await talk.press(...TO_READ_BACK);
    talk.booking.fill('district/2026-11-24/09:30');
    const heard = await talk.press('1');
    expect(heard).toContain('这个时间刚被约走，最近的是十一月二十四号星期二，上午九点。');
    expect(heard).toContain('请核对：失业登记，区政务服务中心，十一月二十四号星期二，上午九点。');
    await talk.press('1');
    expect([...talk.booking.bookings.values()].map(({ request }) => request.slotId)).toEqual(['district/2026-11-24/09:00']);
  });

  it('offers the next open day when the whole day went', async () => {
    const talk = new Talk();
    await talk.press(...TO_READ_BACK);
    for (const time of sampleBook.times) talk.booking.fill(`district/2026-11-24/${time}`);
    expect(await talk.press('1')).toContain('最近的是十一月二十五号星期三，上午九点。');
  });

  it('lets the caller change place or day when nothing is left', async () => {
    const talk = new Talk();
    await talk.press(...TO_READ_BACK);
    for (const date of sampleBook.dates) for (const time of sampleBook.times) talk.booking.fill(`district/${date}/${time}`);
    expect(await talk.press('1')).toContain('这个地点最近都约满了。可以换个地点，可以请人回电，也可以按0找人工。改事项请按1');
  });

  it('offers a person when a place has no free day at all', async () => {
    const talk = new Talk({ booking: new FakeBookingDesk({ ...sampleBook, dates: [] }) });
    expect(await talk.press('1', '1', '1', '1')).toContain('这个地点最近都约满了。可以换个地点，可以请人回电，也可以按0找人工。要我们的人给您回电话，请按1。');
  });
});

describe('a booking the desk refuses', () => {
  it('is said to have kept nothing, and a person is offered', async () => {
    const booking = new FakeBookingDesk();
    booking.book = () => Promise.reject(new DeskError('too_many'));
    const talk = new Talk({ booking });
    expect(await talk.press(...TO_READ_BACK, '1')).toBe('这次没有约成，没有占您的号。要我们的人给您回电话，请按1。从头再来，请按2。');
  });
  it('is no answer when the desk itself failed: the fallback speaks then', async () => {
    const booking = new FakeBookingDesk();
    booking.book = () => Promise.reject(new Error('store away'));
    const talk = new Talk({ booking });
    await expect(talk.press(...TO_READ_BACK, '1')).rejects.toThrow('store away');
  });
});

describe('the number for the confirmation', () => {
  const TO_TIME = TO_READ_BACK;

  it('is asked of a caller whose number is withheld, and used', async () => {
    const talk = new Talk({ phone: null });
    expect(await talk.press(...TO_TIME)).toContain('请输入您的手机号');
    await talk.press('00087654321', '1');
    expect([...talk.booking.bookings.values()][0]?.request.phone).toBe('00087654321');
  });

  it('can be left out with #; then no text message is promised', async () => {
    const talk = new Talk({ phone: null });
    await talk.press(...TO_TIME, '#');
    const heard = await talk.press('1');
    expect(heard).toContain('没有手机号，不发短信，请记下预约号。');
    expect([...talk.booking.bookings.values()][0]?.request).not.toHaveProperty('phone');
  });

  it('is given up after three silences: the booking goes on without it', async () => {
    const talk = new Talk({ phone: null });
    await talk.press(...TO_TIME);
    await talk.silence();
    await talk.silence();
    expect(await talk.silence()).toContain('请核对');
  });

  it('promises no text message to a landline', async () => {
    const talk = new Talk({ phone: '02200001234' });
    expect(await talk.press(...TO_TIME, '1')).toContain('不发短信');
  });
});

describe('a visit for somebody else', () => {
  it('offers only what one may come for, asks for whom, says the papers, and is booked as that', async () => {
    const talk = new Talk();
    expect(await talk.press('1', '4', '3')).not.toContain('社会保障卡补领');
    expect(await talk.press('1', '1', '1', '2')).toContain('您替谁去办？');
    expect(await talk.say('我妈妈，某某某')).toContain('您替我妈妈，某某某去办，请带上您自己和本人的身份证件，还有委托书。请核对：失业登记');
    expect(talk.booking.acts).toBe(0);
    await talk.press('1');
    expect([...talk.booking.bookings.values()][0]?.request).toMatchObject({ mode: 'proxy', source: 'phone', callId: 'CA1', needs: { proxyFor: { name: '某某某', relation: '我妈妈' } } });
  });

  it('can be told by key, and ends with the booking: the next one is for the caller', async () => {
    const talk = new Talk();
    await talk.press('1', '4', '3', '1', '1', '1', '2', '1', '1');
    expect([...talk.booking.bookings.values()][0]?.request.needs?.proxyFor?.name).toBe('家里人');
    await talk.press('2', '1', '1', '1', '2', '1', '1');
    expect([...talk.booking.bookings.values()].map(({ request }) => request.mode)).toEqual(['proxy', undefined]);
  });

  it('is asked for in words as well', async () => {
    const talk = new Talk();
    await talk.press('1', '4');
    expect(await talk.say('我替别人去办')).toContain('失业登记');
  });
});
