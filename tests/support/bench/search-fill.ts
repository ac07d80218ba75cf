import type { StoreConnection } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { newTicketDoc } from '../../../server/adapters/store/ticket-doc.js';
import type { TicketDoc } from '../../../server/adapters/store/ticket-model.js';
import { system } from '../../../server/desk/access/actor.js';
import { HOUR } from '../../../server/desk/calendar/shanghai.js';
import type { Deadline } from '../../../server/desk/deadlines/deadline.js';
import { dueAt } from '../../../server/desk/deadlines/due-dates.js';
import type { Step } from '../../../server/desk/deadlines/limits.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { fileTicket } from '../../../server/desk/ticket/file-ticket.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { ticketNumber } from '../../../server/desk/ticket/ticket-number.js';
import { sampleCalendar } from '../../../server/sample-data/calendar-2026.js';
import { dice } from '../dice.js';
import { matterAt } from './search-words.js';

const calendar = sampleCalendar();
const policy = policies['cn-default'];
const portion = 1000;
const sayEvery = 50_000;
/** A ticket every twenty seconds. */
const apartMs = 20_000;

export interface Fill {
  store: StoreConnection;
  hashPhone: (phone: string) => string;
  tickets: number;
  /** When the newest was filed. */
  until: number;
  say: (line: string) => void;
}

/** What makes three tickets findable by a word nobody else uses. */
export const rareWord = '琉璃鹳';
const rareCopies = 3;

const about = { type: 'assistance', urgency: 'normal' } as const;
const dues = new Map<string, Deadline | null>();

/** Dates are worked out once an hour of filing: counting working days a million times is not what is measured. */
function dueWithin(step: Step, from: number): Deadline | null {
  const hourly = from - (from % HOUR);
  const key = `${step}:${hourly}`;
  if (!dues.has(key)) dues.set(key, dueAt({ calendar, policy, step, from: hourly, ...about }));
  return dues.get(key) ?? null;
}

/** A filed ticket of a desk that has had so many; the newest has the highest number. */
export function searchedTicket(index: number, { tickets, until }: Pick<Fill, 'tickets' | 'until'>): Ticket {
  const now = until - (tickets - 1 - index) * apartMs;
  const matter = matterAt(dice(index + 1), index);
  const rare = index % Math.floor(tickets / rareCopies) === Math.floor(tickets / rareCopies / 2);
  const draft = {
    no: ticketNumber(now, index % 1_000_000),
    key: `bench:${index}`,
    channel: 'phone',
    lang: 'zh',
    ...about,
    title: rare ? `${matter.title}，旁边是${rareWord}雕像` : matter.title,
    content: matter.content,
    place: matter.place,
    whom: null,
    caller: { contactId: `contact-${index % 400_000}`, name: matter.name, phone: matter.phone, anonymous: false, way: 'call' },
    photos: [],
    conversationId: null,
    appointmentId: null,
    blockedUnitIds: [],
    ownedBy: null,
  } as const;
  let ids = 0;
  const newId = () => `${index}-${(ids += 1)}`;
  return fileTicket({ ...draft, photos: [], blockedUnitIds: [] }, { now, actor: system, newId, calendar, policy, deadline: (step, from) => dueWithin(step, from) });
}

/** Fills the ticket collection in large portions, the next one made while the last is stored; goes on where an earlier fill ended. Returns seconds. */
export async function fillForSearch({ store, hashPhone, say, ...shape }: Fill): Promise<number> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const tickets = store.connection.collection<TicketDoc>(modelsOf(store.connection).tickets.collection.collectionName);
  let stored: Promise<unknown> = Promise.resolve();
  const already = await tickets.estimatedDocumentCount();
  for (let at = already - (already % portion); at < shape.tickets; at += portion) {
    const size = Math.min(portion, shape.tickets - at);
    const docs: TicketDoc[] = Array.from({ length: size }, (_, offset) => newTicketDoc(searchedTicket(at + offset, shape), { hashPhone, outbox: [] }));
    await stored;
    stored = tickets.insertMany(docs.slice(Math.max(0, already - at)), { ordered: false, ignoreUndefined: true });
    if (at > 0 && at % sayEvery === 0) say(`  ${at} tickets after ${seconds().toFixed(0)} s`);
  }
  await stored;
  return seconds();
}
