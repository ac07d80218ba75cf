import type { Ports } from '../../ports/index.js';
import { repair } from '../events/repair.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';
import { deleteRecordings } from './delete-recordings.js';
import { offerCalls } from './offer-calls.js';

const batch = 200;
type ReachPorts = CallPorts & Pick<Ports, 'audit' | 'recordings'>;

/** What time alone brings: offers lapse, writing up ends, callbacks come up, recordings grow old. One that fails does not keep the others. */
export async function reachCalls(ports: ReachPorts): Promise<void> {
  for (const callId of await ports.deskCalls.due(ports.clock.now(), batch)) await repair(ports, 'call', () => reachCall(ports, callId));
  await repair(ports, 'call_offers', () => offerCalls(ports));
  await repair(ports, 'recordings', () => deleteRecordings(ports));
}

async function reachCall(ports: CallPorts, callId: string): Promise<void> {
  const call = await ports.deskCalls.get(callId);
  const now = ports.clock.now();
  if (call?.offer && call.offer.expiresAt <= now) await actOnCall(ports, { callId, command: { do: 'pass', offerId: call.offer.id }, actor: null, offerEnds: 'lapsed' });
  else if (call?.state === 'wrap_up' && (call.wrapUpEndsAt ?? now) <= now) await actOnCall(ports, { callId, command: { do: 'finish' }, actor: call.agent });
}
