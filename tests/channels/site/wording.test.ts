import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../server/contract/common.js';
import { bookWords } from '../../../channels/portal/site/words/book-words.js';
import { bookingStateWords } from '../../../channels/portal/site/words/booking-state-words.js';
import { doneWords } from '../../../channels/portal/site/words/done-words.js';
import { findWords, guideWords, handbookWords, noticeWords } from '../../../channels/portal/site/words/guide-words.js';
import { homeWords } from '../../../channels/portal/site/words/home-words.js';
import { accessibilityWords, askWords, errorWords, helpWords, privacyWords } from '../../../channels/portal/site/words/plain-words.js';
import { lookupWords } from '../../../channels/portal/site/words/lookup-words.js';
import { actLabels, matterWords } from '../../../channels/portal/site/words/matter-words.js';
import { answerWords, rateWords } from '../../../channels/portal/site/words/rate-words.js';
import { onHoldWords } from '../../../server/contract/words/citizen-words.js';
import { lineWords, progressWords, stepWords } from '../../../channels/portal/site/words/progress-words.js';
import { kindHints, reportWords, wayWords } from '../../../channels/portal/site/words/report-words.js';
import { siteWords } from '../../../channels/portal/site/words/site-words.js';

const isWords = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
const wordsIn = (value: unknown): Bilingual[] => {
  if (isWords(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};
const { otherLanguage, ...site } = siteWords;
const all = wordsIn([site, homeWords, findWords, guideWords, noticeWords, handbookWords, reportWords, wayWords, kindHints, doneWords, progressWords, stepWords, lineWords, lookupWords, actLabels, matterWords, answerWords, rateWords, onHoldWords, errorWords, askWords, bookWords, bookingStateWords, privacyWords, accessibilityWords, helpWords]);

describe('what the site says', () => {
  it.each(all)('$zh / $en: both languages, plain, no shouting, same facts', ({ zh, en }) => {
    expect(zh).not.toBe('');
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh + en).not.toMatch(/[!！]|您好|尊敬|尽快|耐心等待/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,?:;]|[,?:;][\u4e00-\u9fff]/);
    expect(zh.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
  });

  it('names the other language in that language', () => {
    expect(otherLanguage).toEqual({ zh: 'English', en: '中文' });
  });
});
