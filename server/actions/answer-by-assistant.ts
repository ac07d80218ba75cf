import { assistantSays } from '../desk/conversation/say.js';
import type { Ports } from '../ports/index.js';
import { changeConversation } from './change-conversation.js';

/** Lets the assistant answer one message. Heard twice, it answers once; its failure hands over to a person. */
export async function answerByAssistant(ports: Pick<Ports, 'assistant' | 'clock' | 'conversations'>, { conversationId, seq }: { conversationId: string; seq: number }): Promise<void> {
  const conversation = await ports.conversations.get(conversationId);
  const message = conversation?.messages.find((said) => said.seq === seq);
  if (!conversation || !message || conversation.state !== 'bot') return;
  const turn = await ports.assistant.reply({ state: conversation.assistantState, text: message.text, lang: conversation.lang });
  await changeConversation(ports, conversationId, (current) =>
    assistantSays(current, {
      toSeq: seq,
      text: turn.text,
      source: turn.source,
      choices: turn.choices,
      state: turn.state,
      guesses: turn.guesses,
      handOver: turn.outcome === 'handover' || turn.outcome === 'emergency',
      reason: turn.reason ?? turn.outcome,
      now: ports.clock.now(),
    }),
  );
}
