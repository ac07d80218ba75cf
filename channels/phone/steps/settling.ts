import { aKey, aStory, plain } from '../dialogue/asking.js';
import { askDesk, to, type GoTo, type Move, type Step } from '../dialogue/step.js';
import type { Effect } from '../dialogue/effects.js';
import type { Chosen, DialogueState } from '../dialogue/state.js';
import { moreOf } from './choosing.js';
import { spokenDate, spokenTime } from '../../../server/contract/words/spoken-words.js';
import { proxyKeys } from '../words/elements.js';
import { say } from '../words/say.js';
import { typedPhone } from '../caller-number.js';

const LONGEST_MOBILE = 11;
const LONGEST_NAME = 40;
/** Not #-ended: # alone must be told from silence, and an empty answer looks the same for both. */
const SKIP = '#';

/** What is still to be asked before everything is read back: whom one comes for, and a number. */
export function settles(chosen: Chosen, { proxyFor, phoneAsked }: Pick<DialogueState, 'proxyFor' | 'phoneAsked'>): GoTo {
  return to({ step: proxyFor === '' ? 'proxy_for' : phoneAsked ? 'confirm' : 'phone', chosen });
}

/** Whom the caller comes for: in their own words, or by a key. */
export const proxyFor: Step<'proxy_for'> = {
  ask: (_place, state) => plain('proxy_for_whom', aStory(state)),
  hear: (input, { chosen }, state) => {
    const who = input.kind === 'keys' ? proxyKeys[input.keys]?.[state.lang] : input.kind === 'speech' ? input.text.trim().slice(0, LONGEST_NAME) : undefined;
    return who === undefined || who === '' ? null : { ...settles(chosen, { ...state, proxyFor: who }), set: { proxyFor: who } };
  },
  tells: true,
};

/** A number for the confirmation; optional. */
export const phone: Step<'phone'> = {
  ask: (_place, state) => plain('your_phone', { ...aKey(state), most: LONGEST_MOBILE }),
  hear: (input, { chosen }) => {
    if (input.kind !== 'keys') return null;
    const typed = typedPhone(input.keys);
    if (typed === null && input.keys !== SKIP) return null;
    return { go: 'to', place: { step: 'confirm', chosen }, set: { phone: typed, phoneAsked: true } };
  },
  giveUp: ({ chosen }) => ({ go: 'to', place: { step: 'confirm', chosen }, set: { phoneAsked: true } }),
};

function confirmed(chosen: Chosen, { moving, phone: known, lang, actsAs, proxyFor }: DialogueState): Effect {
  return moving === null ? { do: 'book', chosen, phone: known, lang, as: actsAs, proxyFor } : { do: 'move', held: moving, chosen, as: actsAs };
}

/** Everything read back; only a key books. */
export const confirm: Step<'confirm'> = {
  ask: ({ chosen }, state) => {
    const { lang, startedAt } = state;
    const facts = { item: chosen.item.name[lang], centre: chosen.centre.name[lang], day: spokenDate(chosen.date, startedAt, lang), time: spokenTime(chosen.slot.startsAt, lang) };
    const who = state.proxyFor === null ? [] : [say('proxy_papers', lang, { who: state.proxyFor })];
    return { prompts: [...who, say(state.moving === null ? 'read_back' : 'read_back_move', lang, facts)], expect: aKey(state) };
  },
  hear: (input, { chosen }, state) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return askDesk(confirmed(chosen, state));
    if (input.keys === '2' && state.moving !== null) return { ...askDesk({ do: 'load_days', item: chosen.item, centre: chosen.centre, ...moreOf(state) }), set: { actsAs: null } };
    return input.keys === '2' ? { ...to({ step: 'change', chosen }), set: { actsAs: null } } : null;
  },
};

const changes: Readonly<Record<string, (chosen: Chosen, state: DialogueState) => Move>> = {
  '1': (_chosen, { proxyFor: who }) => askDesk(who === null ? { do: 'load_items' } : { do: 'load_items', proxy: true }),
  '2': ({ item }) => askDesk({ do: 'load_centres', item }),
  '3': ({ item, centre }) => askDesk({ do: 'load_days', item, centre }),
  '4': ({ item, centre, date }) => askDesk({ do: 'load_slots', item, centre, date }),
  '5': (chosen) => to({ step: 'confirm', chosen }),
};

/** Which part to change. */
export const change: Step<'change'> = {
  ask: (_place, state) => plain('change_what', aKey(state)),
  hear: (input, { chosen }, state) => (input.kind === 'keys' ? (changes[input.keys]?.(chosen, state) ?? null) : null),
};
