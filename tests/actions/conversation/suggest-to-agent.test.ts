import { describe, expect, it } from 'vitest';
import { suggestToAgent } from '../../../server/actions/conversation/suggest-to-agent.js';
import { summariseConversation } from '../../../server/actions/conversation/summarise-conversation.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { firstTemplate } from '../../../server/desk/templates/template.js';
import { housingContact, operator, refused, reviewer } from '../../support/builders.js';
import { fakePorts, mondayTen, type FakePorts } from '../../support/desk-fakes.js';

const contactId = 'contact-1';
const source = { itemCode: 'residence-permit', guideName: '居住证申领', version: 3 };
const answer = { outcome: 'answered', reason: 'fee', text: '居住证申领，收费：\n首次办理不收费。', source } as const;

async function talk(ports: FakePorts, ...texts: string[]) {
  const { id } = await startConversation(ports, { contactId, lang: 'zh' });
  for (const [at, text] of texts.entries()) await citizenSpeaks(ports, { contactId, conversationId: id, id: `m-0000000${at}`, text });
  return id;
}
const worded = (lines: readonly { kind: string }[]) => lines.map((line) => ('text' in line ? String(line.text) : line.kind)).join('\n');

describe('what is suggested to an agent', () => {
  it('is the part of a guide the assistant would answer from, a fitting text and what a ticket would be', async () => {
    const ports = fakePorts();
    ports.assistant.willSay('居住证要钱吗', answer);
    ports.assistant.willTake('居住证要钱吗', { topic: 'public_safety', confidence: 0.9, words: ['居住证'] });
    await ports.templates.insert(firstTemplate({ id: 't-1', text: { name: { zh: '居住证费用', en: 'Permit fee' }, uses: ['chat'], body: { zh: '居住证首次办理不收费。', en: null } } }, mondayTen));
    const id = await talk(ports, '居住证要钱吗');
    const { version } = (await ports.conversations.get(id)) ?? { version: 0 };
    const found = await suggestToAgent(ports, operator, id);
    expect(found).toMatchObject({ seq: 1, guides: [{ itemCode: source.itemCode, name: '居住证申领', version: 3, field: 'fee', text: answer.text, sure: true, rephrased: null }], ticket: { type: 'assistance', topic: 'public_safety', words: ['居住证'] } });
    expect(found.templates.map(({ id: template }) => template)).toEqual(['t-1']);
    expect((await ports.conversations.get(id))?.version).toBe(version);
  });

  it('is each of the services the assistant would ask about, answered', async () => {
    const ports = fakePorts();
    ports.assistant.willSay('办证', { outcome: 'clarify', text: '是哪一个？', choices: [{ label: '居住证', say: '居住证要钱吗' }, { label: '别的', say: '听不懂' }] });
    ports.assistant.willSay('居住证要钱吗', answer);
    const { guides } = await suggestToAgent(ports, operator, await talk(ports, '办证'));
    expect(guides.map(({ field, sure }) => [field, sure])).toEqual([['fee', false]]);
  });

  it('reads together what was said since anybody answered', async () => {
    const ports = fakePorts();
    ports.assistant.willSay('居住证\n要钱吗', answer);
    expect((await suggestToAgent(ports, operator, await talk(ports, '居住证', '要钱吗'))).guides).toHaveLength(1);
  });

  it('is nothing before anything was said, and nothing for others to see', async () => {
    const ports = fakePorts();
    const id = await talk(ports);
    expect(await suggestToAgent(ports, operator, id)).toMatchObject({ seq: 0, guides: [], templates: [], ticket: null });
    expect(await refused(suggestToAgent(ports, housingContact, id))).toMatchObject({ code: 'not_allowed' });
    expect(await refused(suggestToAgent(ports, operator, 'gone'))).toMatchObject({ code: 'not_found' });
  });

  it('has the plainer words of a language model only when they say nothing else', async () => {
    const ports = fakePorts();
    ports.assistant.willSay('居住证要钱吗', answer);
    const id = await talk(ports, '居住证要钱吗');
    ports.languageModel.willSay('首次办居住证不收费。');
    expect((await suggestToAgent(ports, operator, id)).guides[0]?.rephrased).toBe('首次办居住证不收费。');
    ports.languageModel.willSay('第一次办居住证不收费，补办 20 元。');
    expect((await suggestToAgent(ports, operator, id)).guides[0]?.rephrased).toBeNull();
  });
});

describe('a summary', () => {
  it('is made of the talk itself, for whoever may read it', async () => {
    const ports = fakePorts();
    const id = await talk(ports, '我叫王小明，居住证要钱吗');
    const { lines, text, told } = await summariseConversation(ports, reviewer, { id, lang: 'zh', worded });
    expect(lines.map(({ kind }) => kind)).toEqual(['wants', 'given', 'open']);
    expect(text).not.toContain('王小明');
    expect(told).toBeNull();
    expect(await refused(summariseConversation(ports, housingContact, { id, lang: 'zh', worded }))).toMatchObject({ code: 'not_allowed' });
  });

  it('told by a language model is shown only when it says nothing else, and is not asked for when there is nothing to tell', async () => {
    const ports = fakePorts();
    ports.languageModel.willSay('诉求人想知道居住证要不要钱。');
    await summariseConversation(ports, reviewer, { id: await talk(ports), lang: 'zh', worded });
    expect(ports.languageModel.asked).toEqual([]);
    const id = await talk(ports, '居住证要钱吗');
    expect((await summariseConversation(ports, reviewer, { id, lang: 'zh', worded })).told).toBeNull();
    ports.languageModel.willSay('想知道居住证要钱吗。');
    expect((await summariseConversation(ports, reviewer, { id, lang: 'zh', worded })).told).toBe('想知道居住证要钱吗。');
    ports.languageModel.willSay('想知道居住证，答应明天答复。');
    expect((await summariseConversation(ports, reviewer, { id, lang: 'zh', worded })).told).toBeNull();
  });
});
