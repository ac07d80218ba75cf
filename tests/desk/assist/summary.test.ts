import { describe, expect, it } from 'vitest';
import { summaryOf, type SummaryLine } from '../../../server/desk/assist/summary.js';
import { openConversation, type Conversation, type Message } from '../../../server/desk/conversation/conversation.js';
import { mondayNine } from '../../support/builders.js';

const fresh = openConversation({ id: 'c', contactId: 'k', lang: 'zh', now: mondayNine });

/** A talk of these messages, with what else is known of it. */
function talk(messages: readonly Omit<Message, 'seq' | 'id' | 'at'>[], more: Partial<Conversation> = {}): Conversation {
  return { ...fresh, seq: messages.length, messages: messages.map((message, at) => ({ ...message, seq: at + 1, id: `m-${at}`, at: mondayNine + at })), ...more };
}
const says = (text: string) => ({ from: 'citizen' as const, text });
const reads = (toSeq: number, text: string) => ({ from: 'bot' as const, text, source: { itemCode: 'i', guideName: '失业登记', version: 3 }, reading: { toSeq, outcome: 'answered', guesses: [] } });
const ignorant = (toSeq: number) => ({ from: 'bot' as const, text: '我没有查到。', reading: { toSeq, outcome: 'dont_know', guesses: [] } });
const writes = (text: string) => ({ from: 'agent' as const, text });
const of = (kind: SummaryLine['kind'], lines: readonly SummaryLine[]) => lines.filter((line) => line.kind === kind).map((line) => (line.kind === 'given' ? line.kinds : line.text));

describe('a summary for the next person', () => {
  const lines = summaryOf(
    talk(
      [says('你好'), says('失业登记要带什么材料'), reads(2, '失业登记，要带的材料：\n1. 身份证'), says('我叫王小明，电话00012345678，公司倒闭了没有离职证明怎么办'), ignorant(4), says('转人工'), writes('我查一下。'), says('那补贴能领几个月')],
      { verdicts: [{ seq: 3, helpful: false }], ticketNos: ['261012090000000001'] },
    ),
  );

  it('says what is wanted, without greetings and without personal data', () => {
    expect(of('wants', lines)).toEqual(['失业登记要带什么材料', '我叫▇，电话▇，公司倒闭了没有离职证明怎么办', '那补贴能领几个月']);
  });

  it('says which part of which guide was read out and what a person wrote', () => {
    expect(of('answered', lines)).toEqual(['失业登记，要带的材料', '我查一下。']);
  });

  it('says what was of no use, what kinds of data were given, and the ticket', () => {
    expect([of('unhelpful', lines), of('given', lines), of('ticket', lines)]).toEqual([['失业登记，要带的材料'], [['name', 'phone']], ['261012090000000001']]);
  });

  it('says what is still open', () => {
    expect(of('open', lines)).toEqual(['那补贴能领几个月']);
    expect(of('open', summaryOf(talk([says('养老金怎么领'), ignorant(1), says('转人工')])))).toEqual(['养老金怎么领']);
  });

  it('of a long talk names the beginning and the latest', () => {
    expect(of('wants', summaryOf(talk(['第一件事怎么办', '第二件事怎么办', '第三件事怎么办', '第四件事怎么办'].map(says))))).toEqual(['第一件事怎么办', '第三件事怎么办', '第四件事怎么办']);
  });

  it('leaves out notes, and is empty when nothing was said', () => {
    expect(summaryOf(talk([{ ...writes('内部'), internal: true }]))).toEqual([]);
    expect(summaryOf(fresh)).toEqual([]);
  });
});
