import type { StaffActor } from '../../desk/access/actor.js';
import { saysOnly } from '../../desk/assist/says-only.js';
import { summaryOf, type SummaryLine } from '../../desk/assist/summary.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import type { Lang } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { readConversation } from './read-conversation.js';

export interface Summary {
  conversation: Conversation;
  lines: SummaryLine[];
  /** The lines as one text. */
  text: string;
  /** The same told by the language model, if it said nothing else. */
  told: string | null;
}

interface Asked {
  id: string;
  lang: Lang;
  /** Words the lines for the reader; personal data is out of them already. */
  worded: (lines: readonly SummaryLine[]) => string;
}

/** What the next person needs to know of a talk: lines taken from it, to be put into a note by hand. */
export async function summariseConversation(ports: Pick<Ports, 'conversations' | 'languageModel'>, actor: StaffActor, { id, lang, worded }: Asked): Promise<Summary> {
  const conversation = await readConversation(ports, actor, id);
  const lines = summaryOf(conversation);
  const text = worded(lines);
  const told = lines.length === 0 ? null : await ports.languageModel.summarise(text, lang);
  return { conversation, lines, text, told: told !== null && saysOnly(told, text) ? told : null };
}
