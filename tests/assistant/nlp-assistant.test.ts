import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNlpAssistant } from '../../server/adapters/assistant/nlp-assistant.js';
import { FakeWorker } from './fake-worker.js';

let workers: FakeWorker[];
const last = (): FakeWorker => {
  const worker = workers.at(-1);
  if (worker === undefined) throw new Error('no worker was started');
  return worker;
};
const assistant = () =>
  createNlpAssistant({
    guides: [],
    timeLimitMs: 2_000,
    start: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  });
const question = { state: { misses: 1 }, text: '居住证要什么材料', lang: 'zh' as const };

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the assistant', () => {
  it('passes on to a person while the bot is still learning', async () => {
    const starting = assistant();
    expect(starting.ready()).toBe(false);
    expect(await starting.reply(question)).toEqual({ outcome: 'handover', reason: 'assistant_starting', text: '助手正在准备，先为您转人工。', guesses: [], state: { misses: 1 } });
  });

  it('answers once the bot is ready', async () => {
    const running = assistant();
    last().becomesReady();
    last().answers('带身份证');
    expect(running.ready()).toBe(true);
    expect(await running.reply(question)).toMatchObject({ outcome: 'answered', text: '带身份证', state: { misses: 1 } });
  });

  it('keeps each answer with its question when several are asked at once', async () => {
    const running = assistant();
    last().becomesReady();
    const replies = ['一', '二'].map((text) => running.reply({ ...question, text: `居住证${text}` }));
    for (const asked of [...last().asked].reverse()) if (asked.kind === 'turn') last().emit('message', { kind: 'turn', id: asked.id, turn: { outcome: 'answered', lang: 'zh', text: asked.text, guesses: [], state: {} } });
    expect((await Promise.all(replies)).map((turn) => turn.text)).toEqual(['居住证一', '居住证二']);
  });

  it('passes on to a person when an answer takes longer than two seconds, and starts a fresh bot', async () => {
    const running = assistant();
    last().becomesReady();
    const reply = running.reply(question);
    await vi.advanceTimersByTimeAsync(2_001);
    expect(await reply).toMatchObject({ outcome: 'handover', reason: 'assistant_failed', text: '助手出了点问题，已经为您转人工。' });
    expect(workers).toHaveLength(2);
    expect(running.ready()).toBe(false);
  });

  it('is not ended for reading other guides slowly, while nobody waits for that', async () => {
    const running = assistant();
    last().becomesReady();
    last().readsSlowly = true;
    last().answers('带身份证');
    void running.bot.know([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await running.reply(question)).toMatchObject({ text: '带身份证' });
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(workers).toHaveLength(2);
  });

  it('passes on to a person when the bot fails at a question, and goes on with the next', async () => {
    const running = assistant();
    last().becomesReady();
    const reply = running.reply({ ...question, lang: 'en' });
    last().emit('message', { kind: 'failed', id: last().asked[0]?.id });
    expect(await reply).toMatchObject({ reason: 'assistant_failed', text: 'The assistant has a problem. You are being passed to a person.' });
    expect(running.ready()).toBe(true);
  });

  it('survives a crash: everyone waiting goes to a person and a fresh bot takes over', async () => {
    const running = assistant();
    last().becomesReady();
    const reply = running.reply(question);
    last().crashes('out of memory');
    expect(await reply).toMatchObject({ outcome: 'handover', reason: 'assistant_failed' });
    await vi.advanceTimersByTimeAsync(0);
    last().becomesReady();
    last().answers('好了');
    expect(await running.reply(question)).toMatchObject({ text: '好了' });
  });

  it('tries more and more slowly when the bot cannot start at all', async () => {
    assistant();
    last().crashes('no memory');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(workers).toHaveLength(2);
    last().crashes('no memory');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(workers).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(workers).toHaveLength(3);
  });

  it.each([
    ['家里闻着一股煤气味', 'emergency', 'gas'],
    ['活着没意思了', 'emergency', 'self_harm'],
    ['转人工', 'handover', 'asked_for_person'],
  ])('minds「%s」even when the bot is dead', async (text, outcome, reason) => {
    const broken = assistant();
    last().crashes('gone');
    expect(await broken.reply({ state: undefined, text, lang: 'zh' })).toMatchObject({ outcome, reason });
  });

  it('tells the agent what an angry message may be about', async () => {
    const running = assistant();
    last().becomesReady();
    last().guesses({ itemCode: 'social-card', score: -0.3 });
    expect(await running.reply({ ...question, text: '社保卡补办跑了三趟，你们是摆设啊' })).toMatchObject({ outcome: 'handover', reason: 'angry', guesses: [{ itemCode: 'social-card', score: -0.3 }] });
  });

  it('does not keep an angry person waiting for that', async () => {
    const running = assistant();
    last().becomesReady();
    const reply = running.reply({ ...question, text: '你们是摆设啊' });
    await vi.advanceTimersByTimeAsync(300);
    expect(await reply).toMatchObject({ outcome: 'handover', reason: 'angry', guesses: [] });
    expect(running.ready()).toBe(true);
  });

  it('says what a matter is about, how sure it is and which words decided', async () => {
    const running = assistant();
    last().becomesReady();
    last().takesMattersFor({ topic: 'utilities', probability: 0.93, words: ['停水'] });
    expect(await running.suggestTopic('家里停水了')).toEqual({ topic: 'utilities', confidence: 0.93, words: ['停水'] });
  });

  it.each([
    ['the words say nothing', null],
    ['the topic is none of the desk’s', { topic: 'gardening', probability: 0.9, words: ['花'] }],
  ])('does not say what a matter is about when %s', async (_, best) => {
    const running = assistant();
    last().becomesReady();
    last().takesMattersFor(best);
    expect(await running.suggestTopic('嗯')).toBeNull();
  });

  it('does not say what a matter is about while the bot is learning, after it failed, or later than two seconds', async () => {
    const running = assistant();
    expect(await running.suggestTopic('家里停水了')).toBeNull();
    last().becomesReady();
    const failing = running.suggestTopic('家里停水了');
    last().emit('message', { kind: 'failed', id: last().asked[0]?.id });
    expect(await failing).toBeNull();
    const slow = running.suggestTopic('家里停水了');
    await vi.advanceTimersByTimeAsync(2_001);
    expect(await slow).toBeNull();
    expect(workers).toHaveLength(2);
  });

  it('starts no new bot after it was closed', async () => {
    const running = assistant();
    last().becomesReady();
    await running.close();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(workers).toHaveLength(1);
    expect(await running.reply(question)).toMatchObject({ outcome: 'handover' });
  });
});
