import type { Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { TicketFilter, TicketSearch } from '../../ports/ticket-store.js';
import { conditionsOf, sorts } from './ticket-filter.js';
import type { TicketDoc } from './ticket-model.js';

/** Where the words of tickets are: the tickets of a word lie newest first. */
const wordIndex = { 'facets.tokens': 1, createdAt: -1, _id: -1 } as const;

/** Words on more tickets than this are all called common: which of them is read first matters little. */
const common = 5000;
/** How many tickets of the first word one search looks at: further words are found in the index beside it, anything else is read. */
const lookedAt = { words: 3500, more: 600 };

type Tickets = Model<TicketDoc>;

/** Documents with all the words, newest first, and how far back they were looked for; null when to the beginning. */
export async function searchByWords(tickets: Tickets, { filter, before, skip, limit }: TicketSearch): Promise<{ docs: TicketDoc[]; backTo: Instant | null }> {
  const words = await rarestFirst(tickets, filter.tokens ?? []);
  const until = before === undefined ? [] : [{ createdAt: { $lte: before - 1 } }];
  const backTo = asksMoreThanOneWord(filter) ? await edgeOf(tickets, { wanted: { $and: [{ 'facets.tokens': words[0] }, ...until] }, after: asksMoreThanWords(filter) ? lookedAt.more : lookedAt.words }) : null;
  const since = backTo === null ? [] : [{ createdAt: { $gte: backTo } }];
  const docs = await tickets
    .find({ $and: [conditionsOf({ ...filter, tokens: words }), ...until, ...since] })
    .hint(wordIndex)
    .sort(sorts.newest)
    .skip(skip)
    .limit(limit)
    .lean<TicketDoc[]>();
  return { docs, backTo };
}

/** The words in the order in which reading them is shortest: the one on the fewest tickets first. */
async function rarestFirst(tickets: Tickets, words: readonly string[]): Promise<readonly string[]> {
  if (words.length < 2) return words;
  const counted = await Promise.all(words.map(async (word) => ({ word, n: await countUpTo(tickets, word) })));
  return counted.sort((a, b) => a.n - b.n).map(({ word }) => word);
}

/** The plain count command: a word may be asked often, and the driver's own count is an aggregation. */
async function countUpTo(tickets: Tickets, word: string): Promise<number> {
  const answer = await tickets.db.db?.command({ count: tickets.collection.collectionName, query: { 'facets.tokens': word }, limit: common, hint: wordIndex });
  return Number(answer?.['n'] ?? 0);
}

/** Every ticket of a single word is an answer, so looking stops by itself when the page is full. */
function asksMoreThanOneWord(filter: TicketFilter): boolean {
  return (filter.tokens ?? []).length > 1 || asksMoreThanWords(filter);
}

const asksMoreThanWords = (filter: TicketFilter): boolean => Object.keys(filter).length > 1;

/** When the last ticket was filed that is still looked at; null when there are fewer. The index alone answers this. */
async function edgeOf(tickets: Tickets, { wanted, after }: { wanted: Record<string, unknown>; after: number }): Promise<Instant | null> {
  const last = await tickets.findOne(wanted, { createdAt: 1 }).hint(wordIndex).sort(sorts.newest).skip(after).lean<{ createdAt: Instant } | null>();
  return last?.createdAt ?? null;
}
