import type { StaffConversation, Presence, Offer, Work, WorkRow } from '../../../../server/contract/staff.js';
import type { Message } from '../../../../server/contract/chat.js';

export const withOffer = (work: Work | undefined, offer: Offer): Work | undefined => (work === undefined ? undefined : { ...work, offer });

export function withoutOffer(work: Work | undefined, offerId: string): Work | undefined {
  if (work?.offer?.offerId !== offerId) return work;
  return { ...work, offer: null };
}

export const withPresence = (work: Work | undefined, presence: Presence): Work | undefined => (work === undefined ? undefined : { ...work, presence });

function touched(row: WorkRow, event: { messages: readonly Message[]; conversation: StaffConversation }): WorkRow {
  const last = event.messages.findLast((message) => message.internal !== true);
  if (last === undefined || last.at < row.lastAt) return row;
  const unread = row.unread + event.messages.filter((message) => message.from === 'citizen').length;
  return { ...row, state: event.conversation.state, lastText: last.text, lastFrom: last.from, lastAt: last.at, unread };
}

/** My list with the newest words of one conversation; the order stays as it is. */
export function withWords(work: Work | undefined, event: { conversationId: string; messages: readonly Message[]; conversation: StaffConversation }): Work | undefined {
  if (work === undefined) return undefined;
  return { ...work, mine: work.mine.map((row) => (row.conversationId === event.conversationId ? touched(row, event) : row)) };
}

export function withAllRead(work: Work | undefined, conversationId: string): Work | undefined {
  if (work === undefined) return undefined;
  return { ...work, mine: work.mine.map((row) => (row.conversationId === conversationId ? { ...row, unread: 0 } : row)) };
}
