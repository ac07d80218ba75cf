import { tail } from '../../caller-number.js';
import { say } from '../../words/say.js';
import { spoken } from '../asking.js';
import { fromTheTop } from '../listing.js';
import type { DialogueState } from '../state.js';
import { askDesk, to, type Answer, type Meanings, type Move } from '../step.js';
import { spokenCode } from '../../../../server/contract/words/spoken-words.js';

/** One name that fits is read at once; a doubtful one, or several, are read out to choose from. */
function guidesFound({ guides, sure }: Answer<'guides_found'>): Move {
  const [only] = guides;
  if (only === undefined) return { go: 'missed' };
  return guides.length === 1 && sure ? askDesk({ do: 'read_guide', itemCode: only.itemCode }) : to({ step: 'which_guide', guides, reading: fromTheTop });
}

function texted({ guide, phone, sent }: Answer<'guide_texted'>, { lang }: DialogueState): Move {
  return to({ step: 'guide', guide, told: true }, [sent ? say('texted', lang, { tail: spokenCode(tail(phone), lang) }) : say('not_texted', lang)]);
}

/** What the guides' answers lead to. */
export const guideAnswers: Meanings<'topics' | 'guides' | 'guides_found' | 'guide' | 'guide_texted'> = {
  topics: ({ topics }, state) => (topics.length === 0 ? to({ step: 'offer' }, spoken(state, ['guide_gone'])) : to({ step: 'topic', topics, reading: fromTheTop })),
  guides: ({ guides }, state) => (guides.length === 0 ? to({ step: 'offer' }, spoken(state, ['guide_gone'])) : to({ step: 'which_guide', guides, reading: fromTheTop })),
  guides_found: guidesFound,
  guide: ({ guide }, state) => (guide === null ? to({ step: 'offer' }, spoken(state, ['guide_gone'])) : to({ step: 'guide', guide, told: false })),
  guide_texted: texted,
};
