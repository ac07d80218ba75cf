import type { CitizenConversation, Message } from '../../../server/contract/chat.js';
import type { Lang } from '../../../server/contract/common.js';
import { dateWords } from '../../../server/contract/words/date-words.js';
import { fill, systemLineWords } from '../../../server/contract/words/vocabulary.js';
import { chatWords } from './chat-words.js';

export interface Reading {
  readonly lang: Lang;
  readonly now: number;
  /** With their codes: without a code nobody can look a ticket up. */
  readonly tickets: CitizenConversation['tickets'];
}

const dateKey = /^\d{4}-\d{2}-\d{2}$/;

/** A line the desk wrote, worded for the citizen; dates among its facts are said as people say them. */
export function systemLine({ system, text }: Message, { lang, now, tickets }: Reading): string {
  if (!system) return text;
  const facts: Record<string, string | number> = {};
  for (const [name, fact] of Object.entries(system.facts)) facts[name] = typeof fact === 'string' && dateKey.test(fact) ? dateWords(fact, now, lang) : fact;
  const code = system.code === 'ticket_opened' ? tickets.find(({ no }) => no === system.facts['no'])?.queryCode : undefined;
  return code === undefined ? fill(systemLineWords[system.code][lang], facts) : fill(chatWords.ticketOpened[lang], { ...facts, code });
}
