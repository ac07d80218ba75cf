/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotModelsPage, BotReviewPage } from '../../../agent-console/src/features/learning/index.js';
import { guessedPart } from '../../../agent-console/src/features/learning/guessed-part.js';
import { likeness } from '../../../agent-console/src/features/learning/likeness.js';
import type { ModelOverview, ModelVersion, UnansweredQuestion } from '../../../server/contract/learning.js';
import type { Role } from '../../../server/contract/staff.js';
import { button, dialog, press } from '../admin/press.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const guess = (itemCode: string, name: string, score = 0.42) => ({ itemCode, name: { zh: name, en: itemCode }, score, hasGuide: true });
const question = (change: Partial<UnansweredQuestion> = {}): UnansweredQuestion => ({ id: 'q1', version: 4, lang: 'zh', text: '失业登记去哪办', count: 12, askedSince: 0, firstAskedAt: now, lastAskedAt: now, shortfalls: [{ what: 'dont_know', times: 9 }, { what: 'taken_over', times: 3 }], guesses: [guess('unemployment', '失业登记'), guess('benefit', '失业金申领', -0.3)], state: 'open', decision: null, ...change });
const questions = 'GET /api/staff/learning/questions';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function review(list: UnansweredQuestion[], { roles = ['kb_editor'] as Role[], at = '/bot/review' } = {}) {
  const decided = (id: string) => (body: unknown): [number, unknown] => {
    const { as } = (body as { decision: { as: string } }).decision;
    const state = ({ utterance: 'accepted', none: 'none', dismissed: 'dismissed', undo: 'open' } as const)[as as 'none'];
    return [200, { ...list.find((one) => one.id === id), version: 5, state }];
  };
  const asked = answerWith({
    [questions]: () => [200, { total: list.length, page: 1, size: 50, counts: { open: list.length, accepted: 0, none: 0, dismissed: 0 }, questions: list }],
    ...Object.fromEntries(list.map(({ id }) => [`POST /api/staff/learning/questions/${id}/decision`, decided(id)])),
  });
  const desk = await openDesk(<BotReviewPage />, { who: me({ roles }), at });
  await pass(1);
  return { ...desk, asked, decisions: () => asked.filter(({ method }) => method === 'POST').map(({ path, body }) => [path.split('/').at(-2), (body as { decision: unknown }).decision]) };
}
const key = async (name: string) => {
  fireEvent.keyDown(document.body, { key: name });
  await pass(1);
  await pass(1);
};

describe('questions the assistant did not answer well', () => {
  it('say how often, how it went and what it thought of', async () => {
    await review([question()]);
    expect(screen.getByText('不知道 9 次')).toBeTruthy();
    expect(screen.getByText('人工接过去 3 次')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: '助手想到的' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['1 失业登记 很像', '2 失业金申领 有点像']);
  });
  it('are taught with one key: the guide by its number, the part as it is guessed', async () => {
    const { decisions } = await review([question()]);
    await key('2');
    expect(decisions()).toEqual([['q1', { as: 'utterance', wish: 'answer', itemCode: 'benefit', field: 'place' }]]);
    expect(document.querySelector('.undo-line')?.textContent).toContain('“失业登记去哪办”已教给助手。');
  });
  it('are taught in better words, if somebody finds them', async () => {
    const { decisions } = await review([question()]);
    fireEvent.change(screen.getByLabelText('教的话（可以改通顺）'), { target: { value: '在哪里登记失业' } });
    await press(button('教给助手：失业登记'));
    expect(decisions()[0]?.[1]).toMatchObject({ itemCode: 'unemployment', text: '在哪里登记失业' });
  });
  it('are walked with J and K, marked as not ours with 0 and left with 9; deciding leads to the next', async () => {
    const { decisions } = await review([question(), question({ id: 'q2', text: '北京怎么落户' }), question({ id: 'q3', text: '嗯嗯' })]);
    await key('j');
    await key('0');
    await key('9');
    expect(decisions()).toEqual([['q2', { as: 'none' }], ['q3', { as: 'dismissed' }]]);
  });
  it('can be opened again with Z', async () => {
    const { decisions, asked } = await review([question()]);
    await key('0');
    await key('z');
    expect(decisions()[1]).toEqual(['q1', { as: 'undo' }]);
    expect(asked.filter(({ method }) => method === 'POST')[1]?.body).toMatchObject({ version: 5 });
  });
  it('take no key while somebody types', async () => {
    const { decisions } = await review([question()]);
    fireEvent.keyDown(screen.getByLabelText('教的话（可以改通顺）'), { key: '0' });
    await pass(1);
    expect(decisions()).toEqual([]);
  });
  it('lead to the guide at the part that has to answer', async () => {
    const { address } = await review([question()]);
    await press(button(/改指南/));
    expect(address()).toBe('/guides/unemployment?field=place&question=q1');
  });
  it('offer no guide to write to those who may not', async () => {
    await review([question()], { roles: ['reviewer'] });
    expect(screen.queryByRole('button', { name: /改指南/ })).toBeNull();
  });
  it('can be only those of one guide', async () => {
    await review([question(), question({ id: 'q2', text: '别的', guesses: [guess('benefit', '失业金申领')] })], { at: '/bot/review?item=benefit' });
    expect(screen.queryByText('失业登记去哪办')).toBeNull();
    expect(screen.getByText('别的')).toBeTruthy();
  });
  it('that are taught say of which guide, by its name, and can be opened again', async () => {
    const meaning = { text: '去哪办失业登记', wish: 'answer', itemCode: 'unemployment', field: 'place' } as const;
    const { decisions } = await review([question({ state: 'accepted', decision: { by: '韩梅', at: now, meaning, itemName: { zh: '失业登记', en: 'Unemployment registration' } } })], { at: '/bot/review?state=accepted' });
    expect(screen.getByText('教成“去哪办失业登记”')).toBeTruthy();
    expect(screen.getByText('失业登记 地点')).toBeTruthy();
    await press(button('撤销：失业登记去哪办'));
    expect(decisions()).toEqual([['q1', { as: 'undo' }]]);
  });
  it('that are all decided say so', async () => {
    await review([]);
    expect(screen.getByText('没有未答的问题')).toBeTruthy();
  });
});

describe('how near a guide was thought to be', () => {
  it.each([[0.66, '很像'], [-0.2, '很像'], [-0.21, '有点像'], [-0.85, '不太像']])('at a score of %s is told as %s', (score, said) => {
    expect(likeness(score).zh).toBe(said);
  });
});

describe('the part a question asks for', () => {
  it.each([
    ['失业登记去哪办', 'place'],
    ['要带什么材料', 'materials'],
    ['要多久', 'time_limit'],
    ['How much does it cost?', 'fee'],
    ['失业登记', 'overview'],
  ])('%s is guessed as %s', (text, part) => {
    expect(guessedPart(text)).toBe(part);
  });
});

const model = (change: Partial<ModelVersion> = {}): ModelVersion => ({ id: 'm2', state: 'serving', trainedAt: now, reason: 'guides_changed', worseAt: [], guides: 70, taught: 3, figures: [{ code: 'item', value: 0.951 }], served: { at: now, by: null }, ...change });
const overview = (change: Partial<ModelOverview> = {}): ModelOverview => ({ trainingSince: null, lastFailure: null, taught: { now: 5, notLearnt: 2 }, lastGoodId: 'm1', models: [model(), model({ id: 'm1', state: 'kept', trainedAt: now - 3_600_000, served: null }), model({ id: 'm0', state: 'refused', trainedAt: now - 7_200_000, reason: 'worse', worseAt: ['item'], figures: [{ code: 'item', value: 0.9, change: 'worse' }], served: null })], ...change });

describe('the models', () => {
  async function open(first: ModelOverview) {
    let stored = first;
    const asked = answerWith({
      'GET /api/staff/learning/models': () => [200, stored],
      'POST /api/staff/learning/models': () => {
        stored = overview({ trainingSince: now });
        return [202, { queued: true }];
      },
      'POST /api/staff/learning/models/m1/serve': () => [200, overview({ models: [model({ state: 'kept' }), model({ id: 'm1' })] })],
    });
    await openDesk(<BotModelsPage />, { who: me({ roles: ['supervisor'] }) });
    await pass(1);
    return { asked, end: (next: ModelOverview) => (stored = next) };
  }
  it('stand side by side with their figures; a worse one says at what and cannot be used', async () => {
    await open(overview());
    const [, serving, , refused] = screen.getAllByRole('row');
    expect(serving?.textContent).toContain('正在用');
    expect(serving?.textContent).toContain('95.1%');
    expect(refused?.textContent).toContain('变差：哪件事');
    expect(within(refused ?? document.body).queryByRole('button')).toBeNull();
  });
  it('go back to the last good one with one press and a sentence on what follows', async () => {
    const { asked } = await open(overview());
    await press(button('退回上一个好的'));
    expect(within(dialog()).getByText(/助手马上改用这个模型回答/)).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await press(button('换上这个', dialog()));
    await pass(1);
    expect(asked.find(({ method }) => method === 'POST')?.path).toBe('/api/staff/learning/models/m1/serve');
  });
  it('are trained again on request; the page shows that it goes on, and its end by itself', async () => {
    const { end } = await open(overview());
    await press(button('重新训练'));
    await pass(1);
    await pass(1);
    expect(screen.getByText(/正在训练，09:12开始/)).toBeTruthy();
    expect(button('重新训练').disabled).toBe(true);
    end(overview());
    await pass(4100);
    await pass(1);
    expect(screen.queryByText(/正在训练/)).toBeNull();
  });
});
