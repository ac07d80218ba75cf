import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskError } from '../../server/desk/errors.js';

const cookieName = 'cd_visitor';
const keptSeconds = 180 * 24 * 3600;
const shape = /^[\w-]{6,128}$/;

/** The visitor's cookie, or null for a newcomer (or a value nobody here made). */
export function visitorOf(request: FastifyRequest): string | null {
  const value = request.cookies[cookieName];
  return value !== undefined && shape.test(value) ? value : null;
}

/** The visitor's cookie; without one there is no conversation to find. */
export function knownVisitor(request: FastifyRequest): string {
  const visitor = visitorOf(request);
  if (visitor === null) throw new DeskError('not_found', { what: 'conversation' });
  return visitor;
}

/** Remembers the visitor in this browser for half a year. */
export function rememberVisitor(reply: FastifyReply, visitor: string, secure: boolean): void {
  reply.setCookie(cookieName, visitor, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: keptSeconds });
}
