import { describe, expect, it } from 'vitest';
import { listQuestions, reviewQuestion } from '../../../server/actions/learning/review-questions.js';
import { askedAgain, newQuestion } from '../../../server/desk/learning/question.js';
import { operator, refused, reviewer, supervisor } from '../../support/builders.js';
import { fakePorts, mondayTen } from '../../support/desk-fakes.js';

async function deskWithQuestion() {
  const ports = fakePorts();
  const asked = askedAgain(newQuestion({ id: 'q', lang: 'zh', text: '我叫▇，养老金怎么领', at: mondayTen }), { occasion: 'o', shortfall: 'dont_know', guesses: [], at: mondayTen });
  await ports.questions.insert(asked);
  return { ports, question: asked };
}
const answer = { as: 'utterance', wish: 'answer', itemCode: 'id-card-renewal', field: 'steps' } as const;

describe('the list of unanswered questions', () => {
  it('is for editors', async () => {
    const { ports } = await deskWithQuestion();
    expect((await listQuestions(ports, reviewer, { state: 'open', page: 1, size: 10 })).questions).toHaveLength(1);
    expect((await listQuestions(ports, reviewer, { state: 'open', page: 2, size: 10 })).questions).toEqual([]);
    expect(await refused(listQuestions(ports, operator, { state: 'open', page: 1, size: 10 }))).toMatchObject({ code: 'not_allowed' });
  });
});

describe('deciding one', () => {
  it('teaches the cleaned words, or better ones, cleaned too', async () => {
    const { ports } = await deskWithQuestion();
    const taught = await reviewQuestion(ports, supervisor, { id: 'q', version: 1, decision: answer });
    expect(taught.decision?.meaning).toEqual({ text: '我叫▇，养老金怎么领', wish: 'answer', itemCode: 'id-card-renewal', field: 'steps' });
    const again = await reviewQuestion(ports, supervisor, { id: 'q', version: taught.version, decision: { ...answer, text: '怎么领养老金，电话00012345678' } });
    expect(again.decision?.meaning?.text).toBe('怎么领养老金，电话▇');
  });

  it.each([
    ['taught during a training is learnt by the next one', answer, ['asked_for']],
    ['kept as not ours during a training is learnt as well', { as: 'none' } as const, ['asked_for']],
    ['left alone during a training teaches nothing', { as: 'dismissed' } as const, []],
  ])('%s', async (_, decision, relearnt) => {
    const { ports } = await deskWithQuestion();
    await ports.models.ask('guides_changed');
    await reviewQuestion(ports, supervisor, { id: 'q', version: 1, decision });
    expect(ports.assistant.relearnt).toEqual(relearnt);
  });

  it('waits for a training when none is under way', async () => {
    const { ports } = await deskWithQuestion();
    await reviewQuestion(ports, supervisor, { id: 'q', version: 1, decision: answer });
    expect(ports.assistant.relearnt).toEqual([]);
  });

  it('is refused to others, for a service nobody knows, and after somebody was faster', async () => {
    const { ports } = await deskWithQuestion();
    expect(await refused(reviewQuestion(ports, operator, { id: 'q', version: 1, decision: answer }))).toMatchObject({ code: 'not_allowed' });
    expect(await refused(reviewQuestion(ports, supervisor, { id: 'q', version: 1, decision: { ...answer, itemCode: 'nothing' } }))).toEqual({ code: 'not_found', facts: { what: 'item' } });
    expect(await refused(reviewQuestion(ports, supervisor, { id: 'gone', version: 1, decision: answer }))).toEqual({ code: 'not_found', facts: { what: 'question' } });
    await reviewQuestion(ports, reviewer, { id: 'q', version: 1, decision: { as: 'none' } });
    expect(await refused(reviewQuestion(ports, supervisor, { id: 'q', version: 1, decision: answer }))).toEqual({ code: 'stale', facts: { version: 2, name: reviewer.name } });
  });

  it('can be undone; undoing nothing changes nothing', async () => {
    const { ports } = await deskWithQuestion();
    expect((await reviewQuestion(ports, reviewer, { id: 'q', version: 1, decision: { as: 'undo' } })).version).toBe(1);
    const { version } = await reviewQuestion(ports, reviewer, { id: 'q', version: 1, decision: { as: 'dismissed' } });
    expect(await reviewQuestion(ports, reviewer, { id: 'q', version, decision: { as: 'undo' } })).toMatchObject({ state: 'open', decision: null });
  });
});
