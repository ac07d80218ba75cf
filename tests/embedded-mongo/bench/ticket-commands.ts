import type { Document } from 'bson';
import { dice } from '../../support/dice.js';
import { idOf, plainTicket, states } from './plain-tickets.js';

export type TicketCommand = 'findById' | 'page of 20' | 'insertOne' | 'findOneAndUpdate';

const pageSize = 20;
let inserted = 0;

/** The acts that are measured, as the driver puts them on the wire; each is about another ticket. */
export function ticketCommands(size: number): Record<TicketCommand, () => Document> {
  const chance = dice(size);
  const some = (): number => Math.floor(chance() * size);
  const state = (): string => states[some() % states.length] ?? '';
  const on = { $db: 'desk' };
  return {
    'findById': () => ({ find: 'tickets', filter: { _id: idOf(some()) }, limit: 1, singleBatch: true, batchSize: 1, ...on }),
    'page of 20': () => ({ find: 'tickets', filter: { state: state(), createdAt: { $lte: plainTicket(some()).createdAt } }, sort: { createdAt: -1, _id: -1 }, limit: pageSize, ...on }),
    'insertOne': () => ({ insert: 'tickets', documents: [plainTicket(size + (inserted += 1))], ...on }),
    'findOneAndUpdate': () => ({ findAndModify: 'tickets', query: { _id: idOf(some()) }, update: { $set: { state: state() }, $inc: { version: 1 } }, new: true, ...on }),
  };
}
