import type { CallOrder, DeskCall } from '../desk/calls/call.js';
import type { CommandOf } from '../desk/calls/commands.js';
import type { CallPolicy } from '../desk/calls/policy.js';
import type { Instant } from '../desk/text.js';

/** Lets one browser take part for a short time. */
export interface PhonePass {
  identity: string;
  token: string;
  expiresAt: Instant;
}

/** What carries the voices: Twilio, or the loopback for a trial without an account. */
export interface Telephony {
  readonly name: 'twilio' | 'loopback';
  /** False: a trial without sound, words are typed. */
  readonly sound: boolean;
  /** Null where browsers need none. */
  pass(staffId: string, now: Instant): PhonePass | null;
  /** Does what a stored change of the call asks of the exchange. Throws when the exchange was not reached. */
  carryOut(call: DeskCall, order: CallOrder): Promise<void>;
  /** What callers' words are recorded as. */
  readonly wordsMime: string;
  /** The content of a recording the exchange has finished; it is deleted there once it was read to the end. */
  fetchRecording(externalId: string): AsyncIterable<Uint8Array>;
}

export interface CallRules {
  /** In force everywhere within half a minute after it was saved. */
  current(): Promise<CallPolicy>;
  /** The number a unit answers calls of the desk at; null when none is known. */
  unitPhone(unitId: string): string | null;
}

/** What the exchange tells of calls; all of it may come twice or late. */
export interface ExchangeNews {
  happened(callId: string, command: CommandOf<'caller_left' | 'caller_answered' | 'party_answered' | 'party_left' | 'agent_lost' | 'stop_listening'>): Promise<void>;
  recorded(made: { callId: string; externalId: string; mime: string; seconds: number | null }): Promise<void>;
}
