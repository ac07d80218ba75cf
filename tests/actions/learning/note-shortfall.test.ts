import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { consumeEvent } from '../../../server/actions/events/consume-event.js';
import { judgeAnswer } from '../../../server/actions/learning/judge-answer.js';
import { noteShortfall } from '../../../server/actions/learning/note-shortfall.js';
import { readWork } from '../../../server/actions/queue/read-work.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import type { Question } from '../../../server/desk/learning/question.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';

const page = { skip: 0, limit: 10 };

async function visitor(desk: DeskAtWork, contactId = 'contact-1') {
  const { id } = await startConversation(desk.ports, { contactId, lang: 'zh' });
  let said = 0;
  return {
    id,
    contactId,
    says: async (text: string) => {
      said += 1;
      await citizenSpeaks(desk.ports, { contactId, conversationId: id, id: `m-${contactId}-${said}`, text });
      await desk.settle();
    },
  };
}
const open = (desk: DeskAtWork): Promise<Question[]> => desk.ports.questions.inState('open', page);
const briefly = (questions: readonly Question[]) => questions.map(({ text, count, shortfalls }) => [text, count, shortfalls]);

async function deskThatKnowsLittle() {
  const desk = await deskAtWork();
  const { assistant } = desk.ports;
  for (const text of ['养老金怎么领', '请问养老金怎么领呢？', '我叫王小明，养老金怎么领']) assistant.willSay(text, { outcome: 'dont_know', reason: 'not_understood', text: '我没有查到。', guesses: [{ itemCode: 'pension', score: 0.2 }] });
  assistant.willSay('居住证要钱吗', { outcome: 'answered', text: '首次办理不收费。' });
  assistant.willSay('养老待遇', { outcome: 'handover', reason: 'two_misses', text: '转给工作人员。' });
  assistant.willSay('转人工', { outcome: 'handover', reason: 'asked_for_person', text: '好的。' });
  assistant.willSay('闻到煤气', { outcome: 'emergency', reason: 'gas', text: '先离开。' });
  return desk;
}

describe('a question that was not answered well', () => {
  it('comes on the list with like ones as one line, without who asked', async () => {
    const desk = await deskThatKnowsLittle();
    const [one, other] = [await visitor(desk), await visitor(desk, 'contact-2')];
    await one.says('养老金怎么领');
    await other.says('请问养老金怎么领呢？');
    await other.says('我叫王小明，养老金怎么领');
    const questions = await open(desk);
    expect(briefly(questions)).toEqual([['养老金怎么领', 3, { dont_know: 3 }]]);
    expect(questions[0]?.guesses).toEqual([{ itemCode: 'pension', score: 0.2 }]);
    expect(questions[0]?.occasions.map(({ id }) => id)).toEqual([1, 1, 3].map((seq, at) => desk.ports.secrets.hash('question', `${at === 0 ? one.id : other.id}:${seq}`)));
  });

  it('counts after two misses in a row, and not what was answered, was no question, or only asked for a person', async () => {
    const desk = await deskThatKnowsLittle();
    for (const [at, text] of ['养老待遇', '居住证要钱吗', '闻到煤气', '转人工'].entries()) await (await visitor(desk, `contact-${at}`)).says(text);
    expect(briefly(await open(desk))).toEqual([['养老待遇', 1, { two_misses: 1 }]]);
  });

  it('counts when the answer is called useless, until that is taken back', async () => {
    const desk = await deskThatKnowsLittle();
    const citizen = await visitor(desk);
    await citizen.says('居住证要钱吗');
    const judge = async (helpful: boolean | null) => {
      await judgeAnswer(desk.ports, { contactId: citizen.contactId, conversationId: citizen.id, seq: 2, helpful });
      await desk.settle();
    };
    await judge(false);
    expect(briefly(await open(desk))).toEqual([['居住证要钱吗', 1, { unhelpful: 1 }]]);
    await judge(null);
    expect((await desk.ports.questions.counts()).open).toBe(0);
    await judge(true);
    expect((await desk.ports.questions.counts()).open).toBe(0);
  });

  it('counts when the citizen puts the answer right', async () => {
    const desk = await deskThatKnowsLittle();
    const citizen = await visitor(desk);
    await citizen.says('居住证要钱吗');
    await citizen.says('不是，我问的是补办');
    expect(briefly(await open(desk))).toEqual([['居住证要钱吗', 1, { corrected: 1 }]]);
  });

  it('counts when a person takes over: the last question before it', async () => {
    const desk = await deskThatKnowsLittle();
    await sitDown(desk, 'operator-1');
    const citizen = await visitor(desk);
    await citizen.says('居住证要钱吗');
    await citizen.says('转人工');
    const li = member('operator-1');
    const { offer } = await readWork(desk.ports, li);
    await acceptOffer(desk.ports, li, { conversationId: citizen.id, offerId: offer?.conversation.offer?.id ?? '' });
    await desk.settle();
    expect(briefly(await open(desk))).toEqual([['居住证要钱吗', 1, { taken_over: 1 }]]);
  });

  it('is not there when a person was wanted from the start', async () => {
    const desk = await deskThatKnowsLittle();
    await sitDown(desk, 'operator-1');
    const citizen = await visitor(desk);
    await askForPerson(desk.ports, { contactId: citizen.contactId, conversationId: citizen.id });
    await desk.settle();
    const li = member('operator-1');
    const { offer } = await readWork(desk.ports, li);
    await acceptOffer(desk.ports, li, { conversationId: citizen.id, offerId: offer?.conversation.offer?.id ?? '' });
    await desk.settle();
    expect(await open(desk)).toEqual([]);
  });

  it('heard twice, counts once; of a talk that is no more, nothing', async () => {
    const desk = await deskThatKnowsLittle();
    const citizen = await visitor(desk);
    await citizen.says('养老金怎么领');
    for (const conversationId of [citizen.id, citizen.id, 'gone']) await noteShortfall(desk.ports, { conversationId, seq: 1, shortfall: 'dont_know' });
    expect(briefly(await open(desk))).toEqual([['养老金怎么领', 1, { dont_know: 1 }]]);
  });

  it('is stored with the answer, and found by the sweep when the word was lost', async () => {
    const desk = await deskThatKnowsLittle();
    const { id, contactId } = await visitor(desk);
    await citizenSpeaks(desk.ports, { contactId, conversationId: id, id: 'm-00000001', text: '养老金怎么领' });
    await desk.settle();
    await noteShortfall(desk.ports, { conversationId: id, seq: 1, shortfall: 'taken_over' });
    await consumeEvent(desk.ports, { aggregate: 'conversation', aggregateId: id, eventId: 'gone', consumer: 'note_shortfall' });
    expect(briefly(await open(desk))).toEqual([['养老金怎么领', 1, { dont_know: 1, taken_over: 1 }]]);
  });
});
