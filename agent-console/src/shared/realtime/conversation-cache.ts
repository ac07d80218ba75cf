import type { Message, Receipts } from '../../../../server/contract/chat.js';
import type { StaffConversation, StaffSlice } from '../../../../server/contract/staff.js';

/** Messages by seq, each once; what is newer replaces what is older under the same seq. */
export function mergeMessages(held: readonly Message[], come: readonly Message[]): Message[] {
  const bySeq = new Map([...held, ...come].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

export const lastSeq = (slice: StaffSlice | undefined): number => slice?.messages.at(-1)?.seq ?? 0;

/** The slice with new messages in it; an older view of the conversation never replaces a newer one. */
export function withMessages(slice: StaffSlice | undefined, come: { messages: readonly Message[]; conversation: StaffConversation }): StaffSlice | undefined {
  if (slice === undefined) return undefined;
  const conversation = come.conversation.seq >= slice.conversation.seq ? come.conversation : slice.conversation;
  return { conversation, messages: mergeMessages(slice.messages, come.messages) };
}

/** True when messages between what is held and what came are missing. */
export function leavesGap(slice: StaffSlice | undefined, messages: readonly Message[]): boolean {
  const first = messages.reduce((least, message) => Math.min(least, message.seq), Number.POSITIVE_INFINITY);
  return slice !== undefined && messages.length > 0 && first > lastSeq(slice) + 1;
}

export function withReceipts(slice: StaffSlice | undefined, citizen: Receipts): StaffSlice | undefined {
  if (slice === undefined) return undefined;
  const held = slice.conversation.citizenReceipts;
  const citizenReceipts = { delivered: Math.max(held.delivered, citizen.delivered), read: Math.max(held.read, citizen.read) };
  return { ...slice, conversation: { ...slice.conversation, citizenReceipts } };
}
