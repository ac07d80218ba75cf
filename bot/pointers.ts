import type { Lang } from './knowledge.js';
import type { BotReply } from './reply.js';
import { wording } from './wording.js';

/** Where to go for what the bot does not do itself: the progress page, and the booking page for a change of an appointment. */
export function pointTo(action: 'progress' | 'book', lang: Lang): BotReply {
  return { outcome: 'pointed', reason: action, lang, text: wording[action][lang], guesses: [] };
}
