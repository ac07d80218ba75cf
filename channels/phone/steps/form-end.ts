import { aKey, aNumber, plain, spoken } from '../dialogue/asking.js';
import { elementsOf, type Form } from '../dialogue/forms.js';
import { askDesk, to, type Move, type Step } from '../dialogue/step.js';
import type { DialogueState } from '../dialogue/state.js';
import { tail, typedPhone } from '../caller-number.js';
import { elements } from '../words/elements.js';
import { readBack as wordsOf } from '../words/form-sentences.js';
import { say } from '../words/say.js';
import { nextOf } from './telling.js';
import { spokenCode } from '../../../server/contract/words/spoken-words.js';

/** Where the caller can be reached: by keys only, and only if they wish. */
export const contact: Step<'contact'> = {
  ask: (_place, state) => {
    const { lang, phone } = state;
    return { prompts: [phone === null ? say('contact_unknown', lang) : say('contact_known', lang, { tail: spokenCode(tail(phone), lang) })], expect: aKey(state) };
  },
  hear: (input, { form }, { phone }) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1' && phone !== null) return nextOf({ ...form, phone });
    if (input.keys === '2') return to({ step: 'contact_phone', form });
    return input.keys === '3' ? nextOf({ ...form, phone: null }) : null;
  },
  giveUp: ({ form }) => nextOf({ ...form, phone: null }),
};

/** Another number. */
export const contactPhone: Step<'contact_phone'> = {
  ask: (_place, state) => plain('contact_phone', aNumber(state)),
  hear: (input, { form }) => {
    const phone = input.kind === 'keys' ? typedPhone(input.keys) : null;
    return phone === null ? null : nextOf({ ...form, phone });
  },
  giveUp: ({ form }) => nextOf({ ...form, phone: null }),
};

/** Everything read back; only a key hands it in. */
export const readBack: Step<'read_back'> = {
  ask: ({ form }, state) => ({ prompts: [...wordsOf(form, state), say('submit', state.lang)], expect: aKey(state) }),
  hear: (input, { form }, state) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return askDesk({ do: 'file', form, lang: state.lang, as: state.actsAs });
    if (input.keys === '2') return { ...to({ step: 'amend', form }), set: { actsAs: null } };
    return input.keys === '3' ? { ...to({ step: 'menu' }, spoken(state, ['dropped'])), set: { forget: false, actsAs: null } } : null;
  },
};

function without(form: Form, at: number): Move | null {
  const element = elementsOf(form)[at];
  if (element !== undefined) return to({ step: 'tell', form, element });
  const { phone: _phone, ...rest } = form;
  return at === elementsOf(form).length ? nextOf(rest) : null;
}

function labels(form: Form, { lang }: DialogueState): string[] {
  return [...elementsOf(form).map((element) => elements[element].label[lang]), { zh: '联系电话', en: 'the phone number' }[lang], { zh: '不改了', en: 'nothing' }[lang]];
}

/** Which part to tell anew; the old words stand until there are new ones. */
export const amend: Step<'amend'> = {
  ask: ({ form }, state) => {
    const choices = labels(form, state).map((label, at) => say('choice', state.lang, { label, key: at + 1 }));
    return { prompts: [say('amend_what', state.lang), ...choices], expect: aKey(state) };
  },
  hear: (input, { form }) => {
    if (input.kind !== 'keys' || !/^[1-9]$/.test(input.keys)) return null;
    const at = Number(input.keys) - 1;
    return at === elementsOf(form).length + 1 ? to({ step: 'read_back', form }) : without(form, at);
  },
};
