import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BotModel } from '../../bot/index.js';
import { programOf, topicModelFor } from '../../server/adapters/assistant/model-cache.js';
import { createNlpAssistant, seed, type NlpAssistant } from '../../server/adapters/assistant/nlp-assistant.js';
import { packed, packedBeside, unpacked } from '../../server/adapters/assistant/weights.js';
import { demoGuides } from '../bot/support.js';
import { assistantContract } from '../ports/assistant.contract.js';

let cacheDir: string;
let assistant: NlpAssistant | undefined;
beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'desk-bot-'));
});
afterAll(async () => {
  await assistant?.close();
  await rm(cacheDir, { recursive: true });
});

async function started(): Promise<NlpAssistant> {
  const one = createNlpAssistant({ guides: demoGuides, cacheDir, timeLimitMs: 10_000 });
  assistant = one;
  await vi.waitFor(() => expect(one.ready()).toBe(true), { timeout: 50_000, interval: 50 });
  return one;
}

describe('the bot in its own thread', () => {
  afterEach(async () => {
    await assistant?.close();
    assistant = undefined;
  });

  it('learns, answers, remembers the matter, and keeps what it learnt for the next start', async () => {
    const running = await started();
    const first = await running.reply({ state: undefined, text: '失业登记需要带什么材料', lang: 'zh' });
    expect(first).toMatchObject({ outcome: 'answered', source: { itemCode: 'unemployment-registration', guideName: '失业登记', version: 3 } });
    expect(await running.reply({ state: first.state, text: '那要多少钱', lang: 'zh' })).toMatchObject({ outcome: 'answered', reason: 'fee', source: { itemCode: 'unemployment-registration' } });
    expect((await running.reply({ state: undefined, text: '今天股票涨吗', lang: 'zh' })).source).toBeUndefined();
    expect((await running.reply({ state: undefined, text: '失业登记跑了三趟，你们是摆设啊', lang: 'zh' })).guesses[0]).toMatchObject({ itemCode: 'unemployment-registration' });
    expect((await running.reply({ state: undefined, text: '转人工', lang: 'zh' })).guesses).toEqual([]);
    expect(await readdir(cacheDir)).toEqual([expect.stringMatching(/^bot-[0-9a-f]{16}(m\d+)?\.json$/), expect.stringMatching(/^topics-[0-9a-f]{16}\.json$/)]);
  }, 60_000);

  it('answers from what an earlier start learnt', async () => {
    const running = await started();
    expect(await running.reply({ state: undefined, text: 'How long does a residence permit take?', lang: 'en' })).toMatchObject({ outcome: 'answered', source: { itemCode: 'residence-permit' } });
    expect(await readdir(cacheDir)).toHaveLength(2);
  }, 60_000);
});

/** The model an earlier test left in the folder, as it lies in the store. */
async function storedModel() {
  const name = (await readdir(cacheDir)).find((file) => file.startsWith('bot-')) ?? '';
  const model = JSON.parse(await readFile(path.join(cacheDir, name), 'utf8')) as BotModel;
  return { model, ref: { id: model.hash, program: programOf(seed), weights: packed(model) } };
}

describe('a model from the store', () => {
  it('has the same bytes however often it is packed, and comes out as it went in', async () => {
    const { model, ref } = await storedModel();
    expect(Buffer.compare(packed(model), ref.weights)).toBe(0);
    expect(Buffer.compare(packed(unpacked(ref.weights)), ref.weights)).toBe(0);
    expect(Buffer.compare(await packedBeside(JSON.stringify(model)), ref.weights)).toBe(0);
  }, 60_000);

  it('is served without training, learns of a changed guide at once, and is changed for another while it answers', async () => {
    const { ref } = await storedModel();
    const folder = await mkdtemp(path.join(tmpdir(), 'desk-bot-store-'));
    const running = createNlpAssistant({ guides: demoGuides, model: ref, cacheDir: folder, timeLimitMs: 10_000 });
    await vi.waitFor(() => expect(running.ready()).toBe(true), { timeout: 50_000, interval: 50 });
    expect(running.bot.current().model()).toEqual({ id: ref.id, program: ref.program });
    const asked = await running.bot.current().ask({ kind: 'weights' }, 50_000);
    expect(asked?.kind === 'weights' && Buffer.compare(asked.weights, ref.weights)).toBe(0);
    const question = { state: undefined, text: '失业登记要多少钱', lang: 'zh' as const };
    await running.bot.know(demoGuides.map((guide) => ({ ...guide, version: 99, fees: [{ standard: { zh: '收一元', en: 'One yuan' }, basis: { zh: '测试', en: 'test' } }] })));
    expect(await running.reply(question)).toMatchObject({ outcome: 'answered', text: expect.stringContaining('收一元') as string, source: { version: 99 } });
    const changing = running.bot.replace(ref);
    expect(await running.reply(question)).toMatchObject({ source: { version: 99 } });
    expect(await changing).toEqual({ id: ref.id, program: ref.program });
    expect(await running.reply(question)).toMatchObject({ source: { version: 99 } });
    await running.close();
    await rm(folder, { recursive: true });
  }, 120_000);
});

assistantContract('the bot in its own thread', () => (assistant === undefined ? started() : Promise.resolve(assistant)));

// Topics are kept the same way as the bot, and learnt in a moment.
describe('a kept model', () => {
  it('that cannot be read is learnt again and kept', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'desk-bot-bad-'));
    const { hash } = await topicModelFor({ seed: 5, cacheDir: folder });
    const file = path.join(folder, `topics-${hash}.json`);
    await writeFile(file, '{"hash":');
    expect((await topicModelFor({ seed: 5, cacheDir: folder })).hash).toBe(hash);
    expect((JSON.parse(await readFile(file, 'utf8')) as { hash: string }).hash).toBe(hash);
    await rm(folder, { recursive: true });
  }, 60_000);

  it('that cannot be written is done without', async () => {
    const file = path.join(cacheDir, 'not-a-folder');
    await writeFile(file, '');
    expect((await topicModelFor({ seed: 6, cacheDir: file })).sharpness).toBeGreaterThan(0);
    await rm(file);
  }, 60_000);
});
