import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../desk/text.js';

export const sessionCookie = 'cd_session';
/** A session nobody uses for this long is over, ms (等保: at most 30 minutes). */
export const idleMs = 30 * 60_000;
/** The seal is renewed at most this often, ms. */
const renewAfterMs = 60_000;

/** What a session cookie says: whose session, and when it was last used. */
export interface SealedSession {
  token: string;
  seenAt: Instant;
}

const mac = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('base64url');

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The cookie's value: the last use is inside and sealed, so that idling needs no write anywhere. */
export function seal({ token, seenAt }: SealedSession, secret: string): string {
  const body = `${token}.${seenAt.toString(36)}`;
  return `${body}.${mac(secret, `session:${body}`)}`;
}

/** Reads a cookie's value; null when it is forged or was idle too long. */
export function unseal(value: string | undefined, secret: string, now: Instant): SealedSession | null {
  if (value === undefined) return null;
  const end = value.lastIndexOf('.');
  const body = value.slice(0, Math.max(end, 0));
  if (!same(value.slice(end + 1), mac(secret, `session:${body}`))) return null;
  const [token = '', seen = ''] = body.split('.');
  const seenAt = Number.parseInt(seen, 36);
  return now - seenAt < idleMs ? { token, seenAt } : null;
}

/** Whether the cookie should be sent again with a newer time. */
export const wantsRenewal = ({ seenAt }: SealedSession, now: Instant): boolean => now - seenAt >= renewAfterMs;

/** The csrf token that belongs to a session: made from it, so it is stored nowhere. */
export const csrfTokenOf = (token: string, secret: string): string => mac(secret, `csrf:${token}`);

/** Whether the header carries the session's own csrf token. */
export const csrfMatches = (header: unknown, token: string, secret: string): boolean => typeof header === 'string' && same(header, csrfTokenOf(token, secret));
