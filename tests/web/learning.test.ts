import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelOverview, UnansweredQuestion, UnansweredQuestions } from '../../server/contract/learning.js';
import { routes } from '../../server/contract/routes.js';
import type { ModelRecord } from '../../server/desk/learning/model.js';
import { askedAgain, newQuestion } from '../../server/desk/learning/question.js';
import { mondayTen } from '../support/desk-fakes.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let editor: Browser;
let approver: Browser;
let operator: Browser;
let reviewer: Browser;

const model = (id: string, more: Partial<ModelRecord> = {}): ModelRecord => ({ id, program: 'p', trainedAt: mondayTen, reason: 'first', guides: 70, taught: [], figures: { item: 0.9, action: 0.8 }, worseAt: [], served: null, ...more });
const addressed = (route: 'questionDecision' | 'modelServe', id: string) => routes[route].replace(':id', id);
const list = async (state = 'open') => (await editor.get(`${routes.questions}?state=${state}`)).body as unknown as UnansweredQuestions;
const models = async () => (await editor.get(routes.models)).body as unknown as ModelOverview;

beforeAll(async () => {
  desk = await webDesk();
  [editor, approver, operator, reviewer] = await Promise.all([staffBrowser(desk, 'editor-1'), staffBrowser(desk, 'approver-1'), staffBrowser(desk, 'operator-1'), staffBrowser(desk, 'reviewer-1')]);
  const guesses = [{ itemCode: 'id-card-renewal', score: 0.31 }, { itemCode: 'nothing-known', score: 0.2 }];
  const asked = newQuestion({ id: 'q-1', lang: 'zh', text: '我叫▇，证件过期', at: mondayTen });
  await desk.ports.questions.insert(askedAgain(askedAgain(asked, { occasion: 'a', shortfall: 'dont_know', guesses, at: mondayTen }), { occasion: 'a', shortfall: 'taken_over', guesses: [], at: mondayTen }));
  await desk.ports.models.put(model('m-1', { served: { at: mondayTen, by: null } }), Uint8Array.of(1));
  await desk.ports.models.put(model('m-2', { trainedAt: mondayTen + 1, reason: 'worse', worseAt: ['item'], figures: { item: 0.7, action: 0.9 } }), Uint8Array.of(2));
  await desk.ports.models.put(model('m-3', { trainedAt: mondayTen + 2, reason: 'asked_for', figures: { item: 0.905, action: 0.8 }, served: { at: mondayTen + 2, by: null } }), Uint8Array.of(3));
  await desk.ports.models.serve('m-3', null);
});
afterAll(() => desk.close());

describe('unanswered questions', () => {
  it('are listed with what went wrong, what was guessed and what can be done', async () => {
    const { total, counts, questions } = await list();
    expect([total, counts]).toEqual([1, { open: 1, accepted: 0, none: 0, dismissed: 0 }]);
    expect(questions[0]).toMatchObject({ text: '我叫▇，证件过期', count: 1, shortfalls: [{ what: 'dont_know', times: 1 }, { what: 'taken_over', times: 1 }], decision: null });
    expect(questions[0]?.guesses.map(({ name, hasGuide }) => [name.zh, hasGuide])).toEqual([['居民身份证申领、换领、补领', true], ['nothing-known', false]]);
    expect(JSON.stringify(questions)).not.toContain('occasion');
  });

  it('are decided, decided otherwise and opened again; who is late is told', async () => {
    const decide = (who: Browser, version: number, decision: object) => who.post(addressed('questionDecision', 'q-1'), { version, decision });
    const taught = (await decide(editor, 1, { as: 'utterance', itemCode: 'id-card-renewal', field: 'steps', text: '身份证过期了怎么办' })).body as unknown as UnansweredQuestion;
    expect(taught).toMatchObject({ state: 'accepted', version: 2, decision: { meaning: { text: '身份证过期了怎么办', wish: 'answer', itemCode: 'id-card-renewal', field: 'steps' }, itemName: { zh: '居民身份证申领、换领、补领' } } });
    expect((await models()).taught).toEqual({ now: 1, notLearnt: 1 });
    expect((await decide(reviewer, 1, { as: 'none' })).status).toBe(409);
    expect((await decide(reviewer, 2, { as: 'utterance', itemCode: 'nothing-known', field: null })).status).toBe(404);
    expect((await decide(reviewer, 2, { as: 'none' })).body).toMatchObject({ state: 'none' });
    expect((await list('none')).questions).toHaveLength(1);
    expect((await decide(reviewer, 3, { as: 'undo' })).body).toMatchObject({ state: 'open', decision: null });
    expect((await decide(operator, 4, { as: 'none' })).status).toBe(403);
    expect((await operator.get(routes.questions)).status).toBe(403);
    expect((await decide(editor, 4, { as: 'guess' })).status).toBe(400);
  });
});

describe('models', () => {
  it('stand side by side with their figures; a worse one says at what', async () => {
    const { models: all, lastGoodId, trainingSince } = await models();
    expect(all.map(({ id, state, reason }) => [id, state, reason])).toEqual([['m-3', 'serving', 'asked_for'], ['m-2', 'refused', 'worse'], ['m-1', 'kept', 'first']]);
    expect(all[1]).toMatchObject({ worseAt: ['item'], figures: [{ code: 'action', value: 0.9, change: 'better' }, { code: 'item', value: 0.7, change: 'worse' }] });
    expect(all[0]?.figures).toEqual([{ code: 'action', value: 0.8 }, { code: 'item', value: 0.905 }]);
    expect([lastGoodId, trainingSince]).toEqual(['m-1', null]);
  });

  it('are trained anew by who answers for the assistant', async () => {
    expect((await approver.post(routes.models)).status).toBe(202);
    expect(desk.ports.assistant.relearnt).toEqual(['asked_for']);
    expect((await editor.post(routes.models)).status).toBe(403);
    await desk.ports.models.ask('asked_for');
    await desk.ports.models.begin(desk.ports.clock.now(), desk.ports.clock.now() + 1000);
    expect((await models()).trainingSince).toBe(desk.ports.clock.now());
  });

  it('are gone back to in one press, noted in the audit log, and forward again; never to a refused one', async () => {
    expect((await editor.post(addressed('modelServe', 'm-1'))).status).toBe(403);
    expect((await approver.post(addressed('modelServe', 'm-2'))).status).toBe(409);
    expect((await approver.post(addressed('modelServe', 'gone'))).status).toBe(404);
    const back = (await approver.post(addressed('modelServe', 'm-1'))).body as unknown as ModelOverview;
    expect(back.models.map(({ id, state, reason }) => [id, state, reason])).toEqual([['m-3', 'kept', 'rolled_back'], ['m-2', 'refused', 'worse'], ['m-1', 'serving', 'asked_for']]);
    expect(back.lastGoodId).toBe('m-3');
    expect(desk.ports.audit.entries.at(-1)).toMatchObject({ what: 'model_served', about: 'm-1', actorId: 'approver-1' });
    expect(desk.ports.assistant.followed).toBe(1);
    const forward = (await approver.post(addressed('modelServe', 'm-3'))).body as unknown as ModelOverview;
    expect(forward.models[0]).toMatchObject({ id: 'm-3', state: 'serving', served: { by: expect.any(String) as string } });
    expect((await approver.post(addressed('modelServe', 'm-3'))).status).toBe(200);
  });
});
