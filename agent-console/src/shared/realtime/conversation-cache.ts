import type { Message, Receipts } from '../../../../server/contract/chat.js';
import type { StaffConversation, StaffSlice } from '../../../../server/contract/staff.js';

/** Messages by seq, each once; what is newer replaces what is older under the same seq. */
export function mergeMessages(held: readonly Message[], come: readonly Message[]): Message[] {
  const bySeq = new Map([...held, ...come].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

export const lastSeq = (slice: StaffSlice | undefined): number => slice?.messages.at(-1)?.seq ?? 0;

const further = (held: Receipts, told: Receipts): Receipts => ({ delivered: Math.max(held.delivered, told.delivered), read: Math.max(held.read, told.read) });

/** Held and come in one: an older view of the conversation never replaces a newer one, and receipts only grow. */
export function mergeSlices(held: StaffSlice, come: { messages: readonly Message[]; conversation: StaffConversation }): StaffSlice {
  const conversation = come.conversation.seq >= held.conversation.seq ? come.conversation : held.conversation;
  const citizenReceipts = further(held.conversation.citizenReceipts, come.conversation.citizenReceipts);
  return { conversation: { ...conversation, citizenReceipts }, messages: mergeMessages(held.messages, come.messages) };
}

/** The slice with new messages in it, if the conversation is on screen at all. */
export const withMessages = (slice: StaffSlice | undefined, come: { messages: readonly Message[]; conversation: StaffConversation }): StaffSlice | undefined => slice && mergeSlices(slice, come);

/** True when messages between what is held and what came are missing. */
export function leavesGap(slice: StaffSlice | undefined, messages: readonly Message[]): boolean {
  const first = messages.reduce((least, message) => Math.min(least, message.seq), Number.POSITIVE_INFINITY);
  return slice !== undefined && messages.length > 0 && first > lastSeq(slice) + 1;
}

/** What the citizen now says of one automatic answer. */
export function withHelpful(slice: StaffSlice | undefined, { seq, helpful }: { seq: number; helpful: boolean | null }): StaffSlice | undefined {
  return slice && { ...slice, messages: slice.messages.map((message) => (message.seq === seq ? { ...message, helpful } : message)) };
}

export function withReceipts(slice: StaffSlice | undefined, citizen: Receipts): StaffSlice | undefined {
  if (slice === undefined) return undefined;
  return { ...slice, conversation: { ...slice.conversation, citizenReceipts: further(slice.conversation.citizenReceipts, citizen) } };
}
