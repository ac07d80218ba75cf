import { followPresence } from '../../../actions/calls/follow-presence.js';
import { acceptOffer } from '../../../actions/queue/accept-offer.js';
import { declineOffer } from '../../../actions/queue/decline-offer.js';
import { readWork } from '../../../actions/queue/read-work.js';
import { setPresence } from '../../../actions/queue/set-presence.js';
import { routes } from '../../../contract/routes.js';
import { acceptOffer as offerNamed, presence, setPresence as presenceForm, staffSlice, work } from '../../../contract/staff.js';
import { presentSeat, presentWork } from '../present/work.js';
import { done, doneReply, idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';
import { sliceFor } from './slice-for.js';

const tags = ['work'];

/** An agent's desk: presence, what is on offer, taking it or not. */
export function workRoutes(app: App, parts: RouteParts): void {
  const { ports } = parts;

  app.get(routes.work, { schema: { tags, response: { 200: work, ...refusals } } }, async (request) => presentWork(await readWork(ports, actorOf(request)), ports.clock.now()));

  app.put(routes.presence, { schema: { tags, body: presenceForm, response: { 200: presence, ...refusals } } }, async (request) => {
    const seat = await setPresence(ports, actorOf(request), request.body.state);
    await followPresence(ports, actorOf(request));
    return presentSeat(seat, ports.clock.now());
  });

  app.post(routes.conversationAccept, { schema: { tags, params: idParams, body: offerNamed, response: { 200: staffSlice, ...refusals } } }, async (request) => {
    const conversation = await acceptOffer(ports, actorOf(request), { conversationId: request.params.id, offerId: request.body.offerId });
    return sliceFor(parts, conversation, 0);
  });

  app.post(routes.conversationDecline, { schema: { tags, params: idParams, body: offerNamed, response: { 200: done, ...refusals } } }, async (request) => {
    await declineOffer(ports, actorOf(request), { conversationId: request.params.id, offerId: request.body.offerId });
    return doneReply;
  });
}
