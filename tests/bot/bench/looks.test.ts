import { describe, expect, it } from 'vitest';
import { cut, letterLook, networkLook, wordLook } from '../../../bot/bench/looks.js';
import { bothViews } from '../../../bot/bench/views.js';
import { coarseFeatures } from '../../../bot/features.js';

const square = ({ value }: { readonly value: readonly number[] }, from: number, to?: number) => value.slice(from, to).reduce((sum, one) => sum + one * one, 0);

describe('a text letter by letter', () => {
  it('is Chinese characters and pairs of them with the ends marked', () => {
    expect(letterLook(cut('查户口'))).toEqual(['^', '查', '户', '口', '$', '^查', '查户', '户口', '口$']);
  });

  it('is pieces of the words of other scripts, so that endings and slips do not hide them', () => {
    expect(letterLook(cut('pays'))).toEqual(expect.arrayContaining(["'<p", "'pay", "'ays>"]));
    const shared = new Set(letterLook(cut('booking')));
    expect(letterLook(cut('bookings')).filter((piece) => shared.has(piece)).length).toBeGreaterThan(15);
  });
});

describe('a text word by word', () => {
  it('is words, neighbours and words with one between', () => {
    expect(wordLook(cut('pay my bill'))).toEqual(['pay', 'my', 'bill', '^ pay', 'pay my', 'my bill', 'bill $', '^ _ my', 'pay _ bill', 'my _ $']);
  });
});

describe('a text as the network reads it', () => {
  it('is what the bot itself would show the network', () => {
    for (const text of ['居住证怎么办', '办 id card 要多久', 'pay my pay bill', '？']) expect(networkLook(cut(text))).toEqual(coarseFeatures(text, []));
  });
});

describe('both looks together', () => {
  const view = bothViews(['pay my bill', 'pay the rent', 'my rent is due'].map(cut));

  it('weigh the same, though letters are many and words few', () => {
    const vector = view.vector(cut('pay my rent'));
    const words = vector.at.findIndex((at, n) => n > 0 && at > (vector.at[n - 1] ?? 0) && square(vector, 0, n) > 0.999);
    expect(square(vector, 0, words)).toBeCloseTo(1);
    expect(square(vector, words, -1)).toBeCloseTo(1);
    expect([vector.at.at(-1), vector.value.at(-1)]).toEqual([view.size - 1, 1]);
  });

  it('leave out what was never seen', () => {
    expect(view.vector(cut('zzz')).at).toEqual([view.size - 1]);
  });
});
