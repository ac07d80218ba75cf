import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedAgain, decideQuestion, newQuestion } from '../../server/desk/learning/question.js';
import type { Assistant } from '../../server/ports/assistant.js';
import { demoGuides } from '../bot/support.js';
import { supervisor } from '../support/builders.js';
import { mondayTen } from '../support/desk-fakes.js';
import { LearningDesk } from './learning-desk.js';

let desk: LearningDesk;
const settled = () => vi.advanceTimersByTimeAsync(0);
const soon = () => vi.advanceTimersByTimeAsync(2_000);
/** Wishes for a new model and lets the training begin. */
async function relearn({ assistant }: { assistant: Assistant }, why?: 'asked_for'): Promise<void> {
  await assistant.relearn(why);
  await settled();
}
const question = { state: null, text: '居住证要什么材料', lang: 'zh' as const };

beforeEach(() => {
  vi.useFakeTimers();
  desk = new LearningDesk();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk whose first model serves, with figures. */
async function atWork() {
  const one = await desk.process(true);
  one.bot().becomesReady();
  await soon();
  await desk.models.note({ ...(await record('model-1')), figures: { item: 0.9, emergency: 0.95 } });
  return one;
}
const record = async (id: string) => {
  const known = await desk.models.record(id);
  if (!known) throw new Error(`no model ${id}`);
  return known;
};
const serving = async () => (await desk.models.head()).servingId;

describe('the first model', () => {
  it('is what the first start has trained, and is put on the shelf', async () => {
    await atWork();
    expect(await serving()).toBe('model-1');
    expect(await record('model-1')).toMatchObject({ reason: 'first', guides: 2, served: { by: null } });
    expect(await desk.models.weights('model-1')).toEqual(Uint8Array.of(1));
  });

  it('brings the figures that were known of it when the program was built, and is not measured again for a comparison', async () => {
    const one = await desk.process(true);
    one.bot().figures = { item: 0.91 };
    one.bot().becomesReady();
    await soon();
    expect(await record('model-1')).toMatchObject({ figures: { item: 0.91 } });
    await relearn(one);
    expect(one.training().data.other).toBeNull();
  });

  it('is served by the next start, with its weights', async () => {
    await atWork();
    const next = await desk.process(true);
    expect(next.bot().data?.model).toEqual({ id: 'model-1', program: 'program-1', weights: Uint8Array.of(1) });
  });

  it('of another program is replaced by what this program trains', async () => {
    await atWork();
    const newer = await desk.process(true);
    newer.bot().becomesReady({ id: 'model-2', program: 'program-2' });
    await soon();
    expect(await serving()).toBe('model-2');
    expect(await record('model-2')).toMatchObject({ reason: 'program_changed' });
  });
});

describe('a published guide', () => {
  it('is known at once, before anything is trained', async () => {
    const one = await atWork();
    desk.guides = [...demoGuides];
    await relearn(one);
    expect(one.bot().knows()).toEqual(demoGuides.map(({ itemCode, version }) => `${itemCode}@${version}`));
    expect(one.trainings).toHaveLength(1);
    expect(one.bots).toHaveLength(1);
  });

  it('reaches a bot that was still starting', async () => {
    const one = await desk.process(true);
    desk.guides = [...demoGuides];
    await relearn(one);
    one.bot().becomesReady();
    expect(one.bot().knows()).toHaveLength(demoGuides.length);
  });

  it('is known in another process within two seconds', async () => {
    const [one, other] = [await atWork(), await desk.process(false)];
    other.bot().becomesReady();
    desk.guides = [...demoGuides];
    await relearn(one);
    await soon();
    expect(other.bot().knows()).toHaveLength(demoGuides.length);
    expect(other.trainings).toEqual([]);
  });

  it('that comes into force by the calendar is known and learnt without anybody asking', async () => {
    const one = await atWork();
    desk.guides = [...demoGuides];
    await soon();
    expect(one.bot().knows()).toHaveLength(demoGuides.length);
    await soon();
    expect(one.trainings).toHaveLength(1);
  });
});

describe('a training', () => {
  it('learns what editors accepted, without the places where personal data was', async () => {
    const one = await atWork();
    const asked = askedAgain(newQuestion({ id: 'q', lang: 'zh', text: '我叫▇，养老金', at: mondayTen }), { occasion: 'o', shortfall: 'dont_know', guesses: [], at: mondayTen });
    await desk.questions.insert(decideQuestion(asked, { as: 'utterance', meaning: { text: '我叫▇，养老金', wish: 'answer', itemCode: 'pension', field: 'steps' } }, { actor: supervisor, now: mondayTen }));
    await relearn(one, 'asked_for');
    expect(one.training().data.taught).toEqual([{ text: '我叫 ，养老金', action: 'answer', item: 'pension', field: 'steps' }]);
    one.training().makes('model-2');
    await settled();
    expect(await record('model-2')).toMatchObject({ reason: 'asked_for', taught: [`q@${mondayTen}`] });
  });

  it('takes over when it is no worse: the next bot starts beside the old one, which ends its questions', async () => {
    const one = await atWork();
    const old = one.bot();
    const waiting = one.assistant.reply(question);
    await relearn(one);
    one.training().makes('model-2', { item: 0.905, emergency: 0.95 });
    await settled();
    expect(await serving()).toBe('model-2');
    expect(one.bots).toHaveLength(2);
    expect(one.assistant.ready()).toBe(true);
    one.bot().becomesReady({ id: 'model-2', program: 'program-1' });
    one.bot().answers('新的');
    await settled();
    expect(old.ended).toBe(false);
    expect(await one.assistant.reply(question)).toMatchObject({ text: '新的' });
    old.emit('message', { kind: 'turn', id: old.asked.find(({ kind }) => kind === 'turn')?.id, turn: { outcome: 'answered', lang: 'zh', text: '旧的', guesses: [], state: null } });
    expect(await waiting).toMatchObject({ text: '旧的' });
    expect(old.ended).toBe(true);
    expect(one.bots).toHaveLength(2);
  });

  it('that makes a worse model is refused, and says what it is worse at', async () => {
    const one = await atWork();
    await relearn(one);
    one.training().makes('model-2', { item: 0.95, emergency: 0.9 });
    await soon();
    expect(await serving()).toBe('model-1');
    expect(await record('model-2')).toMatchObject({ reason: 'worse', worseAt: ['emergency'] });
    expect(one.bots).toHaveLength(1);
  });

  it('measures the model in use too when that was never done, and compares with it', async () => {
    const one = await desk.process(true);
    one.bot().becomesReady();
    await soon();
    await relearn(one);
    expect(one.training().data.other).toEqual([]);
    one.training().makes('model-2', { item: 0.5 });
    await settled();
    expect(await record('model-1')).toMatchObject({ figures: { item: 0.9 } });
    expect(await record('model-2')).toMatchObject({ reason: 'worse', worseAt: ['item'] });
  });

  it('that fails leaves the last good model and says why', async () => {
    const one = await atWork();
    await relearn(one);
    one.training().crashes('out of memory');
    await settled();
    expect(await desk.models.head()).toMatchObject({ servingId: 'model-1', training: null, failure: { message: 'out of memory' } });
    await soon();
    expect(one.trainings).toHaveLength(1);
  });

  it('that gives what there is already changes nothing', async () => {
    const one = await atWork();
    await relearn(one);
    one.training().findsTheSame();
    await soon();
    expect((await desk.models.records(9)).map(({ id }) => id)).toEqual(['model-1']);
    expect(one.bots).toHaveLength(1);
  });

  it('wished for during a training comes after it, however often: once', async () => {
    const one = await atWork();
    for (let times = 0; times < 3; times += 1) await relearn(one);
    expect(one.trainings).toHaveLength(1);
    one.training().makes('model-2');
    await soon();
    expect(one.trainings).toHaveLength(2);
    one.training().findsTheSame();
    await soon();
    expect(one.trainings).toHaveLength(2);
  });

  it('happens in one of two working processes; both serve what comes of it', async () => {
    const [one, other] = [await atWork(), await desk.process(true)];
    other.bot().becomesReady();
    await relearn(one);
    await soon();
    expect([one.trainings.length, other.trainings.length]).toEqual([1, 0]);
    one.training().makes('model-2');
    await soon();
    expect([one.bot().data?.model?.id, other.bot().data?.model?.id]).toEqual(['model-2', 'model-2']);
  });

  it('under way when the desk closes is ended', async () => {
    const one = await atWork();
    await relearn(one);
    await one.assistant.close();
    expect(one.training().ended).toBe(true);
    await settled();
    expect((await desk.process(true)).trainings).toEqual([]);
    await soon();
    expect(await desk.models.head()).toMatchObject({ failure: null, asked: 1, training: { since: mondayTen } });
  });
});

describe('a model', () => {
  it('that takes minutes to start is given up', async () => {
    const one = await atWork();
    await relearn(one);
    one.training().makes('model-2');
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 4_000);
    expect(one.bot().ended).toBe(true);
    expect(await serving()).toBe('model-1');
    const said = one.assistant.reply({ ...question, text: '转人工' });
    await vi.advanceTimersByTimeAsync(300);
    expect(await said).toMatchObject({ outcome: 'handover' });
  });

  it('that will not start is marked, and the one before goes on', async () => {
    const one = await atWork();
    await relearn(one);
    one.training().makes('model-2');
    await settled();
    one.bot().crashes('bad weights');
    await soon();
    expect(await serving()).toBe('model-1');
    expect(await record('model-2')).toMatchObject({ reason: 'failed' });
    expect(one.assistant.ready()).toBe(true);
    await soon();
    expect(one.bots).toHaveLength(2);
  });

  it('gone back to is served everywhere within seconds, and the one left is not taken again by itself', async () => {
    const [one, other] = [await atWork(), await desk.process(false)];
    other.bot().becomesReady();
    await relearn(one);
    one.training().makes('model-2');
    await soon();
    for (const process of [one, other]) process.bot().becomesReady({ id: 'model-2', program: 'program-1' });
    await settled();
    await desk.models.note({ ...(await record('model-2')), reason: 'rolled_back' });
    await desk.models.serve('model-1', 'model-2');
    await soon();
    expect([one.bot().data?.model?.id, other.bot().data?.model?.id]).toEqual(['model-1', 'model-1']);
    for (const process of [one, other]) process.bot().becomesReady();
    await relearn(one);
    one.training().makes('model-2');
    await soon();
    expect(await serving()).toBe('model-1');
  });
});
