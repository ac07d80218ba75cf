import { aKey, aNumber } from '../dialogue/asking.js';
import { listStep, type Listing } from '../dialogue/listing.js';
import { askDesk, to, type Step } from '../dialogue/step.js';
import { isMobile, tail, typedPhone } from '../caller-number.js';
import { SURE } from '../dialogue/asking.js';
import { guideSentences } from '../words/guide-sentences.js';
import { say } from '../words/say.js';
import { spokenCode } from '../../../server/contract/words/spoken-words.js';

/** A list of topics; whoever says what they need skips it. */
const topics: Listing<'topic'> = {
  intro: (_place, { lang }) => say('which_topic', lang),
  choices: ({ topics: all }, { lang }) => all.map(({ name }) => ({ label: name[lang], terms: [] })),
  choose: (place, index) => {
    const chosen = place.topics[index];
    return chosen === undefined ? to({ step: 'menu' }) : askDesk({ do: 'load_guides', topic: chosen.code });
  },
  reread: (place, reading) => ({ ...place, reading }),
};

const byTopic = listStep(topics);
export const topic: Step<'topic'> = {
  ...byTopic,
  hear: (input, place, state) =>
    input.kind === 'speech' ? askDesk({ do: 'find_guides', text: input.text, sure: (input.confidence ?? SURE) >= SURE }) : byTopic.hear(input, place, state),
};

/** Which guide to hear. */
export const whichGuide = listStep<'which_guide'>({
  intro: (_place, { lang }) => say('which_guide', lang),
  choices: ({ guides }, { lang }) => guides.map(({ name, aliases }) => ({ label: name[lang], terms: [name.zh, name.en, ...aliases] })),
  choose: (place, index) => {
    const chosen = place.guides[index];
    return chosen === undefined ? to({ step: 'menu' }) : askDesk({ do: 'read_guide', itemCode: chosen.itemCode });
  },
  reread: (place, reading) => ({ ...place, reading }),
});

/** The short version, and what may follow it. */
export const guide: Step<'guide'> = {
  ask: (place, state) => ({ prompts: [...(place.told ? [] : guideSentences(place.guide, state.lang)), say(place.guide.bookable ? 'guide_next' : 'guide_next_unbookable', state.lang)], expect: aKey(state) }),
  hear: (input, place) => {
    if (input.kind !== 'keys') return null;
    if (input.keys === '1') return to({ ...place, told: false });
    if (input.keys === '2') return to({ step: 'text_to', guide: place.guide });
    if (input.keys === '3' && place.guide.bookable) return askDesk({ do: 'load_centres', item: { code: place.guide.itemCode, name: place.guide.name, aliases: [] } });
    return input.keys === '4' ? askDesk({ do: 'load_topics' }) : null;
  },
};

/** Where to text it. */
export const textTo: Step<'text_to'> = {
  ask: (_place, state) => {
    const { lang, phone } = state;
    const known = phone !== null && isMobile(phone);
    return { prompts: [known ? say('text_to_known', lang, { tail: spokenCode(tail(phone), lang) }) : say('text_to', lang)], expect: aNumber(state) };
  },
  hear: (input, place, { lang, phone }) => {
    const typed = input.kind !== 'keys' ? null : input.keys === '1' ? phone : typedPhone(input.keys);
    return typed === null || !isMobile(typed) ? null : askDesk({ do: 'text_guide', guide: place.guide, phone: typed, lang });
  },
  giveUp: (place) => to({ step: 'guide', guide: place.guide, told: true }),
};
