import { readModels } from '../../../actions/learning/read-models.js';
import { listQuestions, reviewQuestion } from '../../../actions/learning/review-questions.js';
import { retrain, serveModel } from '../../../actions/learning/serve-model.js';
import { decideQuestion, modelOverview, questionsQuery, trainingQueued, unansweredQuestion, unansweredQuestions } from '../../../contract/learning.js';
import { routes } from '../../../contract/routes.js';
import type { Ports } from '../../../ports/index.js';
import { presentModels, presentQuestion, presentQuestions, type Services } from '../present/learning.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['learning'];
const overview = { 200: modelOverview, ...refusals };

async function services({ directory }: Pick<Ports, 'directory'>): Promise<Services> {
  const [items, guides] = await Promise.all([directory.items(), directory.guides()]);
  return { items, guides };
}

/** What citizens asked in vain, and what editors make of it. */
export function questionRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.questions, { schema: { tags, querystring: questionsQuery, response: { 200: unansweredQuestions, ...refusals } } }, async (request) => {
    const [page, known] = await Promise.all([listQuestions(ports, actorOf(request), request.query), services(ports)]);
    return presentQuestions(page, request.query, known);
  });

  app.post(routes.questionDecision, { schema: { tags, params: idParams, body: decideQuestion, response: { 200: unansweredQuestion, ...refusals } } }, async (request) =>
    presentQuestion(await reviewQuestion(ports, actorOf(request), { ...request.params, ...request.body }), await services(ports)),
  );
}

/** The assistant's models: looked at, trained anew, gone back to. */
export function modelRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.models, { schema: { tags, response: overview } }, async (request) => presentModels(await readModels(ports, actorOf(request))));

  app.post(routes.models, { schema: { tags, response: { 202: trainingQueued, ...refusals } } }, async (request, reply) => {
    await retrain(ports, actorOf(request));
    return reply.code(202).send({ queued: true });
  });

  app.post(routes.modelServe, { schema: { tags, params: idParams, response: overview } }, async (request) => {
    const actor = actorOf(request);
    await serveModel(ports, actor, request.params.id);
    return presentModels(await readModels(ports, actor));
  });
}
