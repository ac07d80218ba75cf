import type { LineReply, LineWait, TrialCallView } from '../../../../server/contract/trial-line.js';

/** One thing said, by whom. */
export interface Said {
  by: 'line' | 'me' | 'agent';
  name: string;
  text: string;
}

/** A call typed instead of spoken. `idle`: not dialled; `waiting`: for a person; `person`: with one. */
export interface TrialTalk {
  phase: 'idle' | 'line' | 'waiting' | 'person' | 'over';
  talk: string;
  turn: number;
  said: readonly Said[];
  wait: (LineWait & { since: number }) | null;
  /** Up to which line a person's words have been shown. */
  seen: number;
}

export const notDialled: TrialTalk = { phase: 'idle', talk: '', turn: 0, said: [], wait: null, seen: 0 };

const fromLine = (text: string): Said => ({ by: 'line', name: '', text });

/** What the line said; `now` in epoch ms. Said during a wait, it leaves the beginning of the wait as it was. */
export function afterLine(talk: TrialTalk, reply: LineReply, now: number): TrialTalk {
  if (talk.phase === 'person' || talk.phase === 'over') return talk;
  const wait = reply.wait === null ? null : { ...reply.wait, since: talk.wait?.since ?? now };
  const phase = reply.over ? 'over' : wait === null ? 'line' : 'waiting';
  return { ...talk, phase, wait, turn: reply.turn, said: [...talk.said, ...reply.lines.filter((text) => text !== '').map(fromLine)] };
}

/** What the caller pressed or typed. */
export const afterMe = (talk: TrialTalk, text: string): TrialTalk => ({ ...talk, said: [...talk.said, { by: 'me', name: '', text }] });

/** How the call with people stands: somebody answers or calls back, talks, and is gone. */
export function afterPeople(talk: TrialTalk, { live, heard }: TrialCallView): TrialTalk {
  if (talk.phase === 'idle' || talk.phase === 'line') return talk;
  if (!live) return talk.phase === 'person' ? { ...talk, phase: 'over' } : talk;
  const fresh = heard.filter(({ seq, from }) => seq > talk.seen && from !== 'caller');
  const said = fresh.map(({ name, text }): Said => ({ by: 'agent', name, text }));
  return { ...talk, phase: 'person', wait: null, said: [...talk.said, ...said], seen: Math.max(talk.seen, ...fresh.map(({ seq }) => seq)) };
}

/** Whole seconds somebody has waited. */
export const waitedSeconds = (since: number, now: number): number => Math.max(0, Math.floor((now - since) / 1000));
