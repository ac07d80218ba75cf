import { describe, expect, it } from 'vitest';
import { sharedAnswers, sharedTrips } from '../../server/desk/shared-trips.js';

/** Trips that end when told. */
class Road {
  readonly trips: { asked: readonly number[]; arrive: () => void; fail: (error: Error) => void }[] = [];
  readonly go = (asked: readonly number[]): Promise<string[]> =>
    new Promise((done, fail) => {
      this.trips.push({ asked, arrive: () => done(asked.map((n) => `answer ${n}`)), fail });
    });
}
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('shared trips', () => {
  it('start at once while there is room, and what comes meanwhile goes together', async () => {
    const road = new Road();
    const ask = sharedTrips(road.go, { atOnce: 1 });
    const answers = [1, 2, 3].map((n) => ask(n));
    expect(road.trips.map(({ asked }) => asked)).toEqual([[1]]);
    road.trips[0]?.arrive();
    await settled();
    expect(road.trips.map(({ asked }) => asked)).toEqual([[1], [2, 3]]);
    road.trips[1]?.arrive();
    expect(await Promise.all(answers)).toEqual(['answer 1', 'answer 2', 'answer 3']);
  });

  it('take no more than their number of questions', async () => {
    const road = new Road();
    const ask = sharedTrips(road.go, { atOnce: 1, most: 2 });
    for (const n of [1, 2, 3, 4]) void ask(n);
    road.trips[0]?.arrive();
    await settled();
    road.trips[1]?.arrive();
    await settled();
    expect(road.trips.map(({ asked }) => asked)).toEqual([[1], [2, 3], [4]]);
  });

  it('that fail are told to everybody in them, and the next goes on', async () => {
    const road = new Road();
    const ask = sharedTrips(road.go, { atOnce: 1 });
    const first = ask(1);
    const others = Promise.allSettled([ask(2), ask(3)]);
    road.trips[0]?.arrive();
    await first;
    await settled();
    const last = ask(4);
    road.trips[1]?.fail(new Error('store away'));
    expect((await others).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await settled();
    road.trips[2]?.arrive();
    expect(await last).toBe('answer 4');
  });
});

describe('shared answers', () => {
  const asking = () => {
    const road = new Road();
    const ask = sharedAnswers(String, async (n: number) => (await road.go([n]))[0]);
    return { road, ask };
  };

  it('are asked for once by all who come while the same question is under way, and begin after they asked', async () => {
    const { road, ask } = asking();
    const first = ask(7);
    const later = [ask(7), ask(7)];
    expect(road.trips).toHaveLength(1);
    road.trips[0]?.arrive();
    expect(await first).toBe('answer 7');
    await settled();
    expect(road.trips).toHaveLength(2);
    road.trips[1]?.arrive();
    expect(await Promise.all(later)).toEqual(['answer 7', 'answer 7']);
  });

  it('keep different questions apart', () => {
    const { road, ask } = asking();
    void ask(1);
    void ask(2);
    expect(road.trips.map(({ asked }) => asked)).toEqual([[1], [2]]);
  });

  it('are asked for anew once they have been given', async () => {
    const { road, ask } = asking();
    for (const trip of [0, 1, 2]) {
      const answer = ask(7);
      road.trips[trip]?.arrive();
      expect(await answer).toBe('answer 7');
    }
    expect(road.trips).toHaveLength(3);
  });

  it('do not pass one failure on to those who asked after it began', async () => {
    const { road, ask } = asking();
    const first = ask(7);
    const second = ask(7);
    road.trips[0]?.fail(new Error('store away'));
    await expect(first).rejects.toThrow('store away');
    await settled();
    road.trips[1]?.arrive();
    expect(await second).toBe('answer 7');
  });
});
