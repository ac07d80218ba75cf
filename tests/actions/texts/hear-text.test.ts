import { beforeEach, describe, expect, it } from 'vitest';
import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { sweepBookings } from '../../../server/actions/appointments/sweep-bookings.js';
import { tellAppointment } from '../../../server/actions/appointments/tell-appointment.js';
import { sendNotice } from '../../../server/actions/notices/send-notice.js';
import { hearText } from '../../../server/actions/texts/hear-text.js';
import { wishOf } from '../../../channels/sms/code-words.js';
import { DAY, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { AppointmentBook, WaitRequest } from '../../../server/ports/booking.js';
import type { HeardText } from '../../../server/ports/text-desk.js';
import { deskAtWork, type DeskAtWork } from '../../support/desk-at-work.js';

const day = '2026-11-24';
const slots = ['09:00', '10:00', '14:00'].map((time) => `district-centre:${day}:${time}`);
const wang = '00011112222';
const li = '00033334444';
const wish: WaitRequest = { key: 'wait-0001', itemCode: 'residence-permit', centreId: 'district-centre', from: day, to: day, part: 'any', lang: 'zh', name: '王芳', phone: wang };

let desk: DeskAtWork;
let book: AppointmentBook;
let texted = 0;
beforeEach(async () => {
  desk = await deskAtWork();
  book = appointmentBook(desk.ports);
});

function message(text: string, from: string, more: Partial<HeardText> = {}): HeardText {
  texted += 1;
  return { id: `SM${texted}`, from: `+86${from}`, text, lang: 'zh', wish: wishOf(text), answered: false, ...more };
}
/** Somebody texts the desk, and the desk does what it must. */
async function text(words: string, from = wang, more: Partial<HeardText> = {}): Promise<HeardText> {
  const heard = message(words, from, more);
  await hearText(desk.ports, heard);
  await desk.settle();
  return heard;
}
const got = (phone = wang): string[] => desk.ports.sms.sent.filter(({ to }) => to === phone).map(({ text: words }) => words.split(' ')[1] ?? '');
const last = (phone = wang): string | undefined => desk.ports.sms.sent.filter(({ to }) => to === phone).at(-1)?.text;

/** The day is full, one waits, and a place comes free for them. */
async function offered(): Promise<string> {
  const made: string[] = [];
  for (const [index, slotId] of slots.entries())
    for (const nth of [1, 2]) made.push((await book.book({ key: `fill-${index}-${nth}`, slotId, itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone: `0009000${index}${nth}00` })).bookingNo);
  const { code } = await book.wait(wish);
  await book.cancel({ bookingNo: made[0] ?? '', code: '0100', key: 'cancel-0001', source: 'phone' });
  await desk.settle();
  await sweepBookings(desk.ports);
  expect(last()).toContain('place_offered');
  return code;
}
const booked = async (phone = wang): Promise<string> => {
  const { bookingNo } = await book.book({ key: `own-${phone}`, slotId: slots[0] ?? '', itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone });
  await desk.settle();
  return bookingNo;
};
const entry = async () => (await desk.ports.waitlist.ofPhone(wang))[0];

describe('an offered place', () => {
  it('is taken by texting its code, and the booking is confirmed by the one text every booking gets', async () => {
    const code = await offered();
    await text(code);
    expect(await entry()).toMatchObject({ state: 'taken' });
    expect(last()).toContain('appointment_confirmed');
    expect((await desk.ports.appointments.ofPhone(wang, 0)).map(({ state }) => state)).toEqual(['confirmed']);
  });

  it('is taken once, however often the text is delivered, at once or late, and a text more is told of the booking', async () => {
    const code = await offered();
    const heard = message(`要${code}`, wang);
    await Promise.all([hearText(desk.ports, heard), hearText(desk.ports, heard)]);
    await desk.settle();
    desk.ports.clock.advance(2 * MINUTE);
    await hearText(desk.ports, heard);
    await desk.settle();
    expect(await desk.ports.appointments.ofPhone(wang, 0)).toHaveLength(1);
    const before = desk.ports.sms.sent.length;
    await text(code);
    expect(desk.ports.sms.sent.length).toBe(before + 1);
    expect(last()).toContain('booking_stands');
    expect(await desk.ports.appointments.ofPhone(wang, 0)).toHaveLength(1);
  });

  it('cannot be taken from another number', async () => {
    const code = await offered();
    await text(code, li);
    expect(last(li)).toContain('code_unknown');
    expect(await entry()).toMatchObject({ state: 'offered' });
  });

  it('is over after half an hour; whoever answers late still waits and is told so', async () => {
    const code = await offered();
    desk.ports.clock.advance(31 * MINUTE);
    await sweepBookings(desk.ports);
    desk.ports.clock.advance(31 * MINUTE);
    await text(code);
    expect(last()).toContain('offer_gone');
    expect(last()).toContain('true');
  });

  it('goes to the next when somebody texts that they wait no longer; said twice it is the same', async () => {
    const code = await offered();
    await book.wait({ ...wish, key: 'wait-0002', phone: li });
    await text(`不要${code}`);
    await sweepBookings(desk.ports);
    expect(await entry()).toMatchObject({ state: 'left' });
    expect(last()).toContain('waiting_ended');
    expect(last(li)).toContain('place_offered');
    await text(`不要${code}`);
    expect(last()).toContain('waiting_ended');
  });

  it('is not there yet: who texts the code early is told that they wait', async () => {
    const { code } = await book.wait(wish);
    await text(code);
    expect(last()).toContain('still_waiting');
    expect(await entry()).toMatchObject({ state: 'waiting' });
  });
});

describe('a booking', () => {
  it('is told again, changed by a way that is said, and called off', async () => {
    const no = await booked();
    await text(`来${no}`);
    expect(last()).toContain('booking_stands');
    await text(`改${no}`);
    expect(last()).toContain('how_to_change');
    await text(`不去${no}`);
    expect(last()).toContain('appointment_cancelled');
    expect(await desk.ports.appointments.byBookingNo(no)).toMatchObject({ state: 'cancelled_by_citizen' });
    const before = desk.ports.sms.sent.length;
    await text(`不去${no}`);
    expect(last()).toContain('booking_over');
    expect(desk.ports.sms.sent.length).toBe(before + 1);
  });

  it('stays when somebody else texts its number', async () => {
    const no = await booked();
    await text(`不去${no}`, li);
    expect(last(li)).toContain('code_unknown');
    expect(await desk.ports.appointments.byBookingNo(no)).toMatchObject({ state: 'confirmed' });
  });

  it('that has begun is not called off', async () => {
    const no = await booked();
    desk.ports.clock.advance(2 * DAY);
    await text(`不去${no}`);
    expect(last()).toContain('booking_over');
    expect(await desk.ports.appointments.byBookingNo(no)).toMatchObject({ state: 'confirmed' });
  });
});

describe('a text nobody understands', () => {
  it('is answered once a day, so that two machines do not talk all night', async () => {
    for (let round = 0; round < 5; round += 1) await text('您好，我在开车。');
    expect(got()).toEqual(['text_help']);
    desk.ports.clock.advance(DAY);
    await text('在吗');
    expect(got()).toEqual(['text_help', 'text_help']);
  });

  it('is not heard at all after thirty a day, but "no more texts" always is', async () => {
    for (let round = 0; round < 40; round += 1) await text(String(1000 + round));
    expect(got()).toHaveLength(30);
    await text('退订');
    expect(last()).toContain('texts_stopped');
  });
});

describe('who wants no texts', () => {
  const news = () => sendNotice(desk.ports, { id: `news-${texted}`, to: wang, lang: 'zh', about: 'x', notice: { kind: 'ticket_withdrawn', ticketNo: '1' } });

  it('is told so once, gets none of the ordinary ones, and all of them again after 恢复', async () => {
    await text('TD');
    expect(last()).toContain('texts_stopped');
    expect(await news()).toBe('withheld');
    expect((await desk.ports.deliveries.about('x')).map(({ state }) => state)).toEqual(['withheld']);
    desk.ports.clock.advance(MINUTE);
    await text('恢复');
    expect(last()).toContain('texts_resumed');
    texted += 1;
    expect(await news()).toBe('sent');
  });

  it('still gets what they ask for themselves', async () => {
    const no = await booked();
    await text('退订');
    await text(no);
    expect(last()).toContain('booking_stands');
  });

  it('is answered by the provider alone where it acts on the word itself, and then gets nothing at all', async () => {
    await text('STOP', wang, { answered: true });
    expect(desk.ports.sms.sent).toEqual([]);
    await text('帮助');
    expect(desk.ports.sms.sent).toEqual([]);
    expect(await news()).toBe('withheld');
  });

  it('waits no longer, since offers go out by text alone', async () => {
    await offered();
    await text('退订');
    expect(await entry()).toMatchObject({ state: 'left' });
  });

  it('is not stopped again by an old text delivered late', async () => {
    const stop = await text('退订');
    desk.ports.clock.advance(MINUTE);
    await text('恢复');
    await hearText(desk.ports, stop);
    expect(await news()).toBe('sent');
  });

  it('is not undone by an older 恢复 that arrives after it: so close together the stop stands, and they are told to say it once more', async () => {
    await text('退订');
    await text('恢复');
    expect(last()).toContain('resume_again');
    expect(await news()).toBe('withheld');
    desk.ports.clock.advance(MINUTE);
    await text('恢复');
    texted += 1;
    expect(await news()).toBe('sent');
  });

  it('is not undone by a 恢复 that was first delivered before it and only heard afterwards', async () => {
    const early = message('恢复', wang);
    await desk.ports.receivedTexts.open({ id: early.id, from: wang, text: '恢复', wish: 'start', at: desk.ports.clock.now(), handled: false });
    desk.ports.clock.advance(10 * MINUTE);
    await text('退订');
    desk.ports.clock.advance(10 * MINUTE);
    await hearText(desk.ports, early);
    expect(await news()).toBe('withheld');
  });

  it('is rung by a person when the centre has to change something that matters', async () => {
    const no = await booked();
    await text('退订');
    const { id = '', startsAt = 0 } = (await desk.ports.appointments.byBookingNo(no)) ?? {};
    await tellAppointment(desk.ports, { id: 'bump-1', appointmentId: id, what: 'bumped', from: startsAt });
    await tellAppointment(desk.ports, { id: 'move-1', appointmentId: id, what: 'moved', from: startsAt });
    const tickets = await desk.ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 9 });
    expect(tickets.map(({ title }) => title).filter((title) => title.startsWith('电话'))).toEqual([expect.stringContaining('电话告知改约')]);
  });
});
