import type { Lang } from './knowledge.js';
import type { BotReply } from './reply.js';
import { refusalWording } from './wording.js';

/** Says that and why the assistant does not help with something. */
export function refusalReply(reason: keyof typeof refusalWording, lang: Lang): BotReply {
  return { outcome: 'declined', reason, lang, text: refusalWording[reason][lang], guesses: [] };
}
