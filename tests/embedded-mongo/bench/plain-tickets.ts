import type { Collection, IndexDescription, MongoClient } from 'mongodb';
import { dice } from '../../support/dice.js';
import { matterAt } from '../../support/bench/search-words.js';

/** A ticket cut down to some 550 bytes: what a list shows of it, and what lists are ordered and filtered by. */
export interface PlainTicket {
  _id: string;
  key: string;
  version: number;
  channel: string;
  state: string;
  area: string;
  title: string;
  content: string;
  place: string;
  caller: { contactId: string; name: string; phone: string; anonymous: boolean };
  heldBy: string[];
  createdAt: number;
  updatedAt: number;
  dueAt: number;
}

export type Tickets = Collection<PlainTicket>;

const portion = 1000;
const firstFiled = Date.UTC(2026, 0, 1);
const apartMs = 20_000;
const fortnightMs = 14 * 86_400_000;

export const states = ['pending_acceptance', 'pending_dispatch', 'in_handling', 'pending_reply', 'closed'] as const;
const channels = ['phone', 'web_form', 'sms', 'chat'] as const;
const areas = ['north', 'south', 'east', 'west', 'harbour', 'lake', 'old_town', 'new_town'] as const;

/** The desk's four sorts of index: unique, two that give an order, and one over a list. */
export const ticketIndexes: IndexDescription[] = [
  { key: { key: 1 }, unique: true },
  { key: { state: 1, createdAt: -1, _id: -1 } },
  { key: { area: 1, dueAt: 1, _id: 1 } },
  { key: { heldBy: 1, dueAt: 1 } },
];

export const ticketsOf = (client: MongoClient): Tickets => client.db().collection<PlainTicket>('tickets');

/** Numbers as wide as the desk's, so that they sort as they were given. */
export const idOf = (index: number): string => `26${String(index).padStart(16, '0')}`;

const oneOf = <T>(items: readonly T[], chance: number): T => items[Math.floor(chance * items.length)] as T;

/** The ticket with this number; the same in every run. */
export function plainTicket(index: number): PlainTicket {
  const roll = dice(index + 1);
  const { title, content, place, name, phone } = matterAt(roll, index);
  const createdAt = firstFiled + index * apartMs;
  return {
    _id: idOf(index), key: `bench:${index}`, version: 1, channel: oneOf(channels, roll()), state: oneOf(states, roll()), area: oneOf(areas, roll()), title, content, place,
    caller: { contactId: `contact-${Math.floor(roll() * 400_000)}`, name, phone, anonymous: false },
    heldBy: [`unit-${Math.floor(roll() * 40)}`, `staff-${Math.floor(roll() * 400)}`],
    createdAt, updatedAt: createdAt, dueAt: createdAt + Math.floor(roll() * fortnightMs),
  };
}

/** Fills a collection up to so many tickets, going on where an earlier fill ended; the next portion is made while the last is stored. Returns seconds. */
export async function fillTickets(tickets: Tickets, size: number): Promise<number> {
  const begun = performance.now();
  await tickets.createIndexes(ticketIndexes);
  const already = await tickets.estimatedDocumentCount();
  let stored: Promise<unknown> = Promise.resolve();
  for (let at = already; at < size; at += portion) {
    const made = Array.from({ length: Math.min(portion, size - at) }, (_, offset) => plainTicket(at + offset));
    await stored;
    stored = tickets.insertMany(made);
  }
  await stored;
  return (performance.now() - begun) / 1000;
}
