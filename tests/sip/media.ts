/** Where a caller wants to hear us, and under which payload type their keys come. */
export interface MediaOffer {
  address: string;
  port: number;
  /** Of `telephone-event/8000` in the offer. */
  keys: number;
}

/** Reads the offer of an INVITE; throws Error when it has no audio in PCMA or no telephone events. */
export function readOffer(sdp: string): MediaOffer {
  const address = /^c=IN IP4 (\S+)/m.exec(sdp)?.[1];
  const port = /^m=audio (\d+) RTP\/AVP(?: \d+)*? 8\b/m.exec(sdp)?.[1];
  const keys = /^a=rtpmap:(\d+) telephone-event\/8000/im.exec(sdp)?.[1];
  if (address === undefined || port === undefined || keys === undefined) throw new Error(`an offer this line cannot answer:\n${sdp}`);
  return { address, port: Number(port), keys: Number(keys) };
}

/** The answer: PCMA and the caller's own number for telephone events. */
export function answerSdp({ port, keys }: { port: number; keys: number }): string {
  return `${['v=0', 'o=line 1 1 IN IP4 127.0.0.1', 's=-', 'c=IN IP4 127.0.0.1', 't=0 0', `m=audio ${port} RTP/AVP 8 ${keys}`, 'a=rtpmap:8 PCMA/8000', `a=rtpmap:${keys} telephone-event/8000`, `a=fmtp:${keys} 0-15`, 'a=ptime:20', 'a=sendrecv'].join('\r\n')}\r\n`;
}
