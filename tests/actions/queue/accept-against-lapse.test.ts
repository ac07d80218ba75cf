import { expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { endOffer } from '../../../server/actions/queue/end-offer.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import type { Ports } from '../../../server/ports/index.js';
import { deskAtWork, member, sitDown } from '../../support/desk-at-work.js';

/** The same port with some of its methods replaced. */
function withOther<T extends object>(port: T, methods: Partial<T>): T {
  return Object.assign(Object.create(port) as T, methods);
}

it('an agent who takes an offer in the moment it lapses keeps the talk and its place on their seat', async () => {
  const { ports, settle } = await deskAtWork();
  const li = member('operator-1');
  await sitDown({ ports, settle, pass: settle }, 'operator-1');
  const { id } = await startConversation(ports, { contactId: 'c-1', lang: 'zh' });
  await askForPerson(ports, { contactId: 'c-1', conversationId: id });
  await settle();
  const offerId = (await ports.conversations.get(id))?.offer?.id ?? 'none';

  // The lapse has read the offer; the agent's acceptance is stored before the lapse goes on, their seat only after it.
  let lapsed: () => void = () => undefined;
  const lapse = new Promise<void>((resolve) => (lapsed = resolve));
  const lateSeats = withOther<Ports['seats']>(ports.seats, { settle: (end) => lapse.then(() => ports.seats.settle(end)) });
  let accepting: Promise<Conversation> | undefined;
  const conversations = withOther<Ports['conversations']>(ports.conversations, {
    get: async (asked) => {
      const read = await ports.conversations.get(asked);
      accepting ??= acceptOffer({ ...ports, seats: lateSeats }, li, { conversationId: id, offerId });
      while ((await ports.conversations.get(id))?.state !== 'with_agent');
      return read;
    },
  });
  await endOffer({ ...ports, conversations }, { staffId: li.id, conversationId: id, offerId, outcome: 'lapsed' });
  lapsed();
  await accepting;

  expect(await ports.conversations.get(id)).toMatchObject({ state: 'with_agent', agent: { id: li.id } });
  expect(await ports.seats.get(li.id)).toMatchObject({ serving: [id], offer: null, lapses: 0 });
  expect(ports.announcer.of('offerEnded').map(({ args: [end] }) => end.outcome)).not.toContain('lapsed');
});
