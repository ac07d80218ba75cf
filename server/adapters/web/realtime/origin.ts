import type { IncomingMessage } from 'node:http';

/** Whether a browser page that asks for a socket is one of the desk's own. What sends no Origin is no page and needs a cookie all the same. */
export function isOwnPage(request: Pick<IncomingMessage, 'headers'>, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host || origin === new URL(publicUrl).origin;
  } catch {
    return false;
  }
}
