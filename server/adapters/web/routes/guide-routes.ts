import { diffGuide, guideFor, listGuides, readGuide, readGuideVersion } from '../../../actions/guides/read-guides.js';
import { beginDraft, beginGuide, moveGuide, saveDraft } from '../../../actions/guides/write-guide.js';
import type { MoveGuide } from '../../../contract/guides.js';
import { beginGuideDraft, guideDetail, guideDiff, guideDiffQuery, guideParams, guideRows, guideRowsQuery, guideVersionParams, guideVersionWhole, moveGuide as moveBody, newGuide, savedGuideDraft, saveGuideDraft } from '../../../contract/guides.js';
import { routes } from '../../../contract/routes.js';
import { presentChange } from '../present/guide-values.js';
import { presentGuideDetail, presentGuideRows, presentSaved, presentVersionWhole } from '../present/guides.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['guides'];
const whole = { 200: guideDetail, ...refusals };
/** A guide with its laws quoted at length. */
export const guideBodyLimit = 512 * 1024;

/** Guides with their versions, as those who keep them read them. */
export function guideRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.staffGuides, { schema: { tags, querystring: guideRowsQuery, response: { 200: guideRows, ...refusals } } }, async (request) => presentGuideRows(await listGuides(ports, actorOf(request), request.query)));

  app.get(routes.staffGuide, { schema: { tags, params: guideParams, response: whole } }, async (request) => presentGuideDetail(await readGuide(ports, actorOf(request), request.params.itemCode)));

  app.get(routes.guideVersion, { schema: { tags, params: guideVersionParams, response: { 200: guideVersionWhole, ...refusals } } }, async (request) => {
    const { book, one, today } = await readGuideVersion(ports, actorOf(request), request.params);
    return presentVersionWhole(book, one, today);
  });

  app.get(routes.guideDiff, { schema: { tags, params: guideParams, querystring: guideDiffQuery, response: { 200: guideDiff, ...refusals } } }, async (request) => ({
    changes: (await diffGuide(ports, actorOf(request), { ...request.params, ...request.query })).map(presentChange),
  }));
}

/** Beginning, saving and moving drafts. */
export function guideChangeRoutes(app: App, { ports }: RouteParts): void {
  app.post(routes.staffGuides, { schema: { tags, body: newGuide, response: { 201: guideDetail, ...refusals } } }, async (request, reply) => {
    const actor = actorOf(request);
    const begun = await beginGuide(ports, actor, { ...request.body, question: request.body.question ?? null });
    return reply.code(201).send(presentGuideDetail(await guideFor(ports, actor, begun)));
  });

  app.post(routes.guideDraft, { schema: { tags, params: guideParams, body: beginGuideDraft, response: { 201: guideDetail, ...refusals } } }, async (request, reply) => {
    const actor = actorOf(request);
    const begun = await beginDraft(ports, actor, { ...request.params, ...request.body, question: request.body.question ?? null });
    return reply.code(201).send(presentGuideDetail(await guideFor(ports, actor, begun)));
  });

  app.put(routes.guideDraft, { bodyLimit: guideBodyLimit, schema: { tags, params: guideParams, body: saveGuideDraft, response: { 200: savedGuideDraft, ...refusals } } }, async (request) => presentSaved(await saveDraft(ports, actorOf(request), { ...request.params, ...request.body })));

  app.post(routes.guideMoves, { schema: { tags, params: guideParams, body: moveBody, response: whole } }, async (request) => {
    const actor = actorOf(request);
    const moved = await moveGuide(ports, actor, { ...request.params, revision: request.body.revision, command: commandOf(request.body) });
    return presentGuideDetail(await guideFor(ports, actor, moved));
  });
}

type Command = Parameters<typeof moveGuide>[2]['command'];
type Moves = { [M in MoveGuide['move']]: (asked: Extract<MoveGuide, { move: M }>) => Command };

const commands: Moves = {
  submit: ({ note }) => ({ action: 'submit', note: note ?? null }),
  take_back: () => ({ action: 'take_back' }),
  send_back: ({ note }) => ({ action: 'send_back', note }),
  publish: ({ reason, effectiveFrom }) => ({ action: 'publish', reason, effectiveFrom: effectiveFrom ?? null }),
  discard: ({ reason }) => ({ action: 'discard', reason }),
  recall: ({ version, reason }) => ({ action: 'recall', version, reason }),
};

function commandOf(asked: MoveGuide): Command {
  return (commands[asked.move] as (asked: MoveGuide) => Command)(asked);
}
