import type { StaffEvents } from '../../../../server/contract/realtime.js';
import type { StaffNotices } from '../../../../server/contract/notices.js';
import type { StaffSlice, Work } from '../../../../server/contract/staff.js';
import { keys } from '../api/keys.js';
import { leavesGap, withHelpful, withMessages, withReceipts } from './conversation-cache.js';
import { withOffer, withoutOffer, withPresence, withWords } from './work-cache.js';

export type EventName = keyof StaffEvents;
export type EventOf<E extends EventName> = Parameters<StaffEvents[E]>[0];

/** What an event does to the kept replies; `read` looks one up, nothing is written here. */
export type Effect =
  | { kind: 'put'; key: readonly unknown[]; value: unknown }
  | { kind: 'stale'; key: readonly unknown[] }
  | { kind: 'gap'; conversationId: string; after: number };
export type Read = (key: readonly unknown[]) => unknown;

const withUnread = (held: StaffNotices | undefined, unread: number): StaffNotices | undefined => held && { ...held, unread };
const put = (key: readonly unknown[], value: unknown): Effect => ({ kind: 'put', key, value });
const stale = (key: readonly unknown[]): Effect => ({ kind: 'stale', key });
const workIn = (read: Read) => read(keys.work) as Work | undefined;
const sliceIn = (read: Read, id: string) => read(keys.conversation(id)) as StaffSlice | undefined;

type Patches = { [E in EventName]: (event: EventOf<E>, read: Read) => Effect[] };

/** One pure patch per event; views never patch on their own. */
export const patches: Patches = {
  'offer.made': (event, read) => [put(keys.work, withOffer(workIn(read), event.offer)), stale(keys.work)],
  'offer.ended': (event, read) => [put(keys.work, withoutOffer(workIn(read), event.offerId)), stale(keys.work)],
  'presence.changed': (event, read) => [put(keys.work, withPresence(workIn(read), event.presence))],
  'work.changed': (event) => [stale(keys.work), stale(keys.conversation(event.conversationId))],
  'conversation.messages': (event, read) => {
    const slice = sliceIn(read, event.conversationId);
    const words = put(keys.work, withWords(workIn(read), event));
    if (leavesGap(slice, event.messages)) return [words, { kind: 'gap', conversationId: event.conversationId, after: slice?.messages.at(-1)?.seq ?? 0 }];
    return [words, put(keys.conversation(event.conversationId), withMessages(slice, event))];
  },
  'conversation.receipts': (event, read) => [put(keys.conversation(event.conversationId), withReceipts(sliceIn(read, event.conversationId), event.citizen))],
  'conversation.helpful': (event, read) => [put(keys.conversation(event.conversationId), withHelpful(sliceIn(read, event.conversationId), event))],
  'conversation.typing': () => [],
  'conversation.suggestions': (event) => [put(keys.suggestions(event.conversationId), event)],
  'ticket.viewers': (event) => [put(keys.viewers(event.no), event.viewers)],
  'notices.changed': (event, read) => [put(keys.notices, withUnread(read(keys.notices) as StaffNotices | undefined, event.unread)), stale(keys.notices)],
  'hall.changed': (event) => [stale(keys.hall(event.centreId)), stale(keys.halls)],
  'call.changed': () => [stale(keys.phone), stale(keys.everyCalls)],
  'ticket.changed': (event) => [stale(keys.ticket(event.no)), stale(keys.counts)],
};
