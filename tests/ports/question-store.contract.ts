import { describe, expect, it } from 'vitest';
import { askedAgain, decideQuestion, newQuestion, type Question } from '../../server/desk/learning/question.js';
import { supervisor } from '../support/builders.js';
import { benchFor, type Open } from './bench.js';
import { hour, monday } from './samples.js';

const asked = (id: string, times: number): Question => {
  const fresh = newQuestion({ id, lang: 'zh', text: `问题 ${id}`, at: monday });
  return Array.from({ length: times }).reduce<Question>((question, _, at) => askedAgain(question, { occasion: `${id}-${at}`, shortfall: 'dont_know', guesses: [{ itemCode: 'id-card-renewal', score: 0.1 }], at: monday + at }), fresh);
};

export function questionStoreContract(name: string, open: Open): void {
  describe(`${name} as a store of questions`, () => {
    const bench = benchFor(open);
    const questions = () => bench().questions;

    it('gives back what was put in, and keeps the first of two under one id', async () => {
      const first = asked('a', 2);
      expect(await questions().insert(first)).toEqual(first);
      expect(await questions().insert({ ...first, text: '别的' })).toEqual(first);
      expect(await questions().get('a')).toEqual(first);
      expect(await questions().get('nobody')).toBeNull();
    });

    it('saves over the last version alone', async () => {
      const first = await questions().insert(asked('a', 1));
      const saved = await questions().save(askedAgain(first, { occasion: 'b-1', shortfall: 'two_misses', guesses: [], at: monday + hour }));
      expect(saved).toMatchObject({ version: 2, count: 2 });
      await expect(questions().save(first)).rejects.toMatchObject({ code: 'stale' });
      expect(await questions().get('a')).toEqual(saved);
    });

    it('lists open ones by how often they were asked, decided ones by when, and none that nobody asks', async () => {
      for (const one of [asked('rare', 1), asked('often', 3), asked('never', 0), decideQuestion(asked('early', 9), { as: 'none' }, { actor: supervisor, now: monday }), decideQuestion(asked('late', 1), { as: 'none' }, { actor: supervisor, now: monday + hour })]) {
        await questions().insert(one);
      }
      const ids = async (state: 'open' | 'none', skip = 0) => (await questions().inState(state, { skip, limit: 10 })).map(({ id }) => id);
      expect(await ids('open')).toEqual(['often', 'rare']);
      expect(await ids('open', 1)).toEqual(['rare']);
      expect(await ids('none')).toEqual(['late', 'early']);
      expect(await questions().counts()).toEqual({ open: 2, accepted: 0, none: 2, dismissed: 0 });
    });

    it('gives everything that was taught, in one order', async () => {
      const meaning = { text: '换证', wish: 'answer' as const, itemCode: 'id-card-renewal', field: 'materials' as const };
      const decided = [decideQuestion(asked('z', 1), { as: 'none' }, { actor: supervisor, now: monday }), decideQuestion(asked('b', 1), { as: 'utterance', meaning }, { actor: supervisor, now: monday }), decideQuestion(asked('c', 1), { as: 'dismissed' }, { actor: supervisor, now: monday })];
      for (const one of [...decided, asked('d', 1)]) await questions().insert(one);
      expect((await questions().taught()).map(({ id, decision }) => [id, decision?.meaning])).toEqual([
        ['b', meaning],
        ['z', { text: '问题 z', wish: 'decline', itemCode: null, field: null }],
      ]);
    });
  });
}
