/** `npm run test:sip`: real SIP calls over loopback, keys as RTP telephone events, through the jambonz webhooks of a running desk. A telephone that is not installed is skipped, with the reason. */
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

register();
const { sipp, baresip } = await import('../tests/sip/telephones.ts');
const reasons = [sipp.whyNot(), baresip.whyNot()];
for (const reason of reasons) if (reason !== null) say(`SKIPPED: ${reason}.`);
const [withSipp, withBaresip] = reasons.map((reason) => reason === null);
if (!withSipp && !withBaresip) {
  say('Nothing was tested.');
  process.exit(0);
}

await build();
const { atDesk, proveBooking, proveHearing, proveProgress } = await import('../tests/sip/prove-calls.ts');

const ended = { line: 'the line hung up', caller: 'the caller hung up' };
function show(who, { name, transcript, counts, endedBy, heardMs }) {
  say(`\nA call with ${who} ${name}`);
  for (const { who: speaker, text } of transcript) say(`  ${speaker === 'line' ? '☎' : '⌨'} ${text}`);
  say(`  RTP: ${counts.keyPackets} packets of keys in, ${counts.toneIn} of a tone in, ${counts.toneOut} of a tone out; ${ended[endedBy]}`);
  if (heardMs !== null) say(`  The caller's own recording holds ${(heardMs / 1000).toFixed(1)} s of the ${((counts.toneOut * 20) / 1000).toFixed(1)} s of tone that was sent`);
}
const booking = ({ bookingNo, booked }) => `booking ${bookingNo} (${booked.items.map(({ name }) => name.zh).join('、')}, ${booked.centre.name.zh})`;

/** Three calls: the caller presses at fixed times, sends back what it hears, and hangs up. */
async function callWithSipp(place) {
  const from = '00012345678';
  const first = await proveBooking(place, sipp, from);
  const hearing = await proveHearing(place, sipp, { ...first, from });
  const { ticketNo, call: progress } = await proveProgress(place, sipp, from);
  for (const call of [first.call, hearing, progress]) show('SIPp', call);
  return `${sipp.version()}: ${booking(first)}, which the second call heard; the third heard how ${ticketNo} stands`;
}

/** One call: the caller has a tone of its own, presses when the line listens, records, and lets the line hang up. */
async function callWithBaresip(place) {
  const booked = await proveBooking(place, baresip, '00012345679');
  show('baresip', booked.call);
  return `${baresip.version()}: ${booking(booked)}, its tone heard by the line and the line's by its recorder`;
}

try {
  const proved = await atDesk(async (place) => [...(withSipp ? [await callWithSipp(place)] : []), ...(withBaresip ? [await callWithBaresip(place)] : [])]);
  say('\nProved: SIP calls were answered, every key came as RTP (RFC 4733), the signed webhooks led the dialogue, and the desk, asked afterwards, holds what was booked.');
  for (const one of proved) say(`  with ${one}`);
  say('Not proved: speech (a tone, shorter than speech, was sent for words), speech recognition, jambonz itself (a small adapter stood for it), a carrier, packet loss, TLS or SRTP.');
} catch (error) {
  say(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
