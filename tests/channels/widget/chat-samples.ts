import type { Progress } from '../../../server/contract/progress.js';
import type { CitizenConversation, ConversationSlice, Message } from '../../../server/contract/chat.js';

/** 2026-10-13 09:12 in Shanghai. */
export const morning = Date.UTC(2026, 9, 13, 1, 12);

export function conversation(facts: Partial<CitizenConversation> = {}): CitizenConversation {
  return { id: 'c1', state: 'bot', seq: 0, lang: 'zh', staffReceipts: { delivered: 0, read: 0 }, tickets: [], ...facts };
}

export function message(seq: number, facts: Partial<Message> = {}): Message {
  return { seq, id: `m${seq}`, from: 'agent', text: `第 ${seq} 句`, at: morning + seq * 1000, ...facts };
}

export function slice(seqs: readonly number[], facts: Partial<CitizenConversation> = {}): ConversationSlice {
  return { conversation: conversation({ seq: Math.max(0, ...seqs), ...facts }), messages: seqs.map((seq) => message(seq)) };
}

/** A matter in a unit's hands, as its caller sees it. */
export const progressOf = (more: Partial<Progress> = {}): Progress => ({
  no: '261013091200000001', type: 'complaint', title: '路灯不亮', state: 'in_progress', unit: '区城管委', confidential: false, merged: false, promise: null, overdueDays: 0, pressed: null, extension: null, onHold: null,
  rerouting: false, rehandles: 0, urges: 0, contacts: 1, steps: [], lines: [], publicReply: null, rejected: null, rating: null, actions: [{ action: 'urge', refusal: null }, { action: 'supplement', refusal: null }], ...more,
});
