/** `npm run test:sip`: three real SIP calls over loopback, keys as RTP telephone events, through the jambonz webhooks of a running desk. Skipped, with the reason, where SIPp cannot call. */
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

register();
const { sippVersion, whyNoCall } = await import('../tests/sip/sipp.ts');
const reason = whyNoCall();
if (reason !== null) {
  say(`SKIPPED: ${reason}. Nothing was tested.`);
  process.exit(0);
}

await build();
const { proveCalls } = await import('../tests/sip/prove-calls.ts');
try {
  const { bookingNo, booked, ticketNo, calls } = await proveCalls();
  for (const { name, transcript, counts } of calls) {
    say(`\nA call ${name}`);
    for (const { who, text } of transcript) say(`  ${who === 'line' ? '☎' : '⌨'} ${text}`);
    say(`  RTP: ${counts.keyPackets} packets of keys in, ${counts.audioOut} of sound out, ${counts.audioIn} of them sent back by the caller`);
  }
  say(`\nProved with ${sippVersion()}: SIP calls were answered, every key came as RTP (RFC 4733), the signed webhooks led the dialogue,`);
  say(`and the desk holds booking ${bookingNo} (${booked.items.map(({ name }) => name.zh).join('、')}, ${booked.centre.name.zh}), which the second call heard; the third heard how ${ticketNo} stands.`);
  say('Not proved: sound (silence, shorter than speech, was sent for words), speech recognition, jambonz itself (a small adapter stood for it), a carrier, packet loss, TLS or SRTP.');
} catch (error) {
  say(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
