import { answerTurn, askedTurn } from './asked.js';
import { fieldAsked } from './fields.js';
import { emergencyReply, handoverReply, hardReply } from './hard-replies.js';
import { normalise } from './normalise.js';
import { pointTo } from './pointers.js';
import { smalltalkReply } from './smalltalk-reply.js';
import { picked } from './state.js';
import type { BotTurn, Brain, Message } from './turn.js';
import { missed, understood } from './turn.js';
import type { Read, Reading } from './understand.js';
import { understand } from './understand.js';
import { refusalWording, say, wording } from './wording.js';

function pointedTurn(read: Read & { action: 'file' | 'progress' | 'book' }, brain: Brain, { state, lang }: Message): BotTurn {
  const { action, text, verdict, guesses } = read;
  const named = verdict.kind === 'sure' ? verdict.item : undefined;
  const guide = named === undefined ? undefined : brain.guides.get(named);
  return understood({ ...pointTo(action, { text, lang, guide }), guesses }, state, guide?.itemCode ?? state.lastItem);
}

const danger = { kind: 'emergency', alarm: 'danger', number: '110、119、120' } as const;

function wishedTurn(read: Read, brain: Brain, message: Message): BotTurn {
  const { state, lang } = message;
  const { action, guesses } = read;
  switch (action) {
    case 'answer':
    case 'clarify':
      return askedTurn(read, brain, message);
    case 'emergency':
      return understood(emergencyReply(danger, lang), state);
    case 'human':
      return understood(handoverReply('asked_for_person', lang), state);
    case 'decline':
      return understood({ outcome: 'declined', reason: 'out_of_scope', lang, text: refusalWording.out_of_scope[lang], guesses }, state);
    case 'smalltalk':
      return understood(smalltalkReply(read.text, lang), state);
    default:
      return pointedTurn({ ...read, action }, brain, message);
  }
}

/** Offers what else the message raised, to be said with one tap. */
function withNext(made: BotTurn, { next }: Read): BotTurn {
  const [first] = next;
  if (first === undefined || made.choices !== undefined || made.outcome === 'handover') return made;
  return { ...made, text: `${made.text}\n${say(wording.also, made.lang, { next: first })}`, choices: [{ label: first, say: first }] };
}

function readTurn(reading: Reading, brain: Brain, message: Message): BotTurn {
  const { state, lang } = message;
  switch (reading.kind) {
    case 'hard':
      return understood(hardReply(reading.rule, lang), state);
    case 'refuse':
      return understood({ outcome: 'declined', reason: reading.reason, lang, text: refusalWording[reading.reason][lang], guesses: [] }, state);
    case 'empty':
      return missed({ outcome: 'clarify', reason: 'no_words', lang, text: wording.askItem[lang], guesses: [] }, state);
    case 'read':
      return withNext(wishedTurn(reading, brain, message), reading);
  }
}

/** One message in, one reply and the next state out; pure. */
export function turn(brain: Brain, message: Message): BotTurn {
  const choice = picked(message.state, normalise(message.text));
  const guide = choice === undefined ? undefined : brain.guides.get(choice.item);
  if (choice === undefined || guide === undefined) return readTurn(understand(brain.reader, message.text), brain, message);
  return answerTurn({ guide, field: fieldAsked(normalise(choice.say)) ?? 'overview', guesses: [] }, message);
}
