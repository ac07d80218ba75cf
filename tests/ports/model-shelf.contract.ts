import { describe, expect, it } from 'vitest';
import { firstHead, type ModelRecord } from '../../server/desk/learning/model.js';
import { benchFor, type Open } from './bench.js';
import { hour, monday } from './samples.js';

const model = (id: string, at = 0): ModelRecord => ({ id, program: 'p1', trainedAt: monday + at, reason: 'asked_for', guides: 70, taught: ['q@2'], figures: { item: 0.9 }, worseAt: [], served: null });
const weights = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => at % 251);

export function modelShelfContract(name: string, open: Open): void {
  describe(`${name} as a shelf of models`, () => {
    const bench = benchFor(open);
    const shelf = () => bench().models;

    it('is empty at the beginning', async () => {
      expect(await shelf().head()).toEqual(firstHead);
      expect(await shelf().record('a')).toBeNull();
      expect(await shelf().weights('a')).toBeNull();
      expect(await shelf().begin(monday, monday + hour)).toBeNull();
    });

    it('gives back a model with its weights, however large, and keeps the first of two with one id', async () => {
      const large = weights(2_500_000);
      await shelf().put(model('a'), large);
      await shelf().put({ ...model('a'), guides: 1 }, weights(3));
      expect(await shelf().record('a')).toEqual(model('a'));
      expect(Buffer.compare((await shelf().weights('a')) ?? weights(0), large)).toBe(0);
      await shelf().note({ ...model('a'), reason: 'worse', worseAt: ['item'] });
      expect(await shelf().record('a')).toMatchObject({ reason: 'worse', worseAt: ['item'] });
    });

    it('lists the newest first and gives up the weights of old ones, never of the one that is served', async () => {
      await shelf().put(model('m-0'), weights(5));
      await shelf().serve('m-0', null);
      for (let at = 1; at < 9; at += 1) await shelf().put(model(`m-${at}`, at), weights(5));
      expect((await shelf().records(3)).map(({ id }) => id)).toEqual(['m-8', 'm-7', 'm-6']);
      expect(await shelf().weights('m-0')).not.toBeNull();
      expect(await shelf().weights('m-1')).toBeNull();
      expect(await shelf().weights('m-8')).not.toBeNull();
    });

    it('changes what is served only over what was', async () => {
      expect(await shelf().serve('a', null)).toBe(true);
      expect(await shelf().serve('b', null)).toBe(false);
      expect(await shelf().serve('b', 'a')).toBe(true);
      expect(await shelf().head()).toMatchObject({ servingId: 'b', asked: 0 });
    });

    it('lets one train what was asked for, and another only when the first was lost', async () => {
      await shelf().ask('asked_for');
      await shelf().ask('guides_changed');
      expect(await shelf().begin(monday, monday + hour)).toEqual({ asked: 2, reason: 'guides_changed' });
      expect(await shelf().begin(monday + 1, monday + hour)).toBeNull();
      expect(await shelf().begin(monday + hour, monday + 2 * hour)).toEqual({ asked: 2, reason: 'guides_changed' });
      await shelf().end(2, null);
      expect(await shelf().begin(monday + hour, monday + 2 * hour)).toBeNull();
      expect(await shelf().head()).toMatchObject({ asked: 2, done: 2, training: null });
    });

    it('keeps what was asked for during a training, and how one failed', async () => {
      await shelf().ask('asked_for');
      await shelf().begin(monday, monday + hour);
      await shelf().ask('guides_changed');
      await shelf().end(1, { at: monday, message: 'out of memory' });
      expect(await shelf().head()).toMatchObject({ failure: { at: monday, message: 'out of memory' } });
      expect(await shelf().begin(monday, monday + hour)).toEqual({ asked: 2, reason: 'guides_changed' });
    });
  });
}
