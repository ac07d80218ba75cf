import { holderOf, type DeskCall } from '../../desk/calls/call.js';
import type { CallPorts } from './call-ports.js';
import { changeCall, type CallChange } from './change-call.js';
import { offerCalls } from './offer-calls.js';

/** Changes a call and, when somebody came into line or a seat became free, rings the next. */
export async function actOnCall(ports: CallPorts, change: CallChange): Promise<DeskCall> {
  const { before, call } = await changeCall(ports, change);
  const waits = call.state === 'queued' || call.state === 'abandoned';
  if (call !== before && (waits || holderOf(call) !== holderOf(before) || before.offer?.id !== call.offer?.id)) await offerCalls(ports);
  return call;
}
