import { beforeAll, describe, expect, it } from 'vitest';
import { wholeCorpus } from '../../bot/corpus/index.js';
import type { Bot } from '../../bot/index.js';
import { freshState } from '../../bot/index.js';
import { inScope, outOfScope } from './held-out.js';
import { demoBot } from './support.js';

let bot: Bot;
beforeAll(async () => {
  bot = await demoBot();
}, 120_000);

const langOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const ask = (text: string) => bot.reply(freshState, text, langOf(text));

describe('questions the bot was not trained on', () => {
  it('are not in the training corpus', () => {
    const { items, askings, ...lists } = wholeCorpus;
    const ofItems = Object.values(items).flatMap((item) => [...item.names, ...item.wishes, ...item.others, ...item.questions.map(({ text }) => text)]);
    const learnt = new Set([...ofItems, ...Object.values(askings).flat(), ...Object.values(lists).flat()]);
    expect([...inScope.map(([text]) => text), ...outOfScope].filter((text) => learnt.has(text))).toEqual([]);
  });

  it('about our guides are answered from the right field of the right guide at least 85 times in 100', () => {
    const missed = inScope.filter(([text, item, field]) => {
      const turn = ask(text);
      return turn.outcome !== 'answered' || turn.source?.itemCode !== item || turn.reason !== field;
    });
    expect(missed.length / inScope.length, JSON.stringify(missed, undefined, 1)).toBeLessThanOrEqual(0.15);
  });

  it('are never answered from the wrong guide', () => {
    const wrong = inScope.filter(([text, item]) => {
      const { source } = ask(text);
      return source !== undefined && source.itemCode !== item;
    });
    expect(wrong).toEqual([]);
  });

  it('about anything else are answered from a guide at most 10 times in 100', () => {
    const answered = outOfScope.filter((text) => ask(text).outcome === 'answered');
    expect(answered.length / outOfScope.length, answered.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
