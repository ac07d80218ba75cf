import { acknowledge } from '../../../actions/conversation/acknowledge.js';
import { agentSpeaks } from '../../../actions/conversation/agent-speaks.js';
import { giveNoticeInChat } from '../../../actions/guides/give-one-time-notice.js';
import { closeConversation } from '../../../actions/conversation/close-conversation.js';
import { conversationContext, readConversation } from '../../../actions/conversation/read-conversation.js';
import { transferConversation } from '../../../actions/conversation/transfer-conversation.js';
import { markReceipt, noticeForm, sliceQuery, staffMessage } from '../../../contract/chat.js';
import { routes } from '../../../contract/routes.js';
import { conversationContext as contextView, staffSlice, transferConversation as transferForm } from '../../../contract/staff.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import { presentLinked } from '../present/appointment.js';
import { presentRow } from '../present/queue-row.js';
import { readerFor } from '../present/reader.js';
import { presentLinkedConversation } from '../present/staff-conversation.js';
import { done, doneReply, idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';
import { sliceFor } from './slice-for.js';

const tags = ['conversations'];
const slice = { tags, params: idParams, querystring: sliceQuery, response: { 200: staffSlice, ...refusals } };

/** Reading a conversation and what the desk knows of the person in it. */
export function conversationRoutes(app: App, parts: RouteParts): void {
  const { ports } = parts;

  app.get(routes.conversation, { schema: slice }, async (request) => sliceFor(parts, await readConversation(ports, actorOf(request), request.params.id), request.query.after));

  app.get(routes.conversationContext, { schema: { tags, params: idParams, response: { 200: contextView, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [known, reader] = await Promise.all([conversationContext(ports, actor, request.params.id), readerFor(ports, actor)]);
    return {
      contactCount: known.contactCount,
      conversations: known.conversations.map(presentLinkedConversation),
      tickets: known.tickets.map((ticket) => presentRow(ticket, reader)),
      appointments: known.appointments.map(presentLinked),
    };
  });

  // Only the serving agent's eyes count as the desk having read it.
  app.post(routes.conversationReceipt, { schema: { tags, params: idParams, body: markReceipt, response: { 200: done, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const conversation = await readConversation(ports, actor, request.params.id);
    if (conversation.agent?.id === actor.id) await acknowledge(ports, { conversationId: conversation.id, side: 'staff', ...request.body });
    return doneReply;
  });
}

/** The seq before a message of one's own, so that the answer begins with it. */
const before = (conversation: Conversation, messageId: string): number => (conversation.messages.find(({ id }) => id === messageId)?.seq ?? 1) - 1;
const changed = { tags, params: idParams, response: { 200: staffSlice, ...refusals } };

/** Speaking, passing on and ending. Each answers with the line it made. */
export function servingRoutes(app: App, parts: RouteParts): void {
  const { ports } = parts;

  for (const [address, internal] of [[routes.conversationMessages, false], [routes.conversationNotes, true]] as const) {
    app.post(address, { schema: { ...changed, body: staffMessage } }, async (request) => {
      const said = await agentSpeaks(ports, actorOf(request), { conversationId: request.params.id, ...request.body, internal });
      return sliceFor(parts, said, before(said, request.body.id));
    });
  }

  app.post(routes.conversationNotices, { schema: { ...changed, body: noticeForm } }, async (request) => {
    const said = await giveNoticeInChat(ports, actorOf(request), { conversationId: request.params.id, ...request.body });
    return sliceFor(parts, said, before(said, request.body.id));
  });

  app.post(routes.conversationTransfer, { schema: { ...changed, body: transferForm } }, async (request) => {
    const moved = await transferConversation(ports, actorOf(request), { conversationId: request.params.id, ...request.body });
    return sliceFor(parts, moved, moved.seq - 1);
  });

  app.post(routes.conversationClose, { schema: changed }, async (request) => {
    const closed = await closeConversation(ports, actorOf(request), request.params.id);
    return sliceFor(parts, closed, closed.seq - 1);
  });
}
