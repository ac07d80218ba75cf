import type { CallLine, CallState } from '../desk/calls/call.js';
import type { Lang } from '../desk/text.js';

/** What the caller's side knows: words they heard, never more. */
export interface TrialCall {
  state: CallState;
  /** Somebody is on the line. */
  live: boolean;
  heard: readonly Pick<CallLine, 'seq' | 'from' | 'name' | 'text'>[];
}

/** The caller's side of calls in a trial without sound. Every method throws DeskError `not_found` where the exchange carries sound, or for an unknown call. */
export interface TrialLine {
  /** Straight into the line for a person, past the dialogue. */
  start(call: { phone: string | null; lang: Lang; note: string }): Promise<{ callId: string }>;
  read(callId: string): Promise<TrialCall>;
  say(callId: string, text: string): Promise<TrialCall>;
  hangUp(callId: string): Promise<TrialCall>;
  /** Takes the call back that was promised. */
  answer(callId: string): Promise<TrialCall>;
}
