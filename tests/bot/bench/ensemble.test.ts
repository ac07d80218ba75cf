import { describe, expect, it } from 'vitest';
import { asServed, contest, nodeNlpAlone, ours } from '../../../bot/bench/index.js';
import { trainEnsemble } from '../../../bot/bench/ensemble.js';

const said: Readonly<Record<string, readonly string[]>> = {
  card: ['i lost my card', 'my card is gone', 'someone stole my card', 'the card was stolen', 'cannot find my card', 'block my lost card', 'my bank card is missing', 'where is my card'],
  rain: ['will it rain today', 'is it raining now', 'does it rain tomorrow', 'rain this evening', 'is rain coming', 'how much rain today', 'any rain tonight', 'when does the rain stop'],
  song: ['play a song', 'play the next song', 'i want to hear a song', 'put on some song', 'stop this song', 'which song is this', 'play that song again', 'a song by my band'],
};
const utterances = Object.entries(said).flatMap(([label, texts]) => texts.map((text) => ({ label, text })));
const train = utterances.filter((_, n) => n % 8 < 6);
const held = utterances.filter((_, n) => n % 8 >= 6);
const strange = ['how tall is the eiffel tower', 'what do penguins eat', 'translate good morning', 'who wrote hamlet', 'boil an egg', 'distance to the moon'];
const set = { train, validation: held, test: held, strangeTrain: strange.slice(0, 2), strangeValidation: strange.slice(2, 4), strangeTest: strange.slice(4) };

describe('three voters together', () => {
  const opinion = trainEnsemble(train, 7);

  it('name what they were not shown word for word', () => {
    expect(held.map(({ text }) => opinion(text).label)).toEqual(held.map(({ label }) => label));
  });

  it('say the same each time they are trained', () => {
    expect(trainEnsemble(train, 7)('play my card').scores).toEqual(opinion('play my card').scores);
  });

  it('see that nothing near was said before, and that words are unexplained', () => {
    const [near = 0, , unexplained = 0] = opinion('my card is lost').strangeness();
    const [farther = 0, , more = 0] = opinion('what do penguins eat').strangeness();
    expect(near).toBeGreaterThan(farther);
    expect(unexplained).toBeLessThan(more);
    expect(more).toBe(1);
  });
});

describe('a contest', () => {
  let tick = 0;
  const clocks = { now: () => (tick += 2), cpuMs: () => (tick += 1) };

  it('tells accuracy, times and what became of strange questions', () => {
    for (const contestant of [ours, asServed, nodeNlpAlone]) {
      const result = contest(contestant, set, clocks);
      expect(result.accuracy, contestant.name).toBeGreaterThanOrEqual(0.8);
      expect(result.msP50, contestant.name).toBe(2);
      expect(result.strange?.separation, contestant.name).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('speaks of no strange questions where a set has none', () => {
    expect(contest(ours, { ...set, strangeTrain: [], strangeValidation: [], strangeTest: [] }, clocks).strange).toBeUndefined();
  });
});
