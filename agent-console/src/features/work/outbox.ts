import type { Message } from '../../../../server/contract/chat.js';

/** A message on its way: shown at once, kept until the server has it. */
export interface Outgoing {
  id: string;
  conversationId: string;
  kind: 'reply' | 'note';
  text: string;
  state: 'sending' | 'failed';
}

export type OutboxEvent =
  | { kind: 'sent'; message: Omit<Outgoing, 'state'> }
  | { kind: 'failed' | 'retried' | 'removed' | 'accepted'; id: string }
  | { kind: 'arrived'; messages: readonly Message[] };

/** The outbox after an event; text leaves it only when the server has it or the writer deletes it. */
export function nextOutbox(outbox: readonly Outgoing[], event: OutboxEvent): readonly Outgoing[] {
  if (event.kind === 'sent') return [...outbox, { ...event.message, state: 'sending' }];
  if (event.kind === 'failed') return outbox.map((each) => (each.id === event.id ? { ...each, state: 'failed' } : each));
  if (event.kind === 'retried') return outbox.map((each) => (each.id === event.id ? { ...each, state: 'sending' } : each));
  if (event.kind === 'arrived') {
    const arrived = new Set(event.messages.map((message) => message.id));
    return outbox.some((each) => arrived.has(each.id)) ? outbox.filter((each) => !arrived.has(each.id)) : outbox;
  }
  return outbox.filter((each) => each.id !== event.id);
}
