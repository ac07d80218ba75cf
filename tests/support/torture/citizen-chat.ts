import type { ConversationSlice } from '../../../server/contract/chat.js';
import { Client, type Network } from './client.js';
import { until } from './patience.js';

const score = 5;

/** A citizen at the web chat: asks, is answered, wants a person, talks to them, rates. */
export async function chatJourney(network: Network): Promise<void> {
  const client = new Client(network);
  const { ledger } = network;
  const { conversation } = await client.post<ConversationSlice>('/api/chat/conversations', { lang: 'zh' });
  const chat = `/api/chat/conversations/${conversation.id}`;
  const say = async (id: string, text: string) => {
    await client.post(`${chat}/messages`, { id: `${id}-${conversation.id}`.slice(0, 64), text });
    ledger.said({ conversationId: conversation.id, id: `${id}-${conversation.id}`.slice(0, 64), from: 'citizen', text });
  };
  const sees = (what: string, fits: (slice: ConversationSlice) => boolean) =>
    until(`${what} in ${conversation.id}`, async () => {
      const slice = await client.get<ConversationSlice>(`${chat}?after=0`);
      return fits(slice) ? slice : null;
    });

  await say('question', '失业登记需要带什么材料');
  await sees('the assistant’s answer', ({ messages }) => messages.some(({ from }) => from === 'bot'));
  await say('person', '转人工');
  await sees('a place in line', ({ conversation: { state } }) => state !== 'bot');
  await say('more', '我的情况比较特殊，想跟人说');
  await sees('a person’s reply', ({ messages }) => messages.some(({ from }) => from === 'agent'));
  await say('thanks', '明白了，请帮我登记');
  await sees('the end', ({ conversation: { state } }) => state === 'closed');
  await client.post(`${chat}/rating`, { score });
  ledger.rated.set(conversation.id, score);
}
