import type { Ports } from '../../ports/index.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';
import { deleteRecordings } from './delete-recordings.js';
import { offerCalls } from './offer-calls.js';

const batch = 200;
type ReachPorts = CallPorts & Pick<Ports, 'audit' | 'recordings'>;

/** What time alone brings: offers lapse, writing up ends, callbacks come up, recordings grow old. One that fails does not keep the others. */
export async function reachCalls(ports: ReachPorts): Promise<void> {
  for (const callId of await ports.deskCalls.due(ports.clock.now(), batch)) await attempt(ports, callId, () => reachCall(ports, callId));
  await attempt(ports, '', () => offerCalls(ports));
  await attempt(ports, '', () => deleteRecordings(ports));
}

async function reachCall(ports: CallPorts, callId: string): Promise<void> {
  const call = await ports.deskCalls.get(callId);
  const now = ports.clock.now();
  if (call?.offer && call.offer.expiresAt <= now) await actOnCall(ports, { callId, command: { do: 'pass', offerId: call.offer.id }, actor: null, offerEnds: 'lapsed' });
  else if (call?.state === 'wrap_up' && (call.wrapUpEndsAt ?? now) <= now) await actOnCall(ports, { callId, command: { do: 'finish' }, actor: call.agent });
}

async function attempt({ log }: ReachPorts, callId: string, act: () => Promise<unknown>): Promise<void> {
  await act().catch((error: unknown) => log.warn('call.reach_failed', { callId, reason: String(error) }));
}
