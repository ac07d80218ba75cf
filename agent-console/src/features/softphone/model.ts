import type { CallOffer, CallState, CallView, PhoneDesk } from '../../../../server/contract/calls.js';
import type { PresenceState } from '../../../../server/contract/staff.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { callStateWords, words } from './words.js';

/** mm:ss, or h:mm:ss: a timer that does not change width within the hour. */
export function timer(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
}

/** Whole seconds until the call rings elsewhere, by the desk's time. */
export const secondsLeft = ({ expiresAt }: Pick<CallOffer, 'expiresAt'>, now: number): number => Math.max(0, Math.ceil((expiresAt - now) / 1000));
export const closingSeconds = 5;

export interface BarFace {
  /** A shape beside the word: colour is never alone. */
  shape: string;
  label: Bilingual;
  /** Null where nothing runs. */
  time: string | null;
}
const shapes: Partial<Record<CallState, string>> = { calling: '◌', talking: '●', held: '‖', consulting: '◐', tripartite: '◉', wrap_up: '✎' };

const idleWords: Record<PresenceState, Bilingual> = { ready: words.idle, busy: words.away, break: words.away, offline: words.offDuty };

/** What the bar says: the state by word, shape and timer. */
export function barFace({ call, offer }: Pick<PhoneDesk, 'call' | 'offer'>, presence: PresenceState, now: number): BarFace {
  if (call !== null) return { shape: shapes[call.state] ?? '●', label: callStateWords[call.state], time: timeOf(call, now) };
  if (offer !== null) return { shape: '◔', label: callStateWords.offered, time: timer(now - offer.offeredAt) };
  return { shape: presence === 'ready' ? '○' : '–', label: idleWords[presence], time: null };
}

function timeOf({ state, agent, wrapUpEndsAt, openedAt }: CallView, now: number): string {
  return state === 'wrap_up' && wrapUpEndsAt !== null ? timer(wrapUpEndsAt - now) : timer(now - (agent?.joinedAt ?? openedAt));
}

export type CallAct = 'mute' | 'hold' | 'resume' | 'transfer' | 'consult' | 'join' | 'complete' | 'hang_up' | 'not_reached' | 'more_time' | 'finish';
const actsByState: Partial<Record<CallState, readonly CallAct[]>> = {
  calling: ['not_reached'],
  talking: ['mute', 'hold', 'transfer', 'consult', 'hang_up'],
  held: ['resume', 'transfer', 'consult', 'hang_up'],
  consulting: ['mute', 'join', 'complete', 'hang_up'],
  tripartite: ['mute', 'complete', 'hang_up'],
  wrap_up: ['more_time', 'finish'],
};

/** What the one who has the call may press now. */
export const actsOf = ({ state, mine }: Pick<CallView, 'state' | 'mine'>): readonly CallAct[] => (mine === 'agent' ? (actsByState[state] ?? []) : []);

/** Whether somebody asked in has answered: before that nobody can be joined or handed the call. */
export const partyAnswered = ({ parties }: Pick<CallView, 'parties'>): boolean => parties.some(({ state }) => state === 'connected');
