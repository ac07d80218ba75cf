import type { Bilingual, Lang } from '../../../server/contract/common.js';
import type { SpokenGuide } from '../../../server/ports/guide-desk.js';
import { say, type Sentence } from './say.js';
import { spokenText } from './spoken-text.js';

const between = { zh: '、', en: ', ' } as const;

function list(texts: readonly Bilingual[], lang: Lang): string {
  return texts.map((one) => spokenText(one[lang], lang)).join(between[lang]);
}

/** Where, and when unless the place says so itself. */
function whereSentence({ place, hours }: SpokenGuide, lang: Lang): Sentence {
  const [where, when] = [spokenText(place[lang], lang), spokenText(hours[lang], lang)];
  return where.includes(when) ? say('guide_place', lang, { place: where }) : say('guide_where', lang, { place: where, hours: when });
}

/** The short version of a guide: what to bring, where, cost, how long. */
export function guideSentences(guide: SpokenGuide, lang: Lang): Sentence[] {
  const item = spokenText(guide.name[lang], lang);
  const bring = list(guide.bring, lang);
  return [
    bring === '' ? say('guide_bring_nothing', lang, { item }) : say('guide_bring', lang, { item, bring }),
    ...(guide.sometimesMore ? [say('guide_more', lang)] : []),
    whereSentence(guide, lang),
    say('guide_cost', lang, { cost: list(guide.cost, lang) }),
    say('guide_how_long', lang, { time: spokenText(guide.howLong[lang], lang) }),
  ];
}
