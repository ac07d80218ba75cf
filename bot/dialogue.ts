import { answerTurn } from './asked.js';
import { inContext, withOffered } from './context.js';
import { fieldAsked } from './fields.js';
import { agrees } from './forms/affirm.js';
import { formTurn } from './forms/machine.js';
import { placeIn } from './forms/places.js';
import { hardReply } from './hard-replies.js';
import { normalise } from './normalise.js';
import { picked } from './picking.js';
import { pointTo } from './pointers.js';
import { withNext } from './raised.js';
import { refusalReply } from './refusal-reply.js';
import type { Slots } from './slots.js';
import { slotsIn } from './slots.js';
import type { Taken } from './taken.js';
import { takenFrom } from './taken.js';
import type { BotTurn, Brain, Message } from './turn.js';
import { missed, understood } from './turn.js';
import type { Read, Reading } from './understand.js';
import { understand } from './understand.js';
import { wishedTurn } from './wished.js';
import { wording } from './wording.js';

type Soft = Exclude<Reading, { kind: 'hard' }>;

const cancelsIt = /[,，]? ?(?:取消|cancel(?: it)?)/;
const ownWishes: readonly string[] = ['book', 'file', 'progress', 'emergency'];

/** What a message gives to a booking that is made elsewhere, if it is no wish of its own. */
function slotsOfPointed({ action, verdict, field, text }: Read, raw: string): Slots {
  if (agrees(text.replace(cancelsIt, ''))) return { confirm: 'yes' };
  if (ownWishes.includes(action) || verdict.kind === 'sure' || field !== undefined) return {};
  const place = placeIn(raw);
  return { ...slotsIn(raw), ...(place === undefined ? {} : { place }) };
}

/** A bare「确定」or「周五」after a wish to book that was pointed elsewhere is still about it. */
function stillPointed(reading: Soft, { state, text, lang }: Message): BotTurn | undefined {
  const slots = state.pointed === 'book' && reading.kind === 'read' ? slotsOfPointed(reading, text) : {};
  if (Object.keys(slots).length === 0) return undefined;
  return { ...understood(pointTo('book', lang), state, { pointed: 'book' }), reading: { action: 'book', item: state.lastItem ?? null, field: null, slots } };
}

function softTurn(reading: Soft, brain: Brain, message: Message): BotTurn {
  const { state, lang } = message;
  switch (reading.kind) {
    case 'refuse':
      return understood(refusalReply(reading.reason, lang), state);
    case 'empty':
      return missed({ outcome: 'clarify', reason: 'no_words', lang, text: wording.askItem[lang], guesses: [] }, state);
    case 'read':
      return wishedTurn(reading, brain, message);
  }
}

function readTurn(reading: Soft, brain: Brain, message: Message): BotTurn {
  const pointed = stillPointed(reading, message);
  if (pointed !== undefined) return pointed;
  const here = { ...message, state: withOffered(message.state, message.text) };
  const meant = reading.kind === 'read' ? inContext(brain.reader, reading, here.state) : reading;
  const made = softTurn(meant, brain, here);
  const turn = { ...made, reading: made.reading ?? takenFrom(meant) };
  return withNext(turn, meant.kind === 'read' ? meant.next : [], message.text);
}

function pickedTurn(brain: Brain, message: Message): BotTurn | undefined {
  const text = normalise(message.text);
  const choice = picked(message.state, text) ?? picked(message.state, text.split(/[.。,，!！;；]/)[0] ?? '');
  const guide = choice === undefined ? undefined : brain.guides.get(choice.item);
  if (choice === undefined || guide === undefined) return undefined;
  const field = fieldAsked(text) ?? fieldAsked(normalise(choice.say)) ?? 'overview';
  const reading: Taken = { action: 'answer', item: guide.itemCode, field, slots: {} };
  return withNext({ ...answerTurn({ guide, field, guesses: [] }, message), reading }, [], message.text);
}

/** A question in the midst of a form, answered as if there were none. */
function aside(brain: Brain, message: Message): (reading: Soft) => BotTurn {
  const { form: _form, ...state } = message.state;
  const lastItem = message.state.form?.slots['item'] ?? state.lastItem;
  const open = { ...message, state: { ...state, misses: 0, ...(lastItem === undefined ? {} : { lastItem }) } };
  return (reading) => readTurn(reading, brain, open);
}

/** One message in, one reply and the next state out; pure. */
export function turn(brain: Brain, message: Message): BotTurn {
  const reading = understand(brain.reader, message.text);
  if (reading.kind === 'hard') return { ...understood(hardReply(reading.rule, message.lang), message.state), reading: takenFrom(reading) };
  const { form } = message.state;
  if (form === undefined) return pickedTurn(brain, message) ?? readTurn(reading, brain, message);
  const said = { raw: message.text, text: normalise(message.text) };
  const made = formTurn({ brain, message, form, said, reading, aside: aside(brain, message) });
  return withNext(made, [], message.text);
}
