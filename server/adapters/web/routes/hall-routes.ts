import { z } from 'zod';
import { bookableItems } from '../../../actions/appointments/offer-slots.js';
import { checkIn, walkIn } from '../../../actions/hall/arrive.js';
import { callNext } from '../../../actions/hall/call-next.js';
import { readDisplay } from '../../../actions/hall/display-code.js';
import { markNoShow } from '../../../actions/hall/mark-no-show.js';
import { moveInHall } from '../../../actions/hall/move-visit.js';
import { readHall, readHalls } from '../../../actions/hall/read-hall.js';
import { closeWindow, openWindow, windowOf } from '../../../actions/hall/windows.js';
import { checkIn as checkInForm, displayQuery, hall, hallDisplay, halls, moveVisit, noShow, openCounter, visitRow, walkIn as walkInForm } from '../../../contract/hall.js';
import { routes } from '../../../contract/routes.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { Visit } from '../../../desk/hall/visit.js';
import { presentDisplay } from '../present/hall-display.js';
import { presentHall, presentHalls, presentVisit, type ItemTexts } from '../present/hall.js';
import { done, doneReply, idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['hall'];
/** The screens of a building go out through one address. */
const screensAtOneAddress = 10;
const centreParams = z.object({ centreId: z.string().min(1).max(80) });

/** What can be done at a window, by item. */
async function itemTexts({ directory }: RouteParts['ports']): Promise<ItemTexts> {
  const items = new Map((await directory.guides()).map(({ itemCode, name }) => [itemCode, name]));
  return (code) => items.get(code) ?? { zh: code, en: code };
}

async function rowFor({ ports }: Pick<RouteParts, 'ports'>, actor: StaffActor, visit: Visit) {
  const window = await windowOf(ports, actor, visit.centreId);
  return presentVisit(visit, { counterNo: window?.no ?? null, now: ports.clock.now() });
}

/** The hall as it stands, and the reader's own window in it. */
export function hallRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.halls, { schema: { tags, response: { 200: halls, ...refusals } } }, async (request) => {
    const [read, item, items] = await Promise.all([readHalls(ports, actorOf(request)), itemTexts(ports), bookableItems(ports)]);
    return { centres: presentHalls(read, item), items: items.map(({ code, name }) => ({ code, name })) };
  });

  app.get(routes.hall, { schema: { tags, params: centreParams, response: { 200: hall, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [read, item] = await Promise.all([readHall(ports, actor, request.params.centreId), itemTexts(ports)]);
    return presentHall(read, { actor, item }, ports);
  });

  app.put(routes.hallCounter, { schema: { tags, params: centreParams, body: openCounter, response: { 200: done, ...refusals } } }, async (request) => {
    const { no, itemCode } = request.body;
    const { centreId } = request.params;
    await openWindow(ports, actorOf(request), { centreId, no, itemCodes: itemCode === null ? [] : [itemCode] });
    ports.announcer.hallChanged(centreId);
    return doneReply;
  });

  app.delete(routes.hallCounter, { schema: { tags, params: centreParams, response: { 200: done, ...refusals } } }, async (request) => {
    const { centreId } = request.params;
    await closeWindow(ports, actorOf(request), centreId);
    ports.announcer.hallChanged(centreId);
    return doneReply;
  });
}

/** People arriving, being called, and everything after. */
export function hallChangeRoutes(app: App, { ports }: RouteParts): void {
  app.post(routes.hallCheckIns, { schema: { tags, params: centreParams, body: checkInForm, response: { 200: visitRow, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    return rowFor({ ports }, actor, await checkIn(ports, actor, { ...request.body, ...request.params }));
  });

  app.post(routes.hallWalkIns, { schema: { tags, params: centreParams, body: walkInForm, response: { 200: visitRow, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const { name, ...form } = request.body;
    return rowFor({ ports }, actor, await walkIn(ports, actor, { ...form, ...request.params, name: name === '' ? null : name }));
  });

  app.post(routes.hallCallNext, { schema: { tags, params: centreParams, response: { 200: visitRow, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    return rowFor({ ports }, actor, await callNext(ports, actor, request.params.centreId));
  });

  app.post(routes.visitMoves, { schema: { tags, params: idParams, body: moveVisit, response: { 200: visitRow, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    return rowFor({ ports }, actor, await moveInHall(ports, actor, { ...request.params, ...request.body }));
  });

  app.post(routes.hallNoShows, { schema: { tags, params: centreParams, body: noShow, response: { 200: done, ...refusals } } }, async (request) => {
    await markNoShow(ports, actorOf(request), request.body.appointmentId);
    ports.announcer.hallChanged(request.params.centreId);
    return doneReply;
  });
}

/** The hall's display: opened by its code, without anybody's login. The short address leads to the page. */
export function hallDisplayRoutes(app: App, { ports, config }: Pick<RouteParts, 'ports' | 'config'>): void {
  const rateLimit = { max: config.limits.open * screensAtOneAddress, timeWindow: '1 minute' };
  app.get(routes.hallDisplay, { schema: { tags, params: centreParams, querystring: displayQuery, response: { 200: hallDisplay, ...refusals } }, config: { rateLimit } }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    return presentDisplay(await readDisplay(ports, { ...request.params, ...request.query }));
  });

  app.get('/hall/:centreId', { schema: { hide: true, params: centreParams, querystring: displayQuery.partial() } }, (request, reply) => {
    const { code = '' } = request.query;
    return reply.redirect(`/console/hall/${encodeURIComponent(request.params.centreId)}?code=${encodeURIComponent(code)}`);
  });
}
