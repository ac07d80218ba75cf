import { DeskError } from '../../desk/errors.js';
import type { CallLine, DeskCall } from '../../desk/calls/call.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';

/** A trial caller's side of a call, typed instead of spoken; there is none where the exchange carries sound. Throws `not_found`. */
export async function readTrialCall({ deskCalls, telephony }: Pick<CallPorts, 'deskCalls' | 'telephony'>, callId: string): Promise<DeskCall> {
  const call = telephony.sound ? null : await deskCalls.get(callId);
  if (!call) throw new DeskError('not_found', { what: 'call' });
  return call;
}

/** The trial caller says something, hangs up, or takes the call back that they were promised. */
export async function trialCallerActs(ports: CallPorts, callId: string, act: { kind: 'say'; text: string } | { kind: 'hang_up' } | { kind: 'answer' }): Promise<DeskCall> {
  await readTrialCall(ports, callId);
  if (act.kind === 'say') return actOnCall(ports, { callId, command: { do: 'speak', from: 'caller', text: act.text }, actor: null });
  return actOnCall(ports, { callId, command: { do: act.kind === 'answer' ? 'caller_answered' : 'caller_left' }, actor: null });
}

const unnamed: Record<CallLine['from'], string> = { caller: '来电人', agent: '坐席', party: '第三方', supervisor: '督导' };

/** What was typed in a call: in a trial it stands for the recording. Null for what is no call of the desk. */
export async function trialTranscript({ deskCalls }: Pick<CallPorts, 'deskCalls'>, callId: string): Promise<string | null> {
  const call = await deskCalls.get(callId);
  return call && call.lines.map(({ from, name, text }) => `${name === '' ? unnamed[from] : name}: ${text}\n`).join('');
}
