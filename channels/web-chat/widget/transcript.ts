import type { Message } from '../../../server/contract/chat.js';
import type { Lang } from '../../../server/contract/common.js';
import { dateTimeWords } from '../../../server/contract/words/date-words.js';
import { chatWords as words } from './chat-words.js';
import { systemLine, type Reading } from './system-line.js';

function speaker(message: Message, lang: Lang): string {
  if (message.from === 'citizen') return words.you[lang];
  return message.from === 'bot' ? words.bot[lang] : (message.authorName ?? words.staff[lang]);
}

/** The conversation as plain text, one entry a paragraph. */
export function transcript(messages: readonly Message[], reading: Reading): string {
  const { lang, now } = reading;
  return messages
    .map((message) => {
      const when = dateTimeWords(message.at, now, lang);
      return message.from === 'system' ? `${when}\n${systemLine(message, reading)}` : `${when} ${speaker(message, lang)}\n${message.text}`;
    })
    .join('\n\n');
}

/** Gives the conversation to its citizen as a file; no e-mail needed. */
export function saveTranscript(messages: readonly Message[], reading: Reading): void {
  const href = URL.createObjectURL(new Blob([transcript(messages, reading)], { type: 'text/plain;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href, download: `${words.title[reading.lang]}.txt` }).click();
  URL.revokeObjectURL(href);
}
