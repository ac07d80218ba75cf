import { aKey, aStory, plain, SURE } from '../dialogue/asking.js';
import { missing, type ElementName, type Form, type Told } from '../dialogue/forms.js';
import { to, type GoTo, type Move, type Step, type Words } from '../dialogue/step.js';
import { elements } from '../words/elements.js';
import { say } from '../words/say.js';
import { callBack } from './person.js';

/** Longer than what a ticket can show, nobody says in one breath. */
const LONGEST_WORDS = 500;
const LONGEST_RECORDING_SECONDS = 120;

/** The next thing a form needs, or everything read back. */
export function nextOf(form: Form): GoTo {
  const element = missing(form);
  if (element !== undefined) return to({ step: 'tell', form, element });
  return form.phone === undefined ? to({ step: 'contact', form }) : to({ step: 'read_back', form });
}

function keep(form: Form, element: ElementName, told: Told): GoTo {
  return nextOf({ ...form, told: { ...form.told, [element]: told } });
}

interface Telling {
  form: Form;
  element: ElementName;
}

/** Recognised words; what the recogniser itself doubts is asked back, without a figure the words count and the read-back follows. */
function wordsHeard({ form, element }: Telling, { text, confidence }: Extract<Words, { kind: 'speech' }>): Move | null {
  const words = text.trim().slice(0, LONGEST_WORDS);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return (confidence ?? SURE) < SURE ? to({ step: 'check', form, element, text: words }) : keep(form, element, { as: 'words', text: words });
}

function recordingHeard({ form, element }: Telling, { id, seconds }: Extract<Words, { kind: 'recording' }>): Move | null {
  return seconds < 1 ? null : keep(form, element, { as: 'recording', id, seconds });
}

/** One thing, told in words or by a key. */
export const tell: Step<'tell'> = {
  ask: ({ element }, state) => plain(elements[element].ask, aStory(state)),
  hear: (input, { form, element }, state) => {
    if (input.kind === 'speech') return wordsHeard({ form, element }, input);
    if (input.kind === 'recording') return recordingHeard({ form, element }, input);
    const { record, keys, person } = elements[element];
    if (input.keys === record) return to({ step: 'record', form, element });
    if (input.keys === person) return callBack(state);
    return Object.hasOwn(keys, input.keys) ? keep(form, element, { as: 'key', key: input.keys }) : null;
  },
  giveUp: (_place, state) => callBack(state, [say('lost_you', state.lang)]),
  tells: true,
};

/** What the recogniser was not sure of. */
export const check: Step<'check'> = {
  ask: ({ text }, state) => ({ prompts: [say('heard_as', state.lang, { text })], expect: aKey(state) }),
  hear: (input, { form, element, text }) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return keep(form, element, { as: 'words', text });
    if (input.keys === '2') return to({ step: 'tell', form, element });
    return input.keys === '3' ? to({ step: 'record', form, element }) : null;
  },
  giveUp: (_place, state) => callBack(state, [say('lost_you', state.lang)]),
};

/** The caller's own words, kept as a sound; an engine that cannot record recognises them instead. */
export const record: Step<'record'> = {
  ask: (_place, state) => plain('record_now', { ...aStory(state), record: { seconds: LONGEST_RECORDING_SECONDS } }),
  hear: (input, place) => {
    if (input.kind === 'recording') return recordingHeard(place, input);
    return input.kind === 'speech' ? wordsHeard(place, input) : null;
  },
  giveUp: (_place, state) => callBack(state, [say('lost_you', state.lang)]),
  tells: true,
};
