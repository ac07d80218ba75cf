import type { Message } from '../../../server/contract/chat.js';

/** Why a message stays here: the line is down (goes by itself later) or the desk refused it. */
export type SendFailure = 'network' | 'refused';

export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  /** posted = the desk has it; its place in the conversation is still on the way. */
  readonly status: 'sending' | 'posted' | SendFailure;
}

export type OutgoingAct =
  | { kind: 'wrote'; id: string; text: string; at: number }
  | { kind: 'posted'; id: string }
  | { kind: 'not_sent'; id: string; why: SendFailure }
  | { kind: 'resend'; id: string }
  | { kind: 'discard'; id: string };

const marked = (outgoing: readonly Outgoing[], id: string, status: Outgoing['status']): Outgoing[] => outgoing.map((one) => (one.id === id ? { ...one, status } : one));

/** What waits to go out after an act. Text leaves this list only when the desk holds it or its writer drops it. */
export function outgoingAfter(outgoing: readonly Outgoing[], act: OutgoingAct): readonly Outgoing[] {
  switch (act.kind) {
    case 'wrote':
      return outgoing.some(({ id }) => id === act.id) ? outgoing : [...outgoing, { id: act.id, text: act.text, at: act.at, status: 'sending' }];
    case 'posted':
      return marked(outgoing, act.id, 'posted');
    case 'not_sent':
      return marked(outgoing, act.id, act.why);
    case 'resend':
      return marked(outgoing, act.id, 'sending');
    case 'discard':
      return outgoing.filter(({ id }) => id !== act.id);
  }
}

/** Drops what the desk has meanwhile shown to hold. */
export function withoutConfirmed(outgoing: readonly Outgoing[], messages: readonly Message[]): readonly Outgoing[] {
  const held = new Set(messages.filter(({ from }) => from === 'citizen').map(({ id }) => id));
  return outgoing.filter(({ id }) => !held.has(id));
}

/** The marks of a message of one's own, from written to read. */
export type Mark = 'sending' | 'sent' | 'delivered' | 'read';

/** How far a confirmed message has got with the desk's people. */
export function markOf(seq: number, staff: { delivered: number; read: number }): Mark {
  if (staff.read >= seq) return 'read';
  return staff.delivered >= seq ? 'delivered' : 'sent';
}
