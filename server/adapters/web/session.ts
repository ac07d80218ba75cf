import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOfSession } from '../../actions/access/sign-in.js';
import type { StaffActor } from '../../desk/access/actor.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { WebError } from './error-reply.js';
import { csrfMatches, idleMs, seal, sessionCookie, unseal, wantsRenewal } from './session-seal.js';
import { isSecure, type WebConfig } from './web-config.js';

export interface SignedIn {
  actor: StaffActor;
  token: string;
}
declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
}
type SessionPorts = Pick<Ports, 'clock' | 'secrets' | 'staff'>;
type CookieConfig = Pick<WebConfig, 'cookieSecret' | 'publicUrl'>;

/** Hands the browser its session, good for the next half hour. */
export function sendSession(reply: FastifyReply, token: string, { ports, config }: { ports: Pick<Ports, 'clock'>; config: CookieConfig }): void {
  const value = seal({ token, seenAt: ports.clock.now() }, config.cookieSecret);
  reply.setCookie(sessionCookie, value, { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(config), maxAge: idleMs / 1000 });
}

/** Takes the session cookie back. */
export function dropSession(reply: FastifyReply, config: CookieConfig): void {
  reply.clearCookie(sessionCookie, { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(config) });
}

/** The staff member behind a request; only inside the signed-in part. */
export function actorOf(request: FastifyRequest): StaffActor {
  return signedInOf(request).actor;
}

/** The session behind a request; only inside the signed-in part. */
export function signedInOf({ signedIn }: FastifyRequest): SignedIn {
  if (!signedIn) throw new DeskError('not_signed_in');
  return signedIn;
}

/** A gate: a live session, and on every change the session's own csrf token. */
export function sessionGate(ports: SessionPorts, config: CookieConfig): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    const now = ports.clock.now();
    const session = unseal(request.cookies[sessionCookie], config.cookieSecret, now);
    const known = session && (await actorOfSession(ports, session.token));
    if (!session || !known) throw new DeskError('not_signed_in');
    if (request.method !== 'GET' && request.method !== 'HEAD' && !csrfMatches(request.headers['x-csrf-token'], session.token, config.cookieSecret)) throw new WebError('page_outdated');
    request.signedIn = { actor: known.actor, token: session.token };
    if (wantsRenewal(session, now)) sendSession(reply, session.token, { ports, config });
  };
}
