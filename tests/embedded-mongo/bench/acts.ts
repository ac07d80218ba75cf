import { dice } from '../../support/dice.js';
import { idOf, plainTicket, states } from './plain-tickets.js';
import type { WatchedStore } from './watched-store.js';

/** A store and how many tickets it had when the bench began. */
export interface Sized { size: number; store: WatchedStore }

export type Act = () => Promise<unknown>;

const pageSize = 20;
let inserted = 0;

/** The acts that are measured, by name; each call is about another ticket. */
export function actsOf({ size, store: { client, tickets } }: Sized): Record<string, Act> {
  const chance = dice(size);
  const some = (): number => Math.floor(chance() * size);
  return {
    ping: () => client.db().command({ ping: 1 }),
    findById: () => tickets.findOne({ _id: idOf(some()) }),
    'page of 20': () => tickets.find({ state: states[some() % states.length] ?? '', createdAt: { $lte: plainTicket(some()).createdAt } }).sort({ createdAt: -1, _id: -1 }).limit(pageSize).toArray(),
    insertOne: () => tickets.insertOne(plainTicket(size + (inserted += 1))),
    findOneAndUpdate: () => tickets.findOneAndUpdate({ _id: idOf(some()) }, { $set: { state: states[some() % states.length] ?? '' }, $inc: { version: 1 } }, { returnDocument: 'after' }),
  };
}

/** Takes away what the acts added, so that a kept store has its size again. */
export async function takeBack({ size, store: { tickets } }: Sized): Promise<void> {
  await tickets.deleteMany({ _id: { $gte: idOf(size) } });
}
