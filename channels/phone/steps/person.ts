import { aChoice, aKey, aNumber, plain, spoken } from '../dialogue/asking.js';
import { askDesk, to, type Move, type Step } from '../dialogue/step.js';
import type { DialogueState } from '../dialogue/state.js';
import { typedPhone } from '../caller-number.js';

/** A person: nobody is on the line at night, so it is a call back to a known number or to one keyed in now. */
export function towardsPerson({ phone, lang }: DialogueState): Move {
  return phone === null ? to({ step: 'callback_phone' }) : askDesk({ do: 'note_callback', phone, lang, last: false });
}

/** The caller will not be heard again: a call back to a known number is owed, otherwise all that is left is goodbye. */
export function partingMove({ phone, lang }: DialogueState): Move {
  return phone === null ? { go: 'end', say: spoken({ lang }, ['goodbye']) } : askDesk({ do: 'note_callback', phone, lang, last: true });
}

/** After three answers not understood: a person, or start again. */
export const offer: Step<'offer'> = {
  ask: (_place, state) => plain('offer', aChoice(state, ['回电话', '从头再来'])),
  hear: (input, _place, state) => {
    if (input.kind !== 'keys') return /回|打给我|call/i.test(input.text) ? towardsPerson(state) : null;
    if (input.keys === '1') return towardsPerson(state);
    return input.keys === '2' ? to({ step: 'menu' }) : null;
  },
  giveUp: (_place, state) => partingMove(state),
};

/** Where to call back. */
export const callbackPhone: Step<'callback_phone'> = {
  ask: (_place, state) => plain('callback_phone', aNumber(state)),
  hear: (input, _place, { lang }) => {
    const phone = input.kind === 'keys' ? typedPhone(input.keys) : null;
    return phone === null ? null : { go: 'ask_desk', effect: { do: 'note_callback', phone, lang, last: false }, set: { phone, phoneAsked: true } };
  },
  giveUp: (_place, state) => ({ go: 'end', say: spoken(state, ['no_callback', 'goodbye']) }),
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
