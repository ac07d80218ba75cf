import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineCaller } from './support/engine-caller.js';
import { engines } from './support/engines.js';
import { NightLine } from './support/night-line.js';
import { MOBILE } from './support/talk.js';

let line: NightLine;
beforeEach(async () => {
  line = await new NightLine().open();
});
afterEach(() => line.close());

async function press(caller: EngineCaller, ...answers: string[]): Promise<string> {
  let heard = '';
  for (const keys of answers) {
    await caller.press(keys);
    heard = caller.hear();
  }
  return heard;
}

describe.each(engines)('the line over $name', ({ telephone, caller: callerOn }) => {
  async function connected(): Promise<EngineCaller> {
    const caller = callerOn(line);
    await caller.start();
    return caller;
  }
  /** A withheld number is asked for one before the read-back; # goes without. */
  async function toReadBack(caller: EngineCaller): Promise<string> {
    const heard = await press(caller, '1', '1', '1', '1', '1', '2');
    if (telephone) return heard;
    return press(caller, '#');
  }

  it('asks the language in both languages', async () => {
    expect((await connected()).hear()).toBe('这里是便民服务热线。普通话请按1。This is the public service line. For English, press 2.');
  });

  it('books by keys, reads everything back first, and the number digit by digit after', async () => {
    const caller = await connected();
    expect(await toReadBack(caller)).toContain('请核对：失业登记，区政务服务中心，十一月二十四号星期二，上午九点半。确认请按1');
    expect(line.booking.bookings.size).toBe(0);
    expect(await press(caller, '1')).toContain('预约号是：二 零，零 零，零 零，零 幺。');
    expect([...line.booking.bookings.values()][0]?.request).toMatchObject({ slotId: 'district/2026-11-24/09:30', callId: caller.callId });
  });

  it('books by words, confirmed by a key', async () => {
    const caller = await connected();
    await press(caller, '1');
    for (const words of ['我要预约', '补社保卡', '新河街', '明天', '下午两点']) await caller.say(words);
    if (!telephone) await caller.press('#');
    expect(caller.hear()).toContain('请核对：社会保障卡补领，新河街便民服务中心，十一月二十四号星期二，下午两点。');
    await press(caller, '1');
    expect(line.booking.bookings.size).toBe(1);
  });

  it('speaks English on 2', async () => {
    expect(await press(await connected(), '2')).toContain('To book a visit, press 1.');
  });

  it('takes a complaint in words and reads it back', async () => {
    const caller = await connected();
    await press(caller, '1', '6', '1');
    for (const words of ['楼下烧烤店半夜放音响', '新河街', '昨天晚上', '老李烧烤']) await caller.say(words);
    caller.hear();
    const heard = await press(caller, '3');
    expect(heard).toContain('请核对。投诉。事情：楼下烧烤店半夜放音响。地点：新河街。');
    await press(caller, '1');
    expect([...line.desk.matters.values()][0]?.draft).toMatchObject({ type: 'complaint', where: '新河街', phone: null });
  });

  it('tells progress by number and code', async () => {
    line.desk.known.set('261020093000000017/384207', { state: 'pending_review', promisedDate: null, unit: null });
    const caller = await connected();
    expect(await press(caller, '1', '2', '261020093000000017#', '384207#')).toContain('现在的情况：承办单位已答复，我们在核对。');
  });

  it('asks again on silence and on a wrong key, then offers a call back', async () => {
    const caller = await connected();
    await press(caller, '1', '1');
    await caller.silence();
    expect(caller.hear()).toContain('没有听到您的选择。');
    expect(await press(caller, '8')).toContain('没有这个选项。');
    await caller.silence();
    expect(caller.hear()).toContain('要我们的人给您回电话，请按1');
  });

  it('answers danger first', async () => {
    const caller = await connected();
    await press(caller, '1', '1');
    await caller.say('我家着火了');
    expect(caller.hear()).toContain('请先离开，到安全处打 119。');
  });

  it('answers a webhook that comes again with the same, and books once', async () => {
    const caller = await connected();
    await toReadBack(caller);
    await press(caller, '1');
    const { first, second } = await caller.again();
    expect(second).toBe(first);
    expect(line.booking.bookings.size).toBe(1);
  });

  it('leaves nothing behind when the caller goes half way', async () => {
    const caller = await connected();
    await toReadBack(caller);
    await caller.hangUp();
    expect([line.booking.bookings.size, line.desk.callbacks.size]).toEqual([0, 0]);
    expect(line.calls.calls.get(caller.callId)?.status).toBe('completed');
  });
});

describe.each(engines.filter(({ telephone }) => telephone))('a telephone over $name', ({ caller: callerOn }) => {
  it('is called back on its own number on 0', async () => {
    const caller = callerOn(line);
    await caller.start();
    expect(await press(caller, '1', '0')).toContain('上班时间会有人打尾号五 六 七 八的电话找您');
    expect([...line.desk.callbacks.values()][0]?.phone).toBe(MOBILE);
  });

  it('that was cut off goes on where it was', async () => {
    const first = callerOn(line);
    await first.start();
    await press(first, '1', '1', '1');
    await first.hangUp();
    const again = callerOn(line);
    await again.start();
    expect(again.hear()).toContain('要继续上次的预约请按1');
  });

  it('rings at a free person first by day, and is served by the line when nobody answers in 15 seconds', async () => {
    await line.close();
    line = new NightLine();
    line.greeting = { personFirst: true, ringSeconds: 15 };
    line.people.people = { staffed: true, free: 1, ahead: 0, minutes: null };
    await line.open();
    const caller = callerOn(line);
    await caller.start();
    const greeting = caller.hear();
    await caller.silence().catch(() => undefined);
    const heard = greeting + caller.hear();
    expect(heard).toContain('正在为您转接人工');
    expect(heard).toContain('现在没有人能马上接听，我先为您服务。');
    expect(heard).toContain('普通话请按1');
  });

  it('follows a rule that has changed with the very next call', async () => {
    line.people.people = { staffed: true, free: 1, ahead: 0, minutes: null };
    const greeted = async (personFirst: boolean): Promise<string> => {
      line.greeting = { personFirst, ringSeconds: 15 };
      const caller = callerOn(line);
      await caller.start();
      return caller.hear();
    };
    expect(await greeted(true)).toContain('正在为您转接人工');
    expect(await greeted(false)).not.toContain('正在为您转接人工');
  });
});
