import type { Lang } from '../../../server/contract/common.js';
import type { SpokenGuide } from '../../../server/ports/guide-desk.js';
import { say, type Sentence } from './say.js';

const between = { zh: '、', en: ', ' } as const;

function plainEnd(text: string): string {
  return text.replace(/[。.]$/, '');
}

/** The short version of a guide: what to bring, where, cost, how long. */
export function guideSentences({ name, bring, sometimesMore, place, hours, cost, howLong }: SpokenGuide, lang: Lang): Sentence[] {
  const item = name[lang];
  const papers = bring.map((one) => one[lang]).join(between[lang]);
  return [
    papers === '' ? say('guide_bring_nothing', lang, { item }) : say('guide_bring', lang, { item, bring: papers }),
    ...(sometimesMore ? [say('guide_more', lang)] : []),
    say('guide_where', lang, { place: plainEnd(place[lang]), hours: plainEnd(hours[lang]) }),
    say('guide_cost', lang, { cost: cost.map((one) => plainEnd(one[lang])).join(between[lang]) }),
    say('guide_how_long', lang, { time: plainEnd(howLong[lang]) }),
  ];
}
