import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { contactOfVisitor } from '../../../server/actions/citizens/citizen-contact.js';
import { fileByStaff } from '../../../server/actions/tickets/file-by-staff.js';
import { giveNoticeInChat } from '../../../server/actions/guides/give-one-time-notice.js';
import { readWork } from '../../../server/actions/queue/read-work.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';

const li = member('operator-1');
const itemCode = 'unemployment-registration';
const intake = { key: 'staff-key-1', channel: 'phone', type: 'consultation', urgency: 'normal', title: '失业登记要带什么', content: '想知道失业登记要带什么。', place: '' } as const;

const taken = (desk: DeskAtWork, more: object) => fileByStaff(desk.ports, li, { ...intake, callerName: '钱某', callerPhone: '00012345678', way: 'sms', ...more });
const give = (desk: DeskAtWork, { no, version }: Ticket, way: { how: 'print' | 'sms'; itemCode?: string }) => runTicketCommand(desk.ports, li, { no, version, command: { action: 'give_notice', itemCode, ...way } });
const given = ({ history }: Ticket) => history.flatMap((event) => (event.type === 'notice_given' ? [`${event.guide.name.zh} ${event.guide.version} ${event.how}`] : []));
const texts = async (desk: DeskAtWork, no: string) => (await desk.ports.deliveries.about(no)).map(({ to, text }) => `${to} ${text}`).filter((text) => text.includes('guide_notice'));

/** A talk that Li serves. */
async function talk(desk: DeskAtWork): Promise<string> {
  await sitDown(desk, 'operator-1');
  const { id: contactId } = await contactOfVisitor(desk.ports, 'cookie-1');
  const { id } = await startConversation(desk.ports, { contactId, lang: 'zh' });
  await askForPerson(desk.ports, { contactId, conversationId: id });
  await desk.settle();
  const { offer } = await readWork(desk.ports, li);
  await acceptOffer(desk.ports, li, { conversationId: id, offerId: offer?.conversation.offer?.id ?? '' });
  return id;
}

describe('a one-time notice from a ticket', () => {
  it('goes out as one text message and leaves a line with guide, version and way', async () => {
    const desk = await deskAtWork();
    const ticket = await give(desk, await taken(desk, {}), { how: 'sms' });
    await desk.settle();
    expect(given(ticket)).toEqual([`失业登记 ${version(ticket)} sms`]);
    expect(await texts(desk, ticket.no)).toHaveLength(1);
    expect((await texts(desk, ticket.no))[0]).toMatch(/^00012345678 .*失业登记/);
  });

  it('on paper texts nobody', async () => {
    const desk = await deskAtWork();
    const ticket = await give(desk, await taken(desk, {}), { how: 'print' });
    await desk.settle();
    expect(given(ticket)).toEqual([`失业登记 ${version(ticket)} print`]);
    expect(await texts(desk, ticket.no)).toEqual([]);
  });

  it.each([['who wants calls only', { way: 'call' }], ['who left no number', { callerPhone: undefined }]])('is not texted to a caller %s', async (_, more) => {
    const desk = await deskAtWork();
    const ticket = await taken(desk, more);
    expect(await refused(give(desk, ticket, { how: 'sms' }))).toMatchObject({ code: 'cannot_text' });
    expect(given(await give(desk, ticket, { how: 'print' }))).toHaveLength(1);
  });

  it('is only of a guide in force', async () => {
    const desk = await deskAtWork();
    expect(await refused(give(desk, await taken(desk, {}), { how: 'print', itemCode: 'no-such-matter' }))).toMatchObject({ code: 'not_found' });
  });

  it('turns away no colleague who was writing meanwhile', async () => {
    const desk = await deskAtWork();
    const ticket = await taken(desk, {});
    await give(desk, ticket, { how: 'print' });
    expect(await runTicketCommand(desk.ports, li, { no: ticket.no, version: ticket.version, command: { action: 'accept' } })).toMatchObject({ state: 'accepted' });
  });
});

describe('a one-time notice in a conversation', () => {
  it('is a card with its guide, said once however often it is pressed, and a line on the ticket the talk led to', async () => {
    const desk = await deskAtWork();
    const conversationId = await talk(desk);
    const { no } = await taken(desk, { channel: 'web_chat', conversationId });
    await desk.settle();
    for (let press = 0; press < 2; press += 1) await giveNoticeInChat(desk.ports, li, { conversationId, id: 'card-0001', itemCode });
    const { messages } = (await desk.ports.conversations.get(conversationId)) ?? { messages: [] };
    const cards = messages.filter(({ source }) => source !== undefined);
    expect(cards).toMatchObject([{ from: 'agent', authorName: li.name, source: { itemCode, guideName: '失业登记' } }]);
    expect(cards[0]?.text.split('\n').map((line) => line.split('：')[0])).toEqual(expect.arrayContaining(['一次性告知', '带什么', '去哪', '多少钱', '多久']));
    const ticket = await desk.ports.tickets.get(no);
    expect(ticket && given(ticket)).toHaveLength(1);
    await desk.settle();
    expect(await texts(desk, no)).toEqual([]);
  });

  it('needs no ticket', async () => {
    const desk = await deskAtWork();
    const said = await giveNoticeInChat(desk.ports, li, { conversationId: await talk(desk), id: 'card-0002', itemCode });
    expect(said.messages.at(-1)?.text).toContain('失业登记');
  });

  it('is given by who serves it alone', async () => {
    const desk = await deskAtWork();
    const conversationId = await talk(desk);
    expect(await refused(giveNoticeInChat(desk.ports, member('operator-2'), { conversationId, id: 'card-0003', itemCode }))).toMatchObject({ code: 'not_your_conversation' });
  });
});

function version({ history }: Ticket): number {
  const event = history.at(-1);
  return event?.type === 'notice_given' ? event.guide.version : 0;
}
