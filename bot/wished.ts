import { askedTurn } from './asked.js';
import type { Action } from './compose/spoken.js';
import { itemMeant, managesBooking, opensBooking, opensManaging, opensMatter } from './forms/opening.js';
import { emergencyReply, handoverReply } from './hard-replies.js';
import { pointTo } from './pointers.js';
import { refusalReply } from './refusal-reply.js';
import { smalltalkReply } from './smalltalk-reply.js';
import { slotsIn } from './slots.js';
import { takenFrom } from './taken.js';
import type { BotTurn, Brain, Message } from './turn.js';
import { understood } from './turn.js';
import type { Read } from './understand.js';

const danger = { kind: 'emergency', alarm: 'danger', number: '110、119、120' } as const;

function begins(kind: 'book' | 'file', read: Read, { brain, message }: { brain: Brain; message: Message }): BotTurn {
  const said = { raw: read.next.length > 0 ? read.text : message.text, text: read.text };
  const item = kind === 'book' ? itemMeant(read, brain.reader.names, message.state.lastItem) : undefined;
  const { turn, given } = kind === 'file' ? opensMatter(said, message) : opensBooking(said, { item, guides: brain.guides }, message);
  const state = item === undefined ? turn.state : { ...turn.state, lastItem: item };
  return { ...turn, state, reading: { action: kind, item: item ?? null, field: null, slots: given } };
}

function progress(read: Read, { state, lang }: Message): BotTurn {
  return { ...understood({ ...pointTo('progress', lang), guesses: read.guesses }, state, { pointed: 'progress' }), reading: { ...takenFrom(read), slots: {} } };
}

function managed(read: Read, message: Message): BotTurn {
  return { ...opensManaging({ raw: message.text, text: read.text }, message), reading: { ...takenFrom(read), slots: slotsIn(message.text) } };
}

function booked(read: Read, brain: Brain, message: Message): BotTurn {
  return managesBooking(read.text) ? managed(read, message) : begins('book', read, { brain, message });
}

type Scene = readonly [read: Read, brain: Brain, message: Message];

/** The reply to each wish. */
const replies: Readonly<Record<Action, (...scene: Scene) => BotTurn>> = {
  answer: askedTurn,
  clarify: askedTurn,
  emergency: (_read, _brain, { state, lang }) => understood(emergencyReply(danger, lang), state),
  human: (_read, _brain, { state, lang }) => understood(handoverReply('asked_for_person', lang), state),
  decline: ({ guesses }, _brain, { state, lang }) => understood({ ...refusalReply('out_of_scope', lang), guesses }, state),
  smalltalk: ({ text }, _brain, { state, lang }) => understood(smalltalkReply(text, lang), state),
  progress: (read, _brain, message) => progress(read, message),
  file: (read, brain, message) => begins('file', read, { brain, message }),
  book: booked,
};

/** The reply to what a message wants, once it is read in its context. */
export function wishedTurn(read: Read, brain: Brain, message: Message): BotTurn {
  return replies[read.action](read, brain, message);
}
