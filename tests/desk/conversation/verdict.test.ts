import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { assistantSays, citizenSays } from '../../../server/desk/conversation/say.js';
import { judgeAnswer, verdictOn } from '../../../server/desk/conversation/verdict.js';
import { chat, mondayNine as now, refusalOf, through } from '../../support/builders.js';

const answers = (toSeq: number) => (talk: Conversation) => assistantSays(talk, { toSeq, text: '首次办理不收费。', state: null, guesses: [], handOver: false, reason: 'answered', now });
const asks = (id: string) => (talk: Conversation) => citizenSays(talk, { id, text: '要钱吗', now });
const finds = (seq: number, helpful: boolean | null) => (talk: Conversation) => judgeAnswer(talk, { seq, helpful });
const answered = through(chat(), asks('m-1'), answers(1), asks('m-2'), answers(3));

describe('有用 and 没用 of an automatic answer', () => {
  it('is not said until the citizen says it', () => expect(verdictOn(answered, 2)).toBeNull());
  it('stands beside the answer it is about, and the messages stay as they were', () => {
    const judged = through(answered, finds(2, false), finds(4, true));
    expect([verdictOn(judged, 2), verdictOn(judged, 4)]).toEqual([false, true]);
    expect(judged.messages).toBe(answered.messages);
  });
  it('can be changed and taken back', () => {
    expect(verdictOn(through(answered, finds(2, false), finds(2, true)), 2)).toBe(true);
    expect(through(answered, finds(2, false), finds(2, null)).verdicts).toEqual([]);
  });
  it('said twice changes nothing', () => {
    const once = through(answered, finds(2, true));
    expect(judgeAnswer(once, { seq: 2, helpful: true })).toEqual({ next: once, events: [] });
    expect(judgeAnswer(answered, { seq: 2, helpful: null }).next).toBe(answered);
  });
  it.each([1, 9])('is refused of message %i, which is no answer', (seq) => {
    expect(refusalOf(() => judgeAnswer(answered, { seq, helpful: true }))).toEqual({ code: 'not_found', facts: { what: 'message' } });
  });
});
