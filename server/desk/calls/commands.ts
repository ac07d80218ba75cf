import type { Instant } from '../text.js';
import type { CallbackTask, CallLine, CallOffer, ListenMode, Party } from './call.js';
import type { CallPolicy } from './policy.js';

/** What may happen to a call. */
export type CallCommand =
  | { do: 'enqueue'; reason: string }
  | { do: 'offer'; offer: CallOffer }
  | { do: 'accept'; offerId: string; recordingId: string }
  | { do: 'pass'; offerId: string }
  | { do: 'keep_place'; phone: string | null; cause?: CallbackTask['cause'] }
  | { do: 'caller_left' }
  | { do: 'give_up' }
  | { do: 'caller_answered'; leg?: string }
  | { do: 'not_reached' }
  | { do: 'mute'; on: boolean }
  | { do: 'hold' }
  | { do: 'resume' }
  | { do: 'consult'; party: Omit<Party, 'state' | 'since'>; note: string }
  | { do: 'party_answered'; label: string }
  | { do: 'party_left'; label: string }
  | { do: 'join' }
  | { do: 'complete'; note: string }
  | { do: 'drop'; label: string }
  | { do: 'pass_on'; note: string; offer: CallOffer | null; party: Omit<Party, 'state' | 'since'> | null }
  | { do: 'agent_lost' }
  | { do: 'hang_up' }
  | { do: 'more_time' }
  | { do: 'finish' }
  | { do: 'listen'; mode: ListenMode }
  | { do: 'stop_listening' }
  | { do: 'speak'; from: CallLine['from']; text: string }
  | { do: 'link_ticket'; ticketNo: string };
export type CallAct = CallCommand['do'];
export type CommandOf<A extends CallAct> = Extract<CallCommand, { do: A }>;

/** When, by whom (null = the line itself) and under which policy. */
export interface Circumstance {
  now: Instant;
  actor: { id: string; name: string } | null;
  policy: CallPolicy;
}

export const callActs = [
  'enqueue', 'offer', 'accept', 'pass', 'keep_place', 'caller_left', 'give_up', 'caller_answered', 'not_reached', 'mute', 'hold', 'resume', 'consult', 'party_answered', 'party_left', 'join', 'complete',
  'drop', 'pass_on', 'agent_lost', 'hang_up', 'more_time', 'finish', 'listen', 'stop_listening', 'speak', 'link_ticket',
] as const satisfies readonly CallAct[];
