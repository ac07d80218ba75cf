import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../support/caller/caller.js';
import { NightLine } from './support/night-line.js';

let line: NightLine;
beforeEach(async () => {
  line = await new NightLine().open();
});
afterEach(() => line.close());

async function press(caller: Caller, ...keys: string[]): Promise<string> {
  let heard = '';
  for (const key of keys) {
    await caller.press(key);
    heard = caller.hear();
  }
  return heard;
}

async function cutOff(...keys: string[]): Promise<Caller> {
  const caller = await line.connected();
  await press(caller, ...keys);
  await caller.hangUp();
  return caller;
}

async function callsAgain(): Promise<{ caller: Caller; heard: string }> {
  const caller = line.caller();
  await caller.start();
  return { caller, heard: caller.hear() };
}

describe('somebody who was cut off and calls again', () => {
  it('goes on where the booking broke off', async () => {
    await cutOff('1', '1', '1', '1');
    const { caller, heard } = await callsAgain();
    expect(heard).toBe('您刚才的预约没有办完。要继续上次的预约请按1，从头开始请按2。');
    expect(await press(caller, '1')).toContain('您想哪天去？');
    await press(caller, '1', '1', '1');
    expect(line.booking.bookings.size).toBe(1);
  });

  it('starts again on 2, in either language', async () => {
    await cutOff('2', '1', '1');
    const { caller, heard } = await callsAgain();
    expect(heard).toContain('Your last call broke off during a booking.');
    expect(await press(caller, '2')).toContain('普通话请按1');
  });

  it('starts again when nothing is said to it', async () => {
    await cutOff('1', '1');
    const { caller } = await callsAgain();
    await caller.wait(60);
    expect(caller.hear()).toContain('普通话请按1');
  });

  it('goes on with what was told, not with what was confidential', async () => {
    const first = await line.connected();
    await press(first, '1', '6', '1');
    await first.say('楼下烧烤店半夜放音响');
    await first.hangUp();
    const again = await callsAgain();
    expect(again.heard).toContain('您刚才说的事没有说完。');
    expect(await press(again.caller, '1')).toContain('在哪里');
    await press(again.caller, '*');
    await again.caller.hangUp();
    const secret = await line.connected({ from: '00099990000' });
    await press(secret, '1', '6', '2', '1');
    await secret.say('有人偷排污水');
    await secret.hangUp();
    const next = line.caller({ from: '00099990000' });
    await next.start();
    expect(next.hear()).toContain('这里是便民服务热线');
  });

  it('is a new caller after half an hour, and when nothing was left undone', async () => {
    await cutOff('1', '1', '1');
    line.clock.advance(31 * 60_000);
    expect((await callsAgain()).heard).toContain('这里是便民服务热线');
    await cutOff('1');
    expect((await callsAgain()).heard).toContain('这里是便民服务热线');
  });

  it('does not book twice what was booked just as the call broke off', async () => {
    const first = await line.connected();
    await press(first, '1', '1', '1', '1', '1', '2');
    const save = line.calls.save.bind(line.calls);
    line.calls.save = () => Promise.reject(new Error('store away'));
    await press(first, '1');
    expect(line.booking.bookings.size).toBe(1);
    line.calls.save = save;
    const { caller } = await callsAgain();
    await press(caller, '1');
    expect(await press(caller, '1')).toContain('预约号是：二 零，零 零，零 零，零 幺。');
    expect(line.booking.bookings.size).toBe(1);
  });

  it('from a withheld number is a new caller each time', async () => {
    const first = await line.connected({ faults: { anonymous: true } });
    await press(first, '1', '1', '1');
    await first.hangUp();
    const again = line.caller({ faults: { anonymous: true } });
    await again.start();
    expect(again.hear()).toContain('这里是便民服务热线');
  });
});

describe('a confidential call that is over', () => {
  it('is forgotten: neither who called nor what was said stays with it', async () => {
    const caller = await line.connected();
    await press(caller, '1', '6', '2', '1');
    await caller.say('有人偷排污水');
    await caller.hangUp();
    expect(line.calls.calls.get(caller.callSid)).toMatchObject({ from: '', state: null, answered: [], status: 'completed' });
    expect(await caller.redeliver(caller.exchanges[0])).toContain('电话系统出了点问题');
  });
});
