/** SIPp's own number for telephone events: it sends them under no other. */
const KEYS_TYPE = 96;
/** Before the keys SIPp sends filling, then each takes it 400 ms. */
const LEAD_MS = 800;
const KEY_MS = 400;
/** Time to listen before each press. */
const LISTEN_MS = 2000;

const request = (method: string, sequence: number): string[] => [
  `${method} sip:line@[remote_ip]:[remote_port] SIP/2.0`,
  'Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]',
  'Call-ID: [call_id]',
  `CSeq: ${sequence} ${method}`,
  'Max-Forwards: 70',
];
const sent = (lines: readonly string[], options = ''): string => `<send${options}><![CDATA[\n\n${lines.join('\n')}\n\n]]></send>`;

/** One call in SIPp's words: invite, press (each entry in one go), listen, hang up. */
export function scenario(from: string, presses: readonly string[]): string {
  const caller = `From: <sip:${from}@[local_ip]:[local_port]>;tag=[call_number]`;
  const media = ['v=0', 'o=caller 1 1 IN IP4 [local_ip]', 's=-', 'c=IN IP4 [media_ip]', 't=0 0', `m=audio [media_port] RTP/AVP 8 ${KEYS_TYPE}`, 'a=rtpmap:8 PCMA/8000', `a=rtpmap:${KEYS_TYPE} telephone-event/8000`, `a=fmtp:${KEYS_TYPE} 0-15`];
  const contact = `Contact: <sip:${from}@[local_ip]:[local_port]>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" ?>',
    '<scenario name="a caller who presses keys">',
    sent([...request('INVITE', 1), caller, 'To: <sip:line@[remote_ip]:[remote_port]>', contact, 'Content-Type: application/sdp', 'Content-Length: [len]', '', ...media], ' retrans="500"'),
    '<recv response="200" rrs="true"/>',
    sent([...request('ACK', 1), caller, '[last_To:]', 'Content-Length: 0']),
    ...presses.flatMap((keys) => [`<pause milliseconds="${LISTEN_MS}"/>`, `<nop><action><exec play_dtmf="${keys}"/></action></nop>`, `<pause milliseconds="${LEAD_MS + KEY_MS * keys.length}"/>`]),
    `<pause milliseconds="${LISTEN_MS}"/>`,
    sent([...request('BYE', 2), caller, '[last_To:]', 'Content-Length: 0'], ' retrans="500"'),
    '<recv response="200"/>',
    '</scenario>',
  ].join('\n');
}
