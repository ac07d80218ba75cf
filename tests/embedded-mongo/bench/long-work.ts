import type { Act, Sized } from './acts.js';
import { quantile } from './costs.js';
import { idOf, plainTicket, type PlainTicket } from './plain-tickets.js';

/** What a reader of single tickets felt of long work beside it, ms; `longestTurn` and `mostWork` in one turn are of the store's thread. */
export interface Felt { what: string; tickets: number; seconds: number; reads: number; p50: number; p99: number; most: number; longestTurn: number; mostWork: number; heapMb: number }

const idleMs = 1500;
const bulk = 5000;
const extra = 'bench:bulk:';

/** Work that looks at, orders, counts or changes very many tickets. */
function longWork({ size, store: { tickets } }: Sized): Record<string, Act> {
  const bulkOf = (): PlainTicket[] => Array.from({ length: bulk }, (_, at) => ({ ...plainTicket(at), _id: `${extra}${at}`, key: `${extra}${at}` }));
  return {
    'nothing beside it': () => new Promise((resolve) => { setTimeout(resolve, idleMs); }),
    'full scan': () => tickets.countDocuments({ content: /琉璃鹳/ }),
    'sort without an index': () => tickets.find().sort({ place: 1 }).limit(500).toArray(),
    'sort of all': () => tickets.aggregate([{ $sort: { place: 1 } }, { $project: { place: 1 } }, { $skip: size - 1 }]).toArray(),
    'group of all': () => tickets.aggregate([{ $group: { _id: '$area', n: { $sum: 1 }, last: { $max: '$dueAt' } } }]).toArray(),
    'distinct places': () => tickets.distinct('place', { createdAt: { $lte: plainTicket(Math.min(size, 100_000)).createdAt } }),
    'count by an index': () => tickets.countDocuments({ state: { $in: ['closed', 'in_handling'] } }),
    'skip half of a list': () => tickets.find({ state: 'closed' }).sort({ createdAt: -1, _id: -1 }).skip(Math.floor(size / 10)).limit(20).toArray(),
    'index build': () => tickets.createIndexes([{ key: { place: 1, createdAt: -1 }, name: 'bench' }]),
    'index taken away': () => tickets.dropIndex('bench'),
    'five thousand put in at once': () => tickets.insertMany(bulkOf()),
    'update of many': () => tickets.updateMany({ _id: { $gte: extra } }, { $set: { state: 'closed' } }),
    'five thousand taken out': () => tickets.deleteMany({ _id: { $gte: extra } }),
  };
}

/** Reads single tickets one after the other while long work is done, once for each kind of it. */
export async function feelLongWork(sized: Sized): Promise<Felt[]> {
  const felt: Felt[] = [];
  for (const [what, work] of Object.entries(longWork(sized))) felt.push(await feel(sized, what, work));
  return felt;
}

async function feel({ size, store }: Sized, what: string, work: Act): Promise<Felt> {
  const took: number[] = [];
  const begun = performance.now();
  let working = true;
  const watched = await store.watch(async () => {
    const done = work().finally(() => { working = false; });
    for (let at = 0; working; at = (at + 7919) % size) {
      const asked = performance.now();
      await store.tickets.findOne({ _id: idOf(at) });
      took.push(performance.now() - asked);
    }
    await done;
  });
  const ms = (value: number) => Number(value.toFixed(1));
  return {
    what: `findById beside: ${what}`, tickets: size, seconds: Number(((performance.now() - begun) / 1000).toFixed(2)), reads: took.length,
    p50: ms(quantile(took, 0.5)), p99: ms(quantile(took, 0.99)), most: ms(Math.max(...took)), longestTurn: ms(watched.longestMs), mostWork: ms(watched.mostWorkMs), heapMb: Math.round(watched.heapMb),
  };
}
