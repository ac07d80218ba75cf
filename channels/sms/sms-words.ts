import type { Bilingual, Lang } from '../../server/contract/common.js';
import { fill } from '../../server/contract/words/vocabulary.js';
import type { Clock } from '../../server/ports/clock.js';
import type { Notice, Words } from '../../server/ports/words.js';
import type { Profile } from './profile.js';
import { factsOf, type Spoken } from './notice-facts.js';
import { segments } from './segments.js';
import { templates } from './templates.js';

const MOST_SEGMENTS = 2;
/** Mainland networks want the sender's name in brackets at the front. */
const sender: Bilingual = { zh: '【便民服务台】', en: 'Civic Desk: ' };

const joined = (lines: readonly string[], lang: Lang): string => sender[lang] + lines.join(lang === 'zh' ? '' : ' ');

/** The words of a notice within two parts where leaving out hints allows it. */
function smsText(notice: Notice, spoken: Spoken & { hotline: string }): string {
  const { lang, hotline } = spoken;
  const facts: Record<string, string> = { hotline, ...factsOf(notice, spoken) };
  const known = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].every(([, mark = '']) => facts[mark] !== undefined);
  const lines = templates[notice.kind].filter(({ words }) => known(words[lang])).map(({ words, spare: canGo }) => ({ text: fill(words[lang], facts), canGo: canGo === true }));
  const full = joined(lines.map(({ text }) => text), lang);
  if (segments(full) <= MOST_SEGMENTS) return full;
  return joined(lines.filter(({ canGo }) => !canGo).map(({ text }) => text), lang);
}

interface Means {
  /** The number citizens call. */
  hotline: string;
  clock: Clock;
  /** Where the site is. */
  site: string;
  /** What the network of a number carries. */
  profile: (to: string) => Profile;
}

/** The texts the desk sends, in both languages. */
export function smsWords({ hotline, clock, site, profile }: Means): Words {
  return {
    sms: (notice, lang, to) => {
      const { links, answers } = profile(to);
      return smsText(notice, { hotline, lang, site: links ? site : null, answers, now: clock.now() });
    },
  };
}
