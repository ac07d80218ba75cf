import { describe, expect, it } from 'vitest';
import { contactOfVisitor } from '../../../server/actions/citizens/citizen-contact.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { showOwnNotice, textOwnNotice } from '../../../server/actions/guides/take-one-time-notice.js';
import { DAY } from '../../../server/desk/calendar/shanghai.js';
import { deskShows } from '../../../server/desk/conversation/show.js';
import { refused } from '../../support/builders.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const itemCode = 'unemployment-registration';
const phone = '00012345678';
const about = `guide:${itemCode}`;
const texts = async (ports: FakePorts) => (await ports.deliveries.about(about)).map(({ to, text }) => `${to} ${text}`);
const ask = (ports: FakePorts, more: object = {}) => textOwnNotice(ports, { itemCode, phone, lang: 'zh', ...more });

describe('a citizen who asks for the notice by text', () => {
  it('gets what to bring and where, and no link', async () => {
    const ports = fakePorts();
    await ask(ports);
    const [text] = await texts(ports);
    expect(text).toMatch(/^00012345678 .*失业登记/);
    expect(text).not.toMatch(/https?:|www\./);
  });

  it('gets three a day and no more, however the number is written; the next day again', async () => {
    const ports = fakePorts();
    for (const written of [phone, '000 1234 5678', phone]) await ask(ports, { phone: written });
    expect(await refused(ask(ports))).toMatchObject({ code: 'looked_too_often' });
    expect(await texts(ports)).toHaveLength(3);
    await ask(ports, { phone: '00087654321' });
    ports.clock.advance(DAY);
    await ask(ports);
    expect(await texts(ports)).toHaveLength(5);
  });

  it('of a guide that does not exist is told so and not texted', async () => {
    const ports = fakePorts();
    expect(await refused(ask(ports, { itemCode: 'no-such-guide' }))).toMatchObject({ code: 'not_found' });
    expect(await ports.deliveries.about('guide:no-such-guide')).toEqual([]);
  });
});

describe('a citizen who sends the notice to their chat', () => {
  const open = async (ports: FakePorts) => {
    const { id: contactId } = await contactOfVisitor(ports, 'cookie-1');
    return { contactId, conversationId: (await startConversation(ports, { contactId, lang: 'zh' })).id };
  };

  it('finds it there once, as a card that names guide and version', async () => {
    const ports = fakePorts();
    const mine = await open(ports);
    const card = { ...mine, id: 'notice-12345678', itemCode };
    await showOwnNotice(ports, card);
    const { messages } = await showOwnNotice(ports, card);
    const cards = messages.filter(({ source }) => source?.itemCode === itemCode);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.text).toContain('带什么：');
  });

  it('finds nothing of it in anybody else’s', async () => {
    const ports = fakePorts();
    const { conversationId } = await open(ports);
    const stranger = await contactOfVisitor(ports, 'cookie-2');
    expect(await refused(showOwnNotice(ports, { contactId: stranger.id, conversationId, id: 'notice-12345678', itemCode }))).toMatchObject({ code: 'not_found' });
  });

  it('is told when that chat has ended', async () => {
    const ports = fakePorts();
    const { conversationId } = await open(ports);
    const conversation = await ports.conversations.get(conversationId);
    if (!conversation) throw new Error('no conversation');
    const shown = { id: 'notice-12345678', text: '带什么', source: { itemCode, guideName: '失业登记', version: 1 }, now: 0 };
    expect(() => deskShows({ ...conversation, state: 'closed' }, shown)).toThrow(expect.objectContaining({ code: 'conversation_closed' }));
  });
});
