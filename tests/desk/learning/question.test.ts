import { describe, expect, it } from 'vitest';
import { askedAgain, decideQuestion, newQuestion, takenBack, type Asking, type Question } from '../../../server/desk/learning/question.js';
import { mondayNine, supervisor } from '../../support/builders.js';

const fresh = newQuestion({ id: 'q', lang: 'zh', text: '养老金怎么领', at: mondayNine });
const asking = (occasion: string, more: Partial<Asking> = {}): Asking => ({ occasion, shortfall: 'dont_know', guesses: [], at: mondayNine, ...more });
const act = { actor: supervisor, now: mondayNine + 60_000 };
const meaning = { text: '养老金怎么领', wish: 'answer', itemCode: 'pension', field: 'steps' } as const;

describe('counting a question', () => {
  it('counts each time once, whatever went wrong that time', () => {
    const twice = [asking('a'), asking('a'), asking('a', { shortfall: 'taken_over' }), asking('b', { at: mondayNine + 5 })].reduce<Question>(askedAgain, fresh);
    expect(twice).toMatchObject({ count: 2, shortfalls: { dont_know: 2, taken_over: 1 }, lastAskedAt: mondayNine + 5, askedSince: 0 });
  });

  it('keeps the latest three guesses, and those it had when there are none', () => {
    const four = ['a', 'b', 'c', 'd'].map((itemCode, at) => ({ itemCode, score: -at }));
    const guessed = askedAgain(fresh, asking('a', { guesses: four }));
    expect(guessed.guesses).toEqual(four.slice(0, 3));
    expect(askedAgain(guessed, asking('b')).guesses).toEqual(four.slice(0, 3));
  });

  it('stays small however often it is asked, and goes on counting', () => {
    const often = Array.from({ length: 500 }, (_, at) => asking(`o-${at}`)).reduce<Question>(askedAgain, fresh);
    expect(often.count).toBe(500);
    expect(often.occasions).toHaveLength(200);
  });

  it('takes back what a citizen took back, and only that', () => {
    const judged = [asking('a', { shortfall: 'unhelpful' }), asking('b'), asking('b', { shortfall: 'unhelpful' })].reduce<Question>(askedAgain, fresh);
    const once = takenBack(judged, asking('a', { shortfall: 'unhelpful' }));
    expect(once).toMatchObject({ count: 1, shortfalls: { dont_know: 1, unhelpful: 1 } });
    expect(takenBack(once, asking('b', { shortfall: 'unhelpful' }))).toMatchObject({ count: 1, shortfalls: { unhelpful: 0 } });
    expect(takenBack(once, asking('a', { shortfall: 'unhelpful' }))).toBe(once);
  });
});

describe('deciding a question', () => {
  it('accepted, it carries what an editor says it means', () => {
    expect(decideQuestion(fresh, { as: 'utterance', meaning }, act)).toMatchObject({ state: 'accepted', decision: { by: { id: supervisor.id, name: supervisor.name }, at: act.now, meaning } });
  });

  it('None means nothing the desk answers', () => {
    expect(decideQuestion(fresh, { as: 'none' }, act).decision?.meaning).toEqual({ text: fresh.text, wish: 'decline', itemCode: null, field: null });
  });

  it('dismissed, it teaches nothing', () => {
    expect(decideQuestion(fresh, { as: 'dismissed' }, act)).toMatchObject({ state: 'dismissed', decision: { meaning: null } });
  });

  it('can be undone, and decided otherwise', () => {
    const dismissed = decideQuestion(fresh, { as: 'dismissed' }, act);
    expect(decideQuestion(dismissed, { as: 'undo' }, act)).toEqual(fresh);
    expect(decideQuestion(fresh, { as: 'undo' }, act)).toBe(fresh);
    expect(decideQuestion(dismissed, { as: 'none' }, act).state).toBe('none');
  });

  it('asked again afterwards, it stays decided and tells how often', () => {
    const decided = decideQuestion(askedAgain(fresh, asking('a')), { as: 'none' }, act);
    expect(askedAgain(decided, asking('b'))).toMatchObject({ state: 'none', count: 2, askedSince: 1 });
  });
});
