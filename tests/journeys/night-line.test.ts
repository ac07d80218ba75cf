import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller, Faults } from '../support/caller/caller.js';
import { House, journey } from '../support/journey/house.js';
import { bookingNumberIn, digitByDigit } from '../support/journey/booking-number.js';
import { phones, pressed } from '../support/journey/phone-call.js';

journey('a call at three in the morning', () => {
  let house: House;
  let byKeys: { caller: Caller; bookingNo: string };
  let bySpeech: { caller: Caller; bookingNo: string };

  beforeAll(async () => {
    house = await House.open('2026-10-13T03:00:00+08:00');
  });
  afterAll(() => house.close());

  const call = (faults: Faults = {}): Promise<Caller> => phones(house.deskUrl, faults);

  it('hears Mandarin and books by keys, the number read back digit by digit', async () => {
    const caller = await call();
    expect(caller.hear()).toContain('这里是便民服务热线。普通话请按1。');
    expect(await pressed(caller, '1')).toContain('预约办事请按1');
    expect(await pressed(caller, '1')).toContain('您要预约办什么事？');
    expect(await pressed(caller, '1')).toContain('您想去哪里办？');
    expect(await pressed(caller, '1')).toContain('您想哪天去？');
    expect(await pressed(caller, '1')).toContain('您想几点去？');
    expect(await pressed(caller, '1')).toContain('请核对：');
    const booked = await pressed(caller, '1');
    const bookingNo = bookingNumberIn(booked);
    expect(booked).toContain(`预约号是：${digitByDigit(bookingNo)}。`);
    expect(booked).toContain('确认短信会发到尾号五 六 七 八的手机。');
    await caller.hangUp();
    expect([caller.ended, caller.problems]).toEqual(['by caller', []]);
    for (const { reply } of caller.exchanges) if (reply.body.includes('<Say')) expect(reply.body).toContain('<Say language="cmn-CN"');
    byKeys = { caller, bookingNo };
  });

  it('books by recognised text in a second call', async () => {
    const caller = await call();
    caller.hear();
    expect(await pressed(caller, '1')).toContain('预约办事请按1');
    for (const words of ['我要预约', '失业登记']) {
      await caller.say(words);
      caller.hear();
    }
    await caller.say('新河街');
    expect(caller.hear()).toContain('您想哪天去？');
    await caller.say('明天');
    expect(caller.hear()).toContain('您想几点去？');
    await caller.say('上午九点半');
    expect(caller.hear()).toMatch(/请核对：失业登记，.*新河.*，十月十四号星期三，上午九点半。/);
    const bookingNo = bookingNumberIn(await pressed(caller, '1'));
    expect(bookingNo).not.toBe(byKeys.bookingNo);
    await caller.hangUp();
    expect(caller.problems).toEqual([]);
    bySpeech = { caller, bookingNo };
  });

  it('a webhook that comes again hears the same TwiML and changes nothing', async () => {
    for (const { caller } of [byKeys, bySpeech]) for (const exchange of caller.exchanges) expect(await caller.redeliver(exchange)).toBe(exchange.reply.body);
  });

  it('a call signed with another token is refused', async () => {
    const stranger = await call({ wrongSignature: true });
    expect(stranger.exchanges[0]?.reply.status).toBe(403);
  });

  it('each appointment is in the console once, with the ticket it belongs to', async () => {
    const clerk = await house.staff('wangmin');
    await clerk.opens('appointments?day=2026-10-14');
    const row = clerk.page.locator('.day-table tbody tr', { hasText: bySpeech.bookingNo });
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/09:30[\s\S]*失业登记[\s\S]*新河[\s\S]*电话/);
    await clerk.shot('appointments-zh');
    await row.getByRole('link').click();
    await clerk.page.locator('header.ticket-header').waitFor();
    await clerk.sees(bySpeech.bookingNo);
    await clerk.shot('ticket-appointment-zh');
  });

  it('both tickets are in the queue, as phone bookings', async () => {
    const dispatcher = await house.staff('zhaolei');
    await dispatcher.opens('queue?view=all');
    const rows = await dispatcher.rows();
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toContain('电话 · 预约');
  });

  it('the confirmations went out through the SMS channel, one for each booking', async () => {
    const admin = await house.staff('admin');
    await admin.opens('status');
    for (const { bookingNo } of [byKeys, bySpeech]) {
      const row = admin.page.locator('.status-table tbody tr', { hasText: `预约号${bookingNo}` });
      await expect.poll(() => row.innerText(), { timeout: 20_000 }).toMatch(/短信[\s\S]*已约好[\s\S]*已发/);
      expect(await row.count()).toBe(1);
    }
    await admin.shot('status-zh');
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
