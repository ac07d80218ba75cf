/** A SIP message as far as one call needs it (RFC 3261, section 7). */
export interface SipMessage {
  /** INVITE, ACK, BYE …; 'SIP/2.0' for a response. */
  method: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
}

/** Reads one datagram; one of empty lines, which keeps a path open, has '' for its method. */
export function parseSip(datagram: string): SipMessage {
  const text = datagram.trimStart();
  const end = text.indexOf('\r\n\r\n');
  const [start = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\r\n');
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

/** Where the other end wants the requests of this dialogue: the address in its Contact, '' when there is none. */
export function contactOf(message: SipMessage): string {
  return /<([^>]+)>/.exec(headerOf(message, 'contact'))?.[1] ?? headerOf(message, 'contact');
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

export interface Goodbye {
  /** The tag this end answered with. */
  tag: string;
  at: string;
  /** Of this transaction, unlike any other's. */
  branch: string;
}

/** Ends the call an INVITE began, from the side that was called: from and to change places (section 12.2.1.1). */
export function byeTo(invite: SipMessage, { tag, at, branch }: Goodbye): string {
  return [
    `BYE ${contactOf(invite)} SIP/2.0`,
    `via: SIP/2.0/UDP ${at};branch=z9hG4bK${branch}`,
    'max-forwards: 70',
    `from: ${headerOf(invite, 'to')};tag=${tag}`,
    `to: ${headerOf(invite, 'from')}`,
    `call-id: ${headerOf(invite, 'call-id')}`,
    'cseq: 1 BYE',
    'content-length: 0',
    '',
    '',
  ].join('\r\n');
}
