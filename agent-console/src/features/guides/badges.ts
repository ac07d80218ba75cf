import type { GuideStanding, GuideState } from '../../../../server/contract/guides.js';
import { guideStandingWords, guideStateWords } from '../../../../server/contract/words/guide-words.js';
import type { Family, StateWord } from '../../../../server/contract/words/vocabulary.js';
import type { Bilingual } from '../../shared/i18n/words.js';

const badge = (words: Bilingual, family: Family): StateWord => ({ ...words, family, citizen: words });

/** Whose move a draft is. */
export const stateBadges: Record<GuideState, StateWord> = {
  idle: badge(guideStateWords.idle, 'stop'),
  draft: badge(guideStateWords.draft, 'move'),
  in_review: badge(guideStateWords.in_review, 'check'),
  sent_back: badge(guideStateWords.sent_back, 'wait'),
};

export const standingBadges: Record<GuideStanding, StateWord> = {
  in_force: badge(guideStandingWords.in_force, 'done'),
  scheduled: badge(guideStandingWords.scheduled, 'wait'),
  past: badge(guideStandingWords.past, 'stop'),
  recalled: badge(guideStandingWords.recalled, 'stop'),
};
