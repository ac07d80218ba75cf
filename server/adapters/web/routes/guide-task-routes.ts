import { askForGuide, listGuideTasks, moveGuideTask, readGuideTask, readTaskDraft, saveTaskDraft } from '../../../actions/guides/guide-tasks.js';
import { guideTask, guideTaskDraft, guideTasks, guideTasksQuery, moveGuideTask as moveBody, newGuideTask, type MoveGuideTask } from '../../../contract/guide-tasks.js';
import { savedGuideDraft, saveGuideDraft } from '../../../contract/guides.js';
import { routes } from '../../../contract/routes.js';
import { dateOf } from '../../../desk/calendar/shanghai.js';
import type { GuideTask, GuideTaskCommand } from '../../../desk/catalogue/guide-task.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import { presentTask, presentTasks } from '../present/guide-tasks.js';
import { presentContent, presentSaved, presentStanding } from '../present/guides.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';
import { guideBodyLimit } from './guide-routes.js';

const tags = ['guides'];

/** What units are asked about guides, and the draft they fill. */
export function guideTaskRoutes(app: App, { ports }: RouteParts): void {
  const today = () => dateOf(ports.clock.now());
  const present = (task: GuideTask, actor: StaffActor) => presentTask(task, actor, today());

  app.get(routes.guideTasks, { schema: { tags, querystring: guideTasksQuery, response: { 200: guideTasks, ...refusals } } }, async (request) => {
    const { state, itemCode } = request.query;
    const actor = actorOf(request);
    return presentTasks(await listGuideTasks(ports, actor, { ...(state && { states: [state] }), ...(itemCode !== undefined && { itemCode }) }), actor, today());
  });

  app.post(routes.guideTasks, { schema: { tags, body: newGuideTask, response: { 201: guideTask, ...refusals } } }, async (request, reply) => {
    const actor = actorOf(request);
    return reply.code(201).send(present(await askForGuide(ports, actor, { ...request.body, begin: request.body.begin ?? null }), actor));
  });

  app.get(routes.guideTask, { schema: { tags, params: idParams, response: { 200: guideTask, ...refusals } } }, async (request) => present(await readGuideTask(ports, actorOf(request), request.params.id), actorOf(request)));

  app.post(routes.guideTaskMoves, { schema: { tags, params: idParams, body: moveBody, response: { 200: guideTask, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    return present(await moveGuideTask(ports, actor, { ...request.params, version: request.body.version, command: commandOf(request.body) }), actor);
  });

  app.get(routes.guideTaskDraft, { schema: { tags, params: idParams, response: { 200: guideTaskDraft, ...refusals } } }, async (request) => {
    const { book, content, writable } = await readTaskDraft(ports, actorOf(request), request.params.id);
    return { revision: book.version, writable, content: presentContent(content), ...presentStanding(book) };
  });

  app.put(routes.guideTaskDraft, { bodyLimit: guideBodyLimit, schema: { tags, params: idParams, body: saveGuideDraft, response: { 200: savedGuideDraft, ...refusals } } }, async (request) =>
    presentSaved(await saveTaskDraft(ports, actorOf(request), { ...request.params, ...request.body })),
  );
}

function commandOf(asked: MoveGuideTask): GuideTaskCommand {
  return asked.move === 'hand_in' ? { move: 'hand_in', note: asked.note ?? null } : asked;
}
