import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedBody {
  secret: string;
  /** `t=<seconds>,v1=<hex>`; several `v1` while a secret is being changed. */
  header: string | undefined;
  /** The body exactly as it came. */
  body: string;
  /** Epoch ms. */
  now: number;
}

/** Older and newer than this, a signature may have been recorded and played again. */
const TOLERANCE_SECONDS = 300;

function partsOf(header: string): readonly (readonly [string, string])[] {
  return header.split(',').map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
  });
}

function isSame(expected: string, given: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

/** Whether jambonz signed this very body within the last five minutes (HMAC-SHA256 of "t.body"). */
export function isFromJambonz({ secret, header = '', body, now }: SignedBody): boolean {
  const parts = partsOf(header);
  const at = parts.find(([name]) => name === 't')?.[1] ?? '';
  if (!/^\d{1,12}$/.test(at) || Math.abs(now / 1000 - Number(at)) > TOLERANCE_SECONDS) return false;
  const expected = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return parts.some(([name, given]) => name === 'v1' && isSame(expected, given));
}
