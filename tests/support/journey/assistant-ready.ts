import { expect } from 'vitest';
import { conversationSlice } from '../../../server/contract/chat.js';
import { path } from '../../../server/contract/routes.js';
import type { Citizen } from './citizen.js';

/** What it says before it has a model, and on a machine too busy for its first thought. */
const notYet = /助手正在准备|助手出了点问题/;
/** A desk without a kept model trains one first. */
const learnt = { timeout: 120_000, interval: 2_000 };

/** Waits until the assistant answers, asking as a visitor of its own; while it still learns, the line is left again. */
export async function untilTheAssistantAnswers({ context: { request }, deskUrl }: Citizen): Promise<void> {
  const started = conversationSlice.parse(await (await request.post(deskUrl + path('chatStart'), { data: { lang: 'zh' } })).json());
  const { id } = started.conversation;
  let asked = 0;
  const say = (route: 'chatMessages' | 'chatLeaveMessage') => request.post(deskUrl + path(route, { id }), { data: { id: `probe-${String((asked += 1)).padStart(8, '0')}`, text: '居住证要钱吗' } });
  const lastAnswer = async (): Promise<string> => {
    const { messages } = conversationSlice.parse(await (await request.get(deskUrl + path('chat', { id }))).json());
    return messages.findLast(({ from }) => from === 'bot')?.text ?? '助手正在准备';
  };
  await say('chatMessages');
  await expect
    .poll(async () => {
      const answer = await lastAnswer();
      if (notYet.test(answer)) for (const route of ['chatLeaveMessage', 'chatMessages'] as const) await say(route);
      return answer;
    }, learnt)
    .not.toMatch(notYet);
}
