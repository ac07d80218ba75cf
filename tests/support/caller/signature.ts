import { createHmac } from 'node:crypto';

export type Params = Readonly<Record<string, string>>;

/** X-Twilio-Signature as documented: HMAC-SHA1 over the URL and every parameter, sorted by name. Written here again on purpose: the desk must not check itself. */
export function sign(authToken: string, url: string, params: Params): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  const signed = url + sorted.map(([key, value]) => key + value).join('');
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
