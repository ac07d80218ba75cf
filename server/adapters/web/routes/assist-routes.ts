import type { FastifyRequest } from 'fastify';
import { suggestToAgent } from '../../../actions/conversation/suggest-to-agent.js';
import { summariseConversation } from '../../../actions/conversation/summarise-conversation.js';
import { agentSuggestions, conversationSummary, summaryRequest } from '../../../contract/assist.js';
import { routes } from '../../../contract/routes.js';
import { presentSuggestions, presentSummary, summaryText } from '../present/assist.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['conversations'];
const askedPerMinute = 60;
/** Each person on their own: a whole desk may share one address. */
const perPerson = { rateLimit: { max: askedPerMinute, timeWindow: '1 minute', keyGenerator: (request: FastifyRequest) => actorOf(request).id } };

/** What an agent could say next, and what the next person has to know. Nothing here changes anything. */
export function assistRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.conversationSuggestions, { config: perPerson, schema: { tags, params: idParams, response: { 200: agentSuggestions, ...refusals } } }, async (request) =>
    presentSuggestions(await suggestToAgent(ports, actorOf(request), request.params.id)),
  );

  app.post(routes.conversationSummary, { config: perPerson, schema: { tags, params: idParams, body: summaryRequest, response: { 200: conversationSummary, ...refusals } } }, async (request) => {
    const { lang } = request.body;
    const summary = await summariseConversation(ports, actorOf(request), { id: request.params.id, lang, worded: (lines) => summaryText(lines, lang) });
    return presentSummary(summary, lang);
  });
}
