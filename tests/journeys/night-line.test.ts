import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller, Faults } from '../support/caller/caller.js';
import { House, journey } from '../support/journey/house.js';
import { bookingNumberIn, digitByDigit } from '../support/journey/booking-number.js';
import { phones, pressed, said } from '../support/journey/phone-call.js';

journey('a call at three in the morning', () => {
  let house: House;
  let byKeys: { caller: Caller; bookingNo: string };
  let bySpeech: { caller: Caller; bookingNo: string };

  beforeAll(async () => {
    house = await House.open('2026-10-13T03:00:00+08:00');
  });
  afterAll(() => house.close());

  const call = (faults: Faults = {}, from?: string): Promise<Caller> => phones(house.deskUrl, faults, from);

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

  it('an elderly caller presses wrong twice, is cut off, calls again and gets there', async () => {
    const caller = await call({}, '00022223333');
    caller.hear();
    await pressed(caller, '1', '1');
    expect(await pressed(caller, '#')).toContain('没有这个选项。您要预约办什么事？');
    expect(await pressed(caller, '*')).toContain('您要预约办什么事？');
    await caller.wait(caller.patience ?? 0);
    expect(caller.hear()).toContain('没有听到您的选择。');
    await pressed(caller, '1', '1');
    await caller.hangUp();
    const again = await call({}, '00022223333');
    expect(again.hear()).toContain('要继续上次的预约请按1');
    expect(await pressed(again, '1', '1', '2')).toContain('请核对：');
    bookingNumberIn(await pressed(again, '1'));
    await again.hangUp();
    expect([caller.problems, again.problems]).toEqual([[], []]);
  });

  it('a booking is moved by its number and the last four digits', async () => {
    const caller = await call();
    caller.hear();
    expect(await pressed(caller, '1', '3')).toContain('请输入八位预约号。');
    expect(await pressed(caller, bySpeech.bookingNo, '5678')).toContain('您约的是：失业登记');
    await pressed(caller, '1');
    expect(await said(caller, '后天', '十点')).toMatch(/请核对，改到：失业登记，.*十月十五号星期四，上午十点。/);
    expect(await pressed(caller, '1')).toContain('改好了。');
    await caller.hangUp();
    expect(caller.problems).toEqual([]);
    const clerk = await house.staff('wangmin');
    await clerk.opens('appointments?day=2026-10-15');
    const row = clerk.page.locator('tr', { hasText: bySpeech.bookingNo });
    await row.first().waitFor();
    expect(await row.first().innerText()).toContain('10:00');
  });

  it('an English caller books in English', async () => {
    const caller = await call({}, '00044445555');
    caller.hear();
    expect(await pressed(caller, '2', '1', '1', '1', '1', '1')).toMatch(/Please check: .* at .*, Wednesday 14 October, 9 o'clock in the morning\./);
    expect(await pressed(caller, '1')).toContain('Your booking number is: ');
    await caller.hangUp();
    expect(caller.problems).toEqual([]);
  });

  it('a complaint is told by voice, read back, and is in the queue', async () => {
    const caller = await call({}, '00066667777');
    caller.hear();
    await pressed(caller, '1', '6', '1');
    await said(caller, '楼下烧烤店半夜放音响吵得睡不着', '新河街幸福里小区', '昨天晚上', '老李烧烤');
    expect(await pressed(caller, '1')).toContain('请核对。投诉。事情：楼下烧烤店半夜放音响吵得睡不着。地点：新河街幸福里小区。时间：昨天晚上。关于：老李烧烤。联系电话：尾号七 七 七 七。');
    expect(await pressed(caller, '1')).toMatch(/已经收到，.*前答复您。单号是：.*查询码是：/);
    await caller.hangUp();
    const dispatcher = await house.staff('zhaolei');
    await dispatcher.opens('queue?view=all');
    expect((await dispatcher.rows()).find((row) => row.includes('烧烤店'))).toContain('电话 · 投诉');
  });

  it('a home visit is asked for from a landline, and a unit answers by ten', async () => {
    const caller = await call({}, '02200001234');
    caller.hear();
    await pressed(caller, '1', '4', '1', '1');
    await said(caller, '我母亲，八十三岁', '新河街幸福里三号楼二单元');
    expect(await pressed(caller, '2', '1', '1')).toContain('请核对。上门办理，失业登记。给谁办：我母亲，八十三岁。地址：新河街幸福里三号楼二单元。照顾：轮椅或行动不便。时间：上午。');
    expect(await pressed(caller, '1')).toContain('十月十四号星期三上午十点前会有人打电话跟您定时间');
    await caller.hangUp();
    expect(caller.problems).toEqual([]);
  });

  it('nothing went wrong on any screen', () => {
    expect(house.faults).toEqual([]);
  });
});
