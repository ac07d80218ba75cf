import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleBook } from '../../support/fakes/booking.js';
import type { Caller } from '../../support/caller/caller.js';
import { sign } from '../../support/caller/signature.js';
import { NightLine } from './support/night-line.js';
import { MOBILE } from './support/talk.js';

let line: NightLine;
beforeEach(async () => {
  line = await new NightLine().open();
});
afterEach(() => line.close());

/** Presses one key at a time, listening after each; what was heard last. */
async function press(caller: Caller, ...keys: string[]): Promise<string> {
  let heard = '';
  for (const key of keys) {
    await caller.press(key);
    heard = caller.hear();
  }
  return heard;
}
const bookings = (): string[] => [...line.booking.bookings.values()].map(({ request }) => request.slotId);

describe('a call at three in the morning', () => {
  it('books by keys and reads the number back', async () => {
    const caller = line.caller();
    await caller.start();
    expect(caller.hear()).toContain('普通话请按1。');
    expect(await press(caller, '1', '1', '1', '1', '1', '2')).toContain('十一月二十四号星期二，上午九点半。确认请按1');
    expect(await press(caller, '1')).toContain('预约号是：二 零，零 零，零 零，零 幺。');
    await caller.hangUp();
    expect(bookings()).toEqual(['district/2026-11-24/09:30']);
    expect(line.calls.calls.get(caller.callSid)?.status).toBe('completed');
    expect(caller.problems).toEqual([]);
  });

  it('books by recognised text, confirming with a key', async () => {
    const caller = await line.connected();
    await press(caller, '1');
    for (const words of ['我要预约', '补社保卡', '新河街', '明天', '下午两点']) await caller.say(words);
    expect(caller.hear()).toContain('请核对：社会保障卡补领，新河街便民服务中心，十一月二十四号星期二，下午两点。');
    await press(caller, '1');
    expect(bookings()).toEqual(['xinhe/2026-11-24/14:00']);
  });

  it('works the same for a recogniser that gives no Confidence and a caller who interrupts every prompt', async () => {
    const caller = line.caller({ faults: { noConfidence: true } });
    await caller.start();
    await caller.press('1');
    await caller.press('1');
    await caller.say('失业登记');
    for (const key of ['1', '1', '1', '1']) await caller.press(key);
    expect(bookings()).toEqual(['district/2026-11-24/09:00']);
  });

  it('asks a withheld number for a mobile, taking it without #', async () => {
    const caller = await line.connected({ faults: { anonymous: true } });
    expect(await press(caller, '1', '1', '1', '1', '1', '1')).toContain('请输入您的手机号');
    await caller.press('00087654321');
    await press(caller, '1');
    expect([...line.booking.bookings.values()][0]?.request.phone).toBe('00087654321');
  });

  it('lets a withheld number stay withheld with #', async () => {
    const caller = await line.connected({ faults: { anonymous: true } });
    await press(caller, '1', '1', '1', '1', '1', '1', '#');
    await caller.wait(8);
    expect(caller.hear()).toContain('请核对');
  });

  it('hears silence out, then offers a person', async () => {
    const caller = await line.connected();
    await caller.press('1');
    await caller.wait(120);
    expect(caller.hear()).toContain('要我们的人给您回电话，请按1');
    await caller.wait(120);
    expect([...line.desk.callbacks.values()]).toEqual([{ key: `callback:${caller.callSid}`, phone: MOBILE, lang: 'zh', callId: caller.callSid, asked: false, note: '' }]);
    expect(caller.ended).toBe('by line');
  });

  it('tells progress by ticket number and code, each ended with #', async () => {
    line.desk.known.set('261020093000000017/384207', { state: 'pending_review', promisedDate: null, unit: null });
    const caller = await line.connected();
    await press(caller, '1', '2');
    await caller.press('261020093000000017#');
    await caller.press('384207#');
    expect(caller.hear()).toContain('现在的情况：承办单位已答复，我们在核对。');
  });

  it('reports a call once, however often and in whatever order the reports come', async () => {
    const caller = await line.connected();
    await caller.hangUp();
    const version = line.calls.calls.get(caller.callSid)?.version;
    await caller.redeliver();
    expect(line.calls.calls.get(caller.callSid)).toMatchObject({ status: 'completed', version });
  });

  it('keeps phone numbers out of the log', async () => {
    const caller = await line.connected();
    await press(caller, '1', '1', '1', '1', '1', '2', '1');
    await caller.hangUp();
    expect(line.log.lines.length).toBeGreaterThan(7);
    expect(JSON.stringify(line.log.lines)).not.toContain(MOBILE);
  });
});

describe('a webhook that comes again', () => {
  it('hears the same TwiML and changes nothing, for every turn of the call', async () => {
    const caller = await line.connected();
    await press(caller, '1', '1', '1', '1', '1', '2', '1');
    const before = structuredClone(line.calls.calls.get(caller.callSid));
    for (const exchange of caller.exchanges) expect(await caller.redeliver(exchange)).toBe(exchange.reply.body);
    expect(line.calls.calls.get(caller.callSid)).toEqual(before);
    expect(bookings()).toHaveLength(1);
  });

  it('arriving twice at once gives one booking and the same TwiML', async () => {
    const caller = await line.connected({ faults: { duplicate: true } });
    await press(caller, '1', '1', '1', '1', '1', '2', '1');
    for (const { reply, twice } of caller.exchanges) expect(twice?.body).toBe(reply.body);
    expect(bookings()).toHaveLength(1);
    const call = line.calls.calls.get(caller.callSid);
    expect([call?.turn, call?.answered.map(({ turn }) => turn)]).toEqual([8, [0, 1, 2, 3, 4, 5, 6, 7]]);
    expect(caller.problems).toEqual([]);
  });

  it('confirming just as the caller hangs up still books, and the call stays ended', async () => {
    const caller = await line.connected();
    await press(caller, '1', '1', '1', '1', '1', '2');
    const atReadBack = caller.exchanges.at(-1);
    if (atReadBack === undefined) throw new Error('no webhook yet');
    await caller.hangUp();
    const { request } = atReadBack;
    const late = { ...atReadBack, request: { ...request, url: request.url.replace('t=6', 't=7'), params: { ...request.params, Digits: '1' } } };
    expect(await caller.redeliver(late)).toContain('约好了');
    expect(bookings()).toHaveLength(1);
    expect(line.calls.calls.get(caller.callSid)?.status).toBe('completed');
  });

  it('for a turn that is still to come hears the newest answer again', async () => {
    const caller = await line.connected();
    await press(caller, '1');
    const [, newest] = caller.exchanges;
    if (newest === undefined) throw new Error('no second webhook');
    const early = { ...newest, request: { ...newest.request, url: newest.request.url.replace(/t=\d+/, 't=9') } };
    expect(await caller.redeliver(early)).toBe(newest.reply.body);
  });

  it('for a call nobody knows gets words of trouble, not an error', async () => {
    const caller = await line.connected();
    await press(caller, '1');
    line.calls.calls.clear();
    expect(await press(caller, '1')).toContain('电话系统出了点问题');
  });
});

describe('what is not from Twilio', () => {
  it('is refused when signed with another token, and nothing is stored', async () => {
    const caller = line.caller({ faults: { wrongSignature: true } });
    await caller.start();
    expect(caller.exchanges[0]?.reply.status).toBe(403);
    expect(line.calls.calls.size).toBe(0);
    expect(line.log.events('warn')).toContain('webhook.refused');
  });

  it('is refused when empty fields were lost on the way', async () => {
    const caller = line.caller({ faults: { dropEmpty: true } });
    await caller.start();
    expect(caller.exchanges[0]?.reply.status).toBe(403);
  });

  it.each(['/twilio/voice', '/twilio/voice/turn?t=1', '/twilio/voice/status', '/twilio/voice/fallback'])('is refused without a signature at %s', async (path) => {
    const reply = await fetch(`${line.baseUrl}${path}`, { method: 'POST', body: new URLSearchParams({ CallSid: 'CA1' }) });
    expect(reply.status).toBe(403);
  });
});

describe('a form that names no call', () => {
  it('is refused even when signed', async () => {
    const body = new URLSearchParams({ From: MOBILE });
    const signature = sign('trial-token-not-for-production', `${line.baseUrl}/twilio/voice`, { From: MOBILE });
    const reply = await fetch(`${line.baseUrl}/twilio/voice`, { method: 'POST', body, headers: { 'x-twilio-signature': signature } });
    expect([reply.status, line.calls.calls.size]).toEqual([400, 0]);
  });
});

describe('a call that goes round in circles', () => {
  it('ends after sixty turns with a call back noted', async () => {
    const caller = await line.connected();
    await caller.press('1');
    for (let turns = 0; turns < 70 && caller.ended === null; turns += 1) await caller.press('*');
    expect(caller.ended).toBe('by line');
    expect(caller.hear()).toContain('上班时间会有人打尾号五 六 七 八的电话找您。');
    expect(line.desk.callbacks.size).toBe(1);
  });
});

describe('when the store fails', () => {
  it('the fallback speaks from memory and a person is told', async () => {
    const caller = await line.connected();
    line.calls.goAway();
    expect(await press(caller, '1')).toContain('电话系统出了点问题，请过几分钟再打。');
    expect(caller.ended).toBe('by line');
    expect(line.log.events('error')).toEqual(['phone.fallback']);
  });

  it('a booking made just before is found again by the retry, not made twice', async () => {
    const caller = await line.connected();
    await press(caller, '1', '1', '1', '1', '1', '2');
    const save = line.calls.save.bind(line.calls);
    line.calls.save = () => Promise.reject(new Error('store away'));
    await press(caller, '1');
    expect(bookings()).toHaveLength(1);
    line.calls.save = save;
    const confirming = caller.exchanges.find(({ request }) => request.url.endsWith('t=7'));
    expect(await caller.redeliver(confirming)).toContain('二 零，零 零，零 零，零 幺');
    expect(bookings()).toHaveLength(1);
  });

  it('a place that goes between hearing and confirming is replaced by the nearest', async () => {
    const caller = await line.connected();
    await press(caller, '1', '1', '1', '1', '1', '2');
    for (const time of sampleBook.times.slice(0, 3)) line.booking.fill(`district/2026-11-24/${time}`);
    expect(await press(caller, '1')).toContain('这个时间刚被约走，最近的是十一月二十四号星期二，下午两点。');
  });
});
