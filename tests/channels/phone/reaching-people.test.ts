import { describe, expect, it } from 'vitest';
import { MOBILE, Talk } from './support/talk.js';

const free = { staffed: true, free: 1, ahead: 0, minutes: null };
const busy = { staffed: true, free: 0, ahead: 3, minutes: { from: 5, to: 10 } };

function talkWith(people: Talk['people']['people'], more: ConstructorParameters<typeof Talk>[0] = {}): Talk {
  const talk = new Talk(more);
  talk.people.people = people;
  return talk;
}

describe('a person first', () => {
  it('is put through before any menu when one is free', async () => {
    const talk = talkWith(free, { personFirst: true });
    expect(await talk.send({ kind: 'start' })).toContain('正在为您转接人工');
    expect(talk.last).toMatchObject({ then: 'connect', connect: { reason: 'greeting', seconds: 15 } });
    expect(talk.people.waiting.get('CA1')).toMatchObject({ phone: MOBILE, reason: 'greeting', note: '' });
  });

  it('rings for as long as the rule says', async () => {
    const talk = talkWith(free, { personFirst: true, ringSeconds: 8 });
    await talk.send({ kind: 'start' });
    expect(talk.last).toMatchObject({ then: 'connect', connect: { reason: 'greeting', seconds: 8 } });
  });

  it('falls back to the line when nobody answers', async () => {
    const talk = talkWith(free, { personFirst: true });
    await talk.send({ kind: 'start' });
    expect(await talk.send({ kind: 'person', result: 'left' })).toContain('现在没有人能马上接听，我先为您服务。');
    expect([talk.at, talk.people.waiting.size]).toEqual(['language', 0]);
  });

  it.each([['at night, when nobody is there', { staffed: false, free: 0, ahead: 0, minutes: null }], ['when all are talking', busy]])('is the line %s', async (_when, people) => {
    const talk = talkWith(people, { personFirst: true });
    await talk.send({ kind: 'start' });
    expect(talk.at).toBe('language');
  });

  it('is the line at once where the desk wants the menu first', async () => {
    const talk = talkWith(free);
    await talk.send({ kind: 'start' });
    expect(talk.at).toBe('language');
  });

  it('says goodbye after the talk, and owes no call back', async () => {
    const talk = talkWith(free, { personFirst: true });
    await talk.send({ kind: 'start' });
    expect(await talk.send({ kind: 'person', result: 'talked' })).toBe('再见。');
    expect([talk.last?.then, talk.desk.callbacks.size]).toEqual(['hang_up', 0]);
  });
});

describe('asking for a person by day', () => {
  it('is put through with what was told so far', async () => {
    const talk = talkWith(free);
    await talk.press('1', '6', '1');
    await talk.say('井盖坏了三天了');
    await talk.press('0');
    expect(talk.last).toMatchObject({ then: 'connect', connect: { reason: 'asked', seconds: null, lang: 'zh' } });
    expect(talk.people.waiting.get('CA1')?.note).toBe('要投诉；事情：井盖坏了三天了');
  });

  it('hears how many wait and how long, and chooses', async () => {
    const talk = talkWith(busy);
    expect(await talk.press('1', '0')).toBe('现在都在通话，前面还有3位。大约要等5到10分钟。等请按1，要我们回电话请按2，回电话也按现在的次序。');
    await talk.press('1');
    expect(talk.last?.then).toBe('connect');
  });

  it('is called back instead of waiting', async () => {
    const talk = talkWith(busy);
    await talk.press('1', '0');
    expect(await talk.press('2')).toContain('上班时间会有人打尾号五 六 七 八的电话找您');
  });

  it('is called back when nobody came after all', async () => {
    const talk = talkWith(free);
    await talk.press('1', '0');
    expect(await talk.send({ kind: 'person', result: 'failed' })).toContain('已经记下');
    expect(talk.desk.callbacks.size).toBe(1);
  });

  it('who hangs up while waiting is a missed call', async () => {
    const talk = talkWith(free);
    await talk.press('1', '0');
    await talk.send({ kind: 'hang_up' });
    expect([talk.desk.callbacks.size, talk.people.waiting.size]).toEqual([1, 0]);
  });

  it('who hangs up after the talk is not', async () => {
    const talk = talkWith(free);
    await talk.press('1', '0');
    talk.people.answered.add('CA1');
    await talk.send({ kind: 'hang_up' });
    expect(talk.desk.callbacks.size).toBe(0);
  });
});
