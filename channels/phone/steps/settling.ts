import { aKey, plain } from '../dialogue/asking.js';
import { askDesk, to, type Move, type Step } from '../dialogue/step.js';
import type { Effect } from '../dialogue/effects.js';
import type { Chosen, DialogueState } from '../dialogue/state.js';
import { moreOf } from './choosing.js';
import { spokenDate, spokenTime } from '../../../server/contract/words/spoken-words.js';
import { say } from '../words/say.js';
import { typedPhone } from '../caller-number.js';

const LONGEST_MOBILE = 11;
/** Not #-ended: # alone must be told from silence, and an empty answer looks the same for both. */
const SKIP = '#';

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

function confirmed(chosen: Chosen, { moving, phone: known, lang, actsAs }: DialogueState): Effect {
  return moving === null ? { do: 'book', chosen, phone: known, lang, as: actsAs } : { do: 'move', held: moving, chosen, as: actsAs };
}

/** Everything read back; only a key books. */
export const confirm: Step<'confirm'> = {
  ask: ({ chosen }, state) => {
    const { lang, startedAt } = state;
    const facts = { item: chosen.item.name[lang], centre: chosen.centre.name[lang], day: spokenDate(chosen.date, startedAt, lang), time: spokenTime(chosen.slot.startsAt, lang) };
    return { prompts: [say(state.moving === null ? 'read_back' : 'read_back_move', lang, facts)], expect: aKey(state) };
  },
  hear: (input, { chosen }, state) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return askDesk(confirmed(chosen, state));
    if (input.keys === '2' && state.moving !== null) return { ...askDesk({ do: 'load_days', item: chosen.item, centre: chosen.centre, ...moreOf(state) }), set: { actsAs: null } };
    return input.keys === '2' ? { ...to({ step: 'change', chosen }), set: { actsAs: null } } : null;
  },
};

const changes: Readonly<Record<string, (chosen: Chosen) => Move>> = {
  '1': () => askDesk({ do: 'load_items' }),
  '2': ({ item }) => askDesk({ do: 'load_centres', item }),
  '3': ({ item, centre }) => askDesk({ do: 'load_days', item, centre }),
  '4': ({ item, centre, date }) => askDesk({ do: 'load_slots', item, centre, date }),
  '5': (chosen) => to({ step: 'confirm', chosen }),
};

/** Which part to change. */
export const change: Step<'change'> = {
  ask: (_place, state) => plain('change_what', aKey(state)),
  hear: (input, { chosen }) => (input.kind === 'keys' ? (changes[input.keys]?.(chosen) ?? null) : null),
};
