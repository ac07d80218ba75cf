import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import type { ServiceGuide } from '../../desk/catalogue/guide.js';
import { noticeCard, toldGuide } from '../../desk/catalogue/one-time-notice.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { agentSays } from '../../desk/conversation/say.js';
import { allowedNow } from '../../desk/ticket/decide.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from '../conversation/change-conversation.js';
import { actKey } from '../citizens/citizen-matter.js';
import { guideInForce } from './guide-in-force.js';
import { mustMay } from '../access/permission.js';
import { retryStale } from '../events/retry-stale.js';
import { carryOut } from '../tickets/run-ticket-command.js';

type NoticePorts = Pick<Ports, 'clock' | 'conversations' | 'directory' | 'ids' | 'tickets'>;
interface Notice {
  conversationId: string;
  /** The sender's own id: said twice, it is said once. */
  id: string;
  itemCode: string;
}

/** Puts a one-time notice into the conversation as a card; the ticket it led to keeps a line of it. */
export async function giveNoticeInChat(ports: NoticePorts, actor: StaffActor, { conversationId, id, itemCode }: Notice): Promise<Conversation> {
  mustMay(actor, 'conversation.serve', desk);
  const guide = await guideInForce(ports, itemCode);
  const said = await changeConversation(ports, conversationId, (conversation) => {
    const source = { itemCode, guideName: guide.name[conversation.lang], version: guide.version };
    return agentSays(conversation, actor, { id, text: noticeCard(guide, conversation.lang), source, internal: false, now: ports.clock.now() });
  });
  const no = said.ticketNos.at(-1);
  if (no !== undefined) await retryStale(() => keepLine(ports, actor, { no, guide, id }));
  return said;
}

/** On a matter that has ended the talk itself is record enough. */
async function keepLine(ports: NoticePorts, actor: StaffActor, { no, guide, id }: { no: string; guide: ServiceGuide; id: string }): Promise<void> {
  const ticket = await ports.tickets.get(no);
  if (!ticket || !allowedNow(ticket).includes('give_notice') || !may(actor, 'ticket.give_notice', subjectOf(ticket))) return;
  const key = actKey(ticket, 'give_notice', id);
  if (ticket.history.some((event) => event.key === key)) return;
  await carryOut(ports, { ticket, command: { action: 'give_notice', guide: toldGuide(guide), how: 'chat' }, actor, key });
}
