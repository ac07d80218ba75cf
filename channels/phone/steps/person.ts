import { aChoice, aKey, aNumber, plain, spoken } from '../dialogue/asking.js';
import { noteOf } from '../dialogue/note.js';
import { askDesk, to, type Move, type Step } from '../dialogue/step.js';
import type { DialogueState } from '../dialogue/state.js';
import { typedPhone } from '../caller-number.js';
import { say, type Sentence } from '../words/say.js';

/** A person, if one is there; otherwise a call back. */
export function towardsPerson({ lang }: DialogueState): Move {
  return askDesk({ do: 'find_people', lang, reason: 'asked' });
}

/** A call back to a known number, or to one keyed in now; what was told so far goes with it. */
export function callBack(state: DialogueState, said: readonly Sentence[] = []): Move {
  const { phone, lang } = state;
  const note = noteOf(state);
  return phone === null ? to({ step: 'callback_phone', note }, said) : askDesk({ do: 'note_callback', phone, lang, last: false, note });
}

/** The caller will not be heard again: a call back to a known number is owed, otherwise all that is left is goodbye. */
export function partingMove(state: DialogueState): Move {
  const { phone, lang } = state;
  return phone === null ? { go: 'end', say: spoken({ lang }, ['goodbye']) } : askDesk({ do: 'note_callback', phone, lang, last: true, note: noteOf(state) });
}

/** After three answers not understood: a person, or start again. */
export const offer: Step<'offer'> = {
  ask: (_place, state) => plain('offer', aChoice(state, ['回电话', '从头再来'])),
  hear: (input, _place, state) => {
    if (input.kind === 'speech') return /回|打给我|call/i.test(input.text) ? callBack(state) : null;
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return callBack(state);
    return input.keys === '2' ? to({ step: 'menu' }) : null;
  },
  giveUp: (_place, state) => partingMove(state),
};

/** Where to call back. */
export const callbackPhone: Step<'callback_phone'> = {
  ask: (_place, state) => plain('callback_phone', aNumber(state)),
  hear: (input, { note }, { lang }) => {
    const phone = input.kind === 'keys' ? typedPhone(input.keys) : null;
    return phone === null ? null : { go: 'ask_desk', effect: { do: 'note_callback', phone, lang, last: false, note }, set: { phone, phoneAsked: true } };
  },
  giveUp: (_place, state) => ({ go: 'end', say: spoken(state, ['no_callback', 'goodbye']) }),
};

/** Everybody is talking: wait, or be called back in the same order. */
export const wait: Step<'wait'> = {
  ask: ({ people }, state) => {
    const { lang } = state;
    const range = people.minutes === null ? [] : [say('people_minutes', lang, people.minutes)];
    return { prompts: [say('people_busy', lang, { n: people.ahead }), ...range, say('wait_or_callback', lang)], expect: aChoice(state, ['等', '回电话']) };
  },
  hear: (input, { note }, state) => {
    const key = input.kind === 'keys' ? input.keys : input.kind === 'speech' ? waitWords(input.text) : '';
    if (key === '1') return askDesk({ do: 'wait', phone: state.phone, lang: state.lang, reason: 'asked', note });
    return key === '2' ? callBack(state) : null;
  },
  giveUp: (_place, state) => partingMove(state),
};

function waitWords(text: string): string {
  if (/回|不等|call/i.test(text)) return '2';
  return /等|wait|hold/i.test(text) ? '1' : '';
}

/** With a person, or waiting for one: whatever arrives here late is answered by putting through once more. */
export const withPerson: Step<'with_person'> = {
  ask: (_place, state) => plain('connecting', aKey(state)),
  hear: (_input, { note, reason }, { phone, lang }) => askDesk({ do: 'wait', phone, lang, reason, note }),
  giveUp: (_place, state) => partingMove(state),
};

/** A number to keep has been given: again, something else, or goodbye. */
export const done: Step<'done'> = {
  ask: ({ number }, state) => ({ prompts: [...number, ...spoken(state, ['done'])], expect: aKey(state) }),
  hear: (input, place) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return to(place);
    return input.keys === '2' ? to({ step: 'menu' }) : null;
  },
  patience: 1,
  giveUp: (_place, state) => ({ go: 'end', say: spoken(state, ['goodbye']) }),
};
