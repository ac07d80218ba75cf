import { fastifyCookie } from '@fastify/cookie';
import type { IncomingMessage } from 'node:http';

/** One cookie of a handshake. */
export function cookieOf(request: Pick<IncomingMessage, 'headers'>, name: string): string | undefined {
  return fastifyCookie.parse(request.headers.cookie ?? '')[name];
}
