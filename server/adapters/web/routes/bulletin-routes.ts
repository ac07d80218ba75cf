import { exportBulletin } from '../../../actions/reports/export-bulletin.js';
import { listBulletins, readBulletin } from '../../../actions/reports/read-bulletin.js';
import { draftBulletin, moveBulletin, rewriteBulletin } from '../../../actions/reports/write-bulletin.js';
import { bulletin, bulletinLines, bulletinParams, editBulletin, moveBulletin as moveBody, newBulletin } from '../../../contract/bulletin.js';
import { routes } from '../../../contract/routes.js';
import { presentBulletin, presentBulletinLine } from '../present/bulletin.js';
import { groupNames } from '../present/group-names.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['bulletins'];
const whole = { 200: bulletin, ...refusals };
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reading bulletins and taking their numbers away. */
export function bulletinRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.bulletins, { schema: { tags, response: { 200: bulletinLines, ...refusals } } }, async (request) => (await listBulletins(ports, actorOf(request))).map(presentBulletinLine));

  app.get(routes.bulletin, { schema: { tags, params: bulletinParams, response: whole } }, async (request) => {
    const [read, nameOf] = await Promise.all([readBulletin(ports, actorOf(request), request.params.id), groupNames(ports)]);
    return presentBulletin(read, nameOf);
  });

  app.get(routes.bulletinSheet, { schema: { tags, params: bulletinParams } }, async (request, reply) => {
    const { name, bytes } = await exportBulletin(ports, actorOf(request), request.params.id);
    return reply.type(xlsx).header('content-disposition', `attachment; filename="${name}"`).send(Buffer.from(bytes));
  });
}

/** Writing them: begin, rewrite, freeze or thaw the numbers, hand in. */
export function bulletinChangeRoutes(app: App, { ports }: RouteParts): void {
  app.post(routes.bulletins, { schema: { tags, body: newBulletin, response: { 201: bulletin, ...refusals } } }, async (request, reply) => {
    const drafted = await draftBulletin(ports, actorOf(request), request.body);
    return reply.code(201).send(presentBulletin(drafted, await groupNames(ports)));
  });

  app.put(routes.bulletin, { schema: { tags, params: bulletinParams, body: editBulletin, response: whole } }, async (request) =>
    presentBulletin(await rewriteBulletin(ports, actorOf(request), { ...request.params, ...request.body }), await groupNames(ports)),
  );

  app.post(routes.bulletinMoves, { schema: { tags, params: bulletinParams, body: moveBody, response: whole } }, async (request) =>
    presentBulletin(await moveBulletin(ports, actorOf(request), { ...request.params, ...request.body }), await groupNames(ports)),
  );
}
