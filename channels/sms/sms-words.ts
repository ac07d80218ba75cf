import type { Lang } from '../../server/contract/common.js';
import { mostTextParts, textParts, textSender } from '../../server/contract/words/text-parts.js';
import { fill } from '../../server/contract/words/vocabulary.js';
import type { Clock } from '../../server/ports/clock.js';
import type { Notice, Words } from '../../server/ports/words.js';
import type { Profile } from './profile.js';
import { factsOf, type Spoken } from './notice-facts.js';
import { templates } from './templates.js';

const joined = (lines: readonly string[], lang: Lang): string => textSender[lang] + lines.join(lang === 'zh' ? '' : ' ');

/** The words of a notice within two parts where leaving out hints allows it. */
function smsText(notice: Notice, spoken: Spoken & { hotline: string }): string {
  const { lang, hotline } = spoken;
  const facts: Record<string, string> = { hotline, ...factsOf(notice, spoken) };
  const known = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].every(([, mark = '']) => facts[mark] !== undefined);
  const lines = templates[notice.kind].filter(({ words }) => known(words[lang])).map(({ words, spare: canGo }) => ({ text: fill(words[lang], facts), canGo: canGo === true }));
  const full = joined(lines.map(({ text }) => text), lang);
  if (textParts(full).parts <= mostTextParts) return full;
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
