import type { GuideContent, GuideDuration } from '../../../../../server/contract/guide-content.js';
import { guideValueWords } from '../../../../../server/contract/words/guide-words.js';
import { fill } from '../../../../../server/contract/words/vocabulary.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';
import { words } from './words.js';

const inOneLine = (texts: readonly Bilingual[]): Bilingual => word(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join('; '));

function limited(sentence: Bilingual, { n, unit }: GuideDuration): Bilingual {
  const named = guideValueWords[unit] ?? word(unit, unit);
  return word(fill(sentence.zh, { n, unit: named.zh }), fill(sentence.en, { n, unit: named.en }));
}

function howLong({ timeLimit }: GuideContent): Bilingual {
  const { instant, promised, statutory, note } = timeLimit;
  if (instant) return words.atOnce;
  if (promised) return limited(words.promised, promised);
  return statutory ? limited(words.byLaw, statutory) : note;
}

/** 办什么 / 谁能办 / 带什么 / 去哪 / 多久 / 多少钱: what the citizens' page says first. */
export function shortAnswers(guide: GuideContent): { label: Bilingual; text: Bilingual }[] {
  const sometimes = guide.materials.some(({ obtainBy, when }) => obtainBy === 'applicant' && when !== undefined);
  const carried = guide.materials.filter(({ obtainBy, required, when }) => obtainBy === 'applicant' && required && when === undefined).map(({ name }) => name);
  return [
    { label: words.what, text: guide.summary },
    { label: words.who, text: guide.audience },
    { label: words.take, text: carried.length > 0 ? inOneLine(carried) : sometimes ? words.onlyInSomeCases : words.nothingToBring },
    { label: words.where, text: guide.place },
    { label: words.time, text: howLong(guide) },
    { label: words.cost, text: inOneLine(guide.fees.map(({ standard }) => standard)) },
  ];
}
