import { expect, it } from 'vitest';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { judgeAnswer } from '../../../server/actions/learning/judge-answer.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { refused } from '../../support/builders.js';
import { deskAtWork } from '../../support/desk-at-work.js';

const contactId = 'contact-1';

async function answered() {
  const desk = await deskAtWork();
  const { id } = await startConversation(desk.ports, { contactId, lang: 'zh' });
  await citizenSpeaks(desk.ports, { contactId, conversationId: id, id: 'm-00000001', text: '居住证要钱吗' });
  await desk.settle();
  return { desk, mine: { contactId, conversationId: id, seq: 2 } };
}

it('what the citizen says of an answer is kept, the latest holds, and the desk’s side hears it', async () => {
  const { desk, mine } = await answered();
  await judgeAnswer(desk.ports, { ...mine, helpful: false });
  await judgeAnswer(desk.ports, { ...mine, helpful: true });
  expect((await desk.ports.conversations.get(mine.conversationId))?.verdicts).toEqual([{ seq: 2, helpful: true }]);
  expect(desk.ports.announcer.of('answerJudged').map(({ args }) => args[1])).toEqual([{ seq: 2, helpful: false }, { seq: 2, helpful: true }]);
});
it('said twice it is written once', async () => {
  const { desk, mine } = await answered();
  const first = await judgeAnswer(desk.ports, { ...mine, helpful: true });
  expect((await judgeAnswer(desk.ports, { ...mine, helpful: true })).version).toBe(first.version);
});
it('a stranger has no say', async () => {
  const { desk, mine } = await answered();
  expect(await refused(judgeAnswer(desk.ports, { ...mine, contactId: 'contact-2', helpful: true }))).toEqual({ code: 'not_found', facts: { what: 'conversation' } });
});
