import { DeskError } from '../errors.js';
import type { Instant } from '../text.js';
import { append, said, unchanged, type Change, type Conversation, type Message } from './conversation.js';

interface Shown {
  id: string;
  text: string;
  source: NonNullable<Message['source']>;
  now: Instant;
}

/** The desk puts what the citizen asked for on its pages into their conversation; nobody need answer it. */
export function deskShows(conversation: Conversation, { id, text, source, now }: Shown): Change {
  if (said(conversation, { id, from: 'bot' })) return unchanged(conversation);
  if (conversation.state === 'closed') throw new DeskError('conversation_closed');
  return { next: append(conversation, { id, from: 'bot', text, at: now, source }), events: [] };
}
