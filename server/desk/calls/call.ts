import type { Instant, Lang } from '../text.js';

export const callStates = ['ringing', 'queued', 'offered', 'calling', 'talking', 'held', 'consulting', 'tripartite', 'wrap_up', 'done', 'abandoned'] as const;
export type CallState = (typeof callStates)[number];

/** Shown to one agent for a short time; the place in line stays the caller's. */
export interface CallOffer {
  id: string;
  staffId: string;
  madeAt: Instant;
  expiresAt: Instant;
}

/** Somebody the agent brought in: a colleague at another seat, or a unit at its own telephone. */
export interface Party {
  /** The name in the conference; unique in a call. */
  label: string;
  kind: 'colleague' | 'unit';
  name: string;
  staffId: string | null;
  /** A unit's number. */
  phone: string | null;
  state: 'ringing' | 'connected';
  since: Instant;
}

export type ListenMode = 'listen' | 'whisper' | 'barge';

/** A supervisor on the line. */
export interface Listener {
  staffId: string;
  name: string;
  mode: ListenMode;
  since: Instant;
}

/** One attempt to reach the caller again. */
export interface CallTry {
  at: Instant;
  byName: string;
  reached: boolean;
}

/** What is owed to somebody who was not served: a call, at the place in line they had. */
export interface CallbackTask {
  phone: string;
  /** By wish of the caller, or because they were missed. */
  cause: 'asked' | 'missed';
  at: Instant;
  /** Not tried before. */
  notBefore: Instant;
  tries: readonly CallTry[];
}

/** Typed words in a trial without sound, and who heard them. */
export interface CallLine {
  seq: number;
  from: 'caller' | 'agent' | 'party' | 'supervisor';
  name: string;
  text: string;
  at: Instant;
  heardBy: readonly CallLine['from'][];
}

export interface CallMark {
  at: Instant;
  what: string;
  byName: string | null;
}

/** One telephone call as the desk lives it: its place in line, who talks, and what is owed afterwards; one document. */
export interface DeskCall {
  /** The provider's id of the leg the caller first came in on. */
  id: string;
  /** The leg they are on now: another one once they were rung back. */
  leg: string;
  version: number;
  /** Null when withheld. */
  phone: string | null;
  contactId: string | null;
  lang: Lang;
  state: CallState;
  reason: string;
  openedAt: Instant;
  /** The place in line, kept through lapsed offers, a lost agent and a callback. */
  since: Instant;
  passedBy: readonly string[];
  offer: CallOffer | null;
  agent: { id: string; name: string; joinedAt: Instant } | null;
  muted: boolean;
  /** Whether the caller hears the waiting music. */
  onHold: boolean;
  parties: readonly Party[];
  listener: Listener | null;
  /** What the one who passed the call on wrote for the next. */
  note: { text: string; byName: string; at: Instant } | null;
  wrapUpEndsAt: Instant | null;
  callback: CallbackTask | null;
  recording: { id: string; notice: boolean } | null;
  lines: readonly CallLine[];
  marks: readonly CallMark[];
  ticketNos: readonly string[];
  endedAt: Instant | null;
}

/** What the telephone exchange is to do once the change is stored. */
export type CallOrder =
  | { order: 'connect'; staffId: string }
  | { order: 'ring_out'; staffId: string; phone: string }
  | { order: 'mute'; on: boolean }
  | { order: 'hold'; on: boolean }
  | { order: 'add'; party: Party }
  | { order: 'remove'; party: Party }
  | { order: 'requeue' }
  | { order: 'listen'; staffId: string; mode: ListenMode }
  | { order: 'stop_listening'; staffId: string }
  | { order: 'leave_agent'; staffId: string }
  | { order: 'end' };

export interface Decision {
  next: DeskCall;
  orders: readonly CallOrder[];
}

/** No change, nothing to do. */
export function unchanged(call: DeskCall): Decision {
  return { next: call, orders: [] };
}

interface Opening {
  id: string;
  phone: string | null;
  contactId: string | null;
  lang: Lang;
  now: Instant;
}

/** A call that has just come in. */
export function openDeskCall({ id, phone, contactId, lang, now }: Opening): DeskCall {
  return {
    id, leg: id, version: 0, phone, contactId, lang, state: 'ringing', reason: '', openedAt: now, since: now, passedBy: [], offer: null, agent: null, muted: false, onHold: false,
    parties: [], listener: null, note: null, wrapUpEndsAt: null, callback: null, recording: null, lines: [], marks: [], ticketNos: [], endedAt: null,
  };
}

/** Writes down that something happened. */
export function marked(call: DeskCall, mark: CallMark): DeskCall {
  return { ...call, marks: [...call.marks, mark] };
}

/** Whether the caller is on the line, rather than owed a call: they were never rung back, or were reached. */
export function isOnLine({ callback }: Pick<DeskCall, 'callback'>): boolean {
  return callback === null || callback.tries.some(({ reached }) => reached);
}

/** Whose seat the call takes; null while nobody has it. */
export function holderOf({ agent, state }: DeskCall): string | null {
  return agent === null || state === 'done' || state === 'abandoned' ? null : agent.id;
}
