import type { FastifyPluginCallback } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { askForPerson, conversationSlice, judgeAnswer, leaveMessage, markReceipt, rateConversation, sendMessage, sliceQuery, startConversation } from '../../server/contract/chat.js';
import { errorReply } from '../../server/contract/common.js';
import { routes } from '../../server/contract/routes.js';
import type { ChatDesk, Talk } from './chat-desk.js';
import { sliceOf, type CitizenView } from './present.js';
import { knownVisitor, rememberVisitor, visitorOf } from './visitor.js';

export interface ChatRoutes {
  desk: ChatDesk;
  view: CitizenView;
  /** The desk is reached over https. */
  secure: boolean;
}

const params = z.object({ id: z.string().min(1).max(80) });
const onAnswer = params.extend({ seq: z.coerce.number().int().positive() });
const base = { tags: ['chat'], params, response: { 200: conversationSlice, '4xx': errorReply, '5xx': errorReply } };
const done = z.object({ ok: z.literal(true) });

/** A change answers from the citizen's own message on, or else from the line the desk wrote. */
const since = ({ conversation }: Talk, messageId?: string): number => (conversation.messages.find(({ id }) => id === messageId)?.seq ?? conversation.seq) - 1;

/** The web chat over HTTP; what comes later arrives by socket, and a slice fills any gap. */
export function chatRoutes({ desk, view, secure }: ChatRoutes): FastifyPluginCallback {
  const answer = (talk: Talk, messageId?: string) => sliceOf(view, talk, since(talk, messageId));
  return (plain, _options, ready) => {
    const app = plain.withTypeProvider<ZodTypeProvider>();

    app.post(routes.chatStart, { schema: { tags: base.tags, body: startConversation, response: base.response } }, async (request, reply) => {
      const visitor = visitorOf(request) ?? desk.newVisitor();
      const talk = await desk.start(visitor, request.body.lang);
      rememberVisitor(reply, visitor, secure);
      return sliceOf(view, talk, 0);
    });

    app.get(routes.chat, { schema: { ...base, querystring: sliceQuery } }, async (request) => sliceOf(view, await desk.read(knownVisitor(request), request.params.id), request.query.after));

    app.post(routes.chatMessages, { schema: { ...base, body: sendMessage } }, async (request) =>
      answer(await desk.say(knownVisitor(request), { conversationId: request.params.id, ...request.body }), request.body.id),
    );

    app.post(routes.chatPerson, { schema: { ...base, body: askForPerson } }, async (request) => answer(await desk.askForPerson(knownVisitor(request), request.params.id)));

    app.post(routes.chatLeaveMessage, { schema: { ...base, body: leaveMessage } }, async (request) =>
      answer(await desk.leaveMessage(knownVisitor(request), { conversationId: request.params.id, ...request.body }), request.body.id),
    );

    app.post(routes.chatReceipt, { schema: { ...base, body: markReceipt, response: { ...base.response, 200: done } } }, async (request) => {
      await desk.acknowledge(knownVisitor(request), { conversationId: request.params.id, ...request.body });
      return { ok: true as const };
    });

    app.post(routes.chatHelpful, { schema: { ...base, params: onAnswer, body: judgeAnswer } }, async (request) => {
      const { id, seq } = request.params;
      return sliceOf(view, await desk.judge(knownVisitor(request), { conversationId: id, seq, ...request.body }), seq - 1);
    });

    app.post(routes.chatRating, { schema: { ...base, body: rateConversation } }, async (request) =>
      answer(await desk.rate(knownVisitor(request), { conversationId: request.params.id, ...request.body })),
    );
    ready();
  };
}
