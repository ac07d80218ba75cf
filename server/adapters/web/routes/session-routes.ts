import { z } from 'zod';
import { signIn, signOut } from '../../../actions/access/sign-in.js';
import { me, signIn as signInForm } from '../../../contract/staff.js';
import { routes } from '../../../contract/routes.js';
import { presentMe } from '../present/people.js';
import { readerFor } from '../present/reader.js';
import { done, doneReply, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf, dropSession, sendSession, signedInOf } from '../session.js';
import { csrfTokenOf } from '../session-seal.js';

const tags = ['staff session'];

/** The one staff route open to everybody. */
export function signInRoute(app: App, { ports, config }: RouteParts): void {
  const schema = { tags, body: signInForm, response: { 200: z.object({ name: z.string() }), ...refusals } };
  app.post(routes.staffSession, { schema, config: { rateLimit: { max: config.limits.signIn, timeWindow: '1 minute' } } }, async (request, reply) => {
    const { token, staff } = await signIn(ports, request.body);
    sendSession(reply, token, { ports, config });
    return { name: staff.name };
  });
}

/** Who one is, and leaving. */
export function sessionRoutes(app: App, { ports, config, live }: RouteParts): void {
  app.get(routes.me, { schema: { tags, response: { 200: me, ...refusals } } }, async (request) => {
    const { actor, token } = signedInOf(request);
    return presentMe(actor, csrfTokenOf(token, config.cookieSecret), await readerFor(ports, actorOf(request)));
  });

  app.delete(routes.staffSession, { schema: { tags, response: { 200: done, ...refusals } } }, async (request, reply) => {
    const { token } = signedInOf(request);
    await signOut(ports, token);
    live.endSession(token);
    dropSession(reply, config);
    return doneReply;
  });
}
