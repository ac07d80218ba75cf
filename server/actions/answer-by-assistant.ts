import { assistantSays } from '../desk/conversation/say.js';
import type { Ports } from '../ports/index.js';
import { changeConversation } from './change-conversation.js';
import { replyClock } from './reply-clock.js';

/** Lets the assistant answer one message. Heard twice, it answers once; its failure hands over to a person. */
export async function answerByAssistant(ports: Pick<Ports, 'assistant' | 'clock' | 'conversations' | 'directory'>, { conversationId, seq }: { conversationId: string; seq: number }): Promise<void> {
  const conversation = await ports.conversations.get(conversationId);
  const message = conversation?.messages.find((said) => said.seq === seq);
  if (!conversation || !message || conversation.state !== 'bot') return;
  const turn = await ports.assistant.reply({ state: conversation.assistantState, text: message.text, lang: conversation.lang });
  const now = ports.clock.now();
  const handOver = turn.outcome === 'handover' || turn.outcome === 'emergency';
  const replyBy = handOver ? await replyClock(ports, now) : null;
  await changeConversation(ports, conversationId, (current) =>
    assistantSays(current, {
      toSeq: seq,
      text: turn.text,
      source: turn.source,
      choices: turn.choices,
      state: turn.state,
      guesses: turn.guesses,
      handOver,
      replyBy,
      reason: turn.reason ?? turn.outcome,
      outcome: turn.outcome === 'handover' ? (turn.reason ?? turn.outcome) : turn.outcome,
      now,
    }),
  );
}
