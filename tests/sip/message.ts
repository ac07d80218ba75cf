/** A SIP message as far as one call needs it (RFC 3261, section 7). */
export interface SipMessage {
  /** INVITE, ACK, BYE …; 'SIP/2.0' for a response. */
  method: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
}

/** Reads one datagram. */
export function parseSip(text: string): SipMessage {
  const end = text.indexOf('\r\n\r\n');
  const [start = '', ...lines] = (end < 0 ? text : text.slice(0, end)).trimStart().split('\r\n');
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return { method: start.split(' ')[0] ?? '', headers, body: end < 0 ? '' : text.slice(end + 4) };
}

/** The first header of a name (in small letters), '' when it is missing. */
export function headerOf({ headers }: SipMessage, name: string): string {
  return headers.find(([known]) => known === name)?.[1] ?? '';
}

/** Who calls: the user part of the From address, '' when there is none. */
export function callerOf(message: SipMessage): string {
  return /sips?:([^@>;]+)@/.exec(headerOf(message, 'from'))?.[1] ?? '';
}

const copied = new Set(['via', 'from', 'call-id', 'cseq']);

export interface SipReply {
  /** E.g. `200 OK`. */
  status: string;
  /** Ours, added to the To header of a dialogue that has none yet. */
  tag: string;
  /** Where this end is reached, host and port. */
  at: string;
  /** An answer in SDP, if there is one. */
  sdp?: string;
}

/** The response to a request, its own headers copied as section 8.2.6 asks. */
export function replyTo(request: SipMessage, { status, tag, at, sdp = '' }: SipReply): string {
  const to = headerOf(request, 'to');
  return [
    `SIP/2.0 ${status}`,
    ...request.headers.filter(([name]) => copied.has(name)).map(([name, value]) => `${name}: ${value}`),
    `to: ${/;tag=/.test(to) ? to : `${to};tag=${tag}`}`,
    `contact: <sip:line@${at}>`,
    ...(sdp === '' ? [] : ['content-type: application/sdp']),
    `content-length: ${Buffer.byteLength(sdp)}`,
    '',
    sdp,
  ].join('\r\n');
}
