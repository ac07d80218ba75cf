import type { Conversation, Receipts } from './conversation.js';

/** Receipts only grow, and never beyond what was said. */
export function advance(conversation: Conversation, side: 'citizenReceipts' | 'staffReceipts', seen: Receipts): Conversation | null {
  const held = conversation[side];
  const delivered = Math.min(conversation.seq, Math.max(held.delivered, seen.delivered, seen.read));
  const read = Math.min(delivered, Math.max(held.read, seen.read));
  return delivered === held.delivered && read === held.read ? null : { ...conversation, [side]: { delivered, read } };
}
