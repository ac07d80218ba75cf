import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskError } from '../../desk/errors.js';

/** The web chat's cookie; its value is known to the browser only, the desk keeps a hash. */
export const visitorCookie = 'cd_visitor';
const keptSeconds = 180 * 24 * 3600;
const shape = /^[\w-]{6,128}$/;

/** The visitor's cookie, or null for a newcomer (or a value nobody here made). */
export function visitorOf({ cookies }: FastifyRequest): string | null {
  const value = cookies[visitorCookie];
  return value !== undefined && shape.test(value) ? value : null;
}

/** The visitor's cookie; throws `not_found` without one. */
export function knownVisitor(request: FastifyRequest): string {
  const visitor = visitorOf(request);
  if (visitor === null) throw new DeskError('not_found', { what: 'guide_watch' });
  return visitor;
}

/** The same browser is known again for half a year. */
export function rememberVisitor(reply: FastifyReply, visitor: string, secure: boolean): void {
  reply.setCookie(visitorCookie, visitor, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: keptSeconds });
}
