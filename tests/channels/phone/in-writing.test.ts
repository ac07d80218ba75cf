import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineReply, trialCallId, trialPaths, type LineReply } from '../../../server/contract/trial-line.js';
import { NightLine } from './support/night-line.js';

const busy = { staffed: true, free: 0, ahead: 3, minutes: { from: 5, to: 10 } };
const talk = randomUUID();
const callId = trialCallId(talk);
let line: NightLine;

const post = (path: string, body: object) => fetch(`${line.baseUrl}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const said = async (path: string, body: object): Promise<LineReply> => lineReply.parse(await (await post(path, body)).json());
const typed = (turn: number, text: string) => said(trialPaths.turn, { talk, turn, typed: text });
const waits = (reply: LineReply, waited: number, key = '') => said(trialPaths.wait, { talk, turn: reply.turn, lang: reply.wait?.lang, seconds: reply.wait?.seconds, waited, key });

/** Dials and asks for a person, who is not free at once. */
async function waitingForSomebody(): Promise<LineReply> {
  line.people.people = busy;
  await said(trialPaths.open, { talk, from: '00012345678' });
  await typed(1, '1');
  await typed(2, '0');
  return typed(3, '1');
}

beforeEach(async () => {
  line = await new NightLine().open();
});
afterEach(() => line.close());

describe('the line in writing', () => {
  it('puts somebody who asks for a person in the same line as callers, with their number', async () => {
    const reply = await waitingForSomebody();
    expect(reply).toMatchObject({ over: false, wait: { lang: 'zh', seconds: null } });
    expect(line.people.waiting.get(callId)).toMatchObject({ phone: '00012345678', reason: 'asked' });
  });

  it('tells where one stands while one waits, and when it will say so again', async () => {
    const reply = await waits(await waitingForSomebody(), 0);
    expect(reply.lines.join('')).toContain('前面还有3位');
    expect(reply.wait?.again).toBe(25);
  });

  it('lets go whoever would rather be called back', async () => {
    const reply = await waits(await waitingForSomebody(), 30, '1');
    expect(reply.wait).toBeNull();
    expect([line.people.waiting.has(callId), [...line.desk.callbacks.values()].map(({ phone }) => phone)]).toEqual([false, ['00012345678']]);
  });

  it('keeps nobody waiting who has closed the page', async () => {
    await waitingForSomebody();
    expect((await post(trialPaths.end, { talk })).status).toBe(204);
    expect(line.people.waiting.has(callId)).toBe(false);
  });

  it.each([['a real number', { talk, from: '22345678901' }], ['a talk anybody could guess', { talk: '1' }]])('takes no %s', async (_what, body) => {
    expect((await post(trialPaths.open, body)).status).toBe(400);
  });
});
