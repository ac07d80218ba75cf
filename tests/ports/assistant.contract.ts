import { describe, expect, it } from 'vitest';
import type { Assistant } from '../../server/ports/assistant.js';

/** What every assistant does. `open` gives one that knows `clear` for a matter of water, power, gas or heat. */
export function assistantContract(name: string, open: (clear: string) => Promise<Pick<Assistant, 'reply' | 'suggestTopic'>>): void {
  const clear = '家里停水两天了，自来水公司没有通知';

  describe(`${name} as an assistant`, () => {
    it('says what a clear matter is about, how sure it is, and which of its words decided', async () => {
      const guess = await (await open(clear)).suggestTopic(clear);
      if (guess === null) throw new Error('no guess');
      expect(guess.topic).toBe('utilities');
      expect(guess.confidence).toBeGreaterThan(0.5);
      expect(guess.confidence).toBeLessThanOrEqual(1);
      expect(guess.words.length).toBeGreaterThan(0);
      expect(guess.words.length).toBeLessThanOrEqual(5);
      expect(guess.words.filter((word) => !clear.includes(word))).toEqual([]);
    }, 60_000);

    it.each(['', '。。。', '\u0000\ud800', '🜁🜂'])('does not guess what %j is about', async (text) => {
      expect(await (await open(clear)).suggestTopic(text)).toBeNull();
    }, 60_000);

    it('hands back a state with every turn', async () => {
      expect(await (await open(clear)).reply({ state: undefined, text: '在吗', lang: 'zh' })).toHaveProperty('state');
    }, 60_000);
  });
}
