import type { Reply, Told } from './chat-api.js';
import type { ChatAct, ChatModel } from './conversation-model.js';

interface SenderMeans {
  readonly model: () => ChatModel;
  readonly act: (act: ChatAct) => void;
  readonly begun: () => Promise<string | null>;
  readonly post: (conversationId: string, message: { id: string; text: string }) => Promise<Reply<Told>>;
  readonly told: (reply: Reply<Told>) => Promise<boolean>;
}

export interface Sender {
  /** Sends what waits, one after the other, so that the order written is the order read. */
  pump: () => void;
  /** Sends again what a broken line held back. */
  retry: () => void;
}

/** Takes messages from the model to the desk. Their own ids make a repeat harmless. */
export function createSender({ model, act, begun, post, told }: SenderMeans): Sender {
  let running = false;
  const next = (): { id: string; text: string } | undefined => model().outgoing.find(({ status }) => status === 'sending');

  const sendOne = async ({ id, text }: { id: string; text: string }): Promise<boolean> => {
    const conversationId = await begun();
    if (conversationId === null) {
      act({ kind: 'not_sent', id, why: 'network' });
      return false;
    }
    const reply = await post(conversationId, { id, text });
    if (reply.ok) act({ kind: 'posted', id });
    else act({ kind: 'not_sent', id, why: reply.why });
    await told(reply);
    return reply.ok || reply.why === 'refused';
  };
  const holdBack = (): void => {
    for (let one = next(); one; one = next()) act({ kind: 'not_sent', id: one.id, why: 'network' });
  };
  const run = async (): Promise<void> => {
    running = true;
    let going = true;
    for (let one = next(); one && going; one = next()) going = await sendOne(one);
    if (!going) holdBack();
    running = false;
  };
  const pump = (): void => {
    if (!running) void run();
  };
  return {
    pump,
    retry: () => {
      for (const { id, status } of model().outgoing) if (status === 'network') act({ kind: 'resend', id });
      pump();
    },
  };
}
