import type { Conversation, Message } from '../../desk/conversation/conversation.js';
import { answerTo, readingOf } from '../../desk/conversation/fell-short.js';
import { verdictOn } from '../../desk/conversation/verdict.js';
import { cleanedText } from '../../desk/learning/cleaned-text.js';
import { questionKey } from '../../desk/learning/question-key.js';
import { askedAgain, newQuestion, takenBack, type Asking } from '../../desk/learning/question.js';
import type { Shortfall } from '../../desk/learning/shortfall.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

interface Heard {
  conversationId: string;
  /** Of the citizen's message. */
  seq: number;
  shortfall: Shortfall;
}

/** A verdict may have been taken back since it was given. */
function stillSo(conversation: Conversation, { seq, shortfall }: Heard): boolean {
  const answer = answerTo(conversation, seq);
  return shortfall !== 'unhelpful' || (answer !== undefined && verdictOn(conversation, answer.seq) === false);
}

/** Puts a question that was not answered well on the list to be reviewed, without anything that leads to who asked it. Heard twice, it counts once. */
export async function noteShortfall(ports: Pick<Ports, 'conversations' | 'questions' | 'secrets'>, heard: Heard): Promise<void> {
  const conversation = await ports.conversations.get(heard.conversationId);
  const message = conversation?.messages.find(({ seq, from }) => seq === heard.seq && from === 'citizen');
  if (!conversation || !message) return;
  const [text, occasion] = [cleanedText(message.text), ports.secrets.hash('question', `${conversation.id}:${heard.seq}`)];
  const asking = { occasion, shortfall: heard.shortfall, guesses: readingOf(conversation, heard.seq)?.guesses ?? [], at: message.at };
  await count(ports, { conversation, message, text, asking, holds: stillSo(conversation, heard) });
}

interface Counted {
  conversation: Conversation;
  message: Message;
  text: string;
  asking: Asking;
  holds: boolean;
}

async function count({ questions, secrets }: Pick<Ports, 'questions' | 'secrets'>, { conversation: { lang }, message, text, asking, holds }: Counted): Promise<void> {
  const key = questionKey(text);
  if (key === '') return;
  const id = secrets.hash('question', `${lang}:${key}`);
  await retryStale(async () => {
    const known = (await questions.get(id)) ?? (holds ? await questions.insert(newQuestion({ id, lang, text, at: message.at })) : null);
    if (!known) return;
    const next = holds ? askedAgain(known, asking) : takenBack(known, asking);
    if (next !== known) await questions.save(next);
  });
}
