import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../bot/answer.js';
import type { Field } from '../../bot/field.js';
import type { GuideKnowledge } from '../../bot/knowledge.js';
import { fieldQuestions, refusalWording, wording } from '../../bot/wording.js';
import { demoGuides } from './support.js';

const fields = Object.keys(fieldQuestions) as Field[];
const guideOf = (code: string): GuideKnowledge => {
  const guide = demoGuides.find((one) => one.itemCode === code);
  if (guide === undefined) throw new Error(code);
  return guide;
};

describe('an answer', () => {
  it.each(demoGuides.map((guide) => [guide.name.zh, guide] as const))('from %s opens with its name and says something for every field, in both languages', (_name, guide) => {
    for (const field of fields) {
      for (const lang of ['zh', 'en'] as const) {
        const [opening, ...said] = answerFrom(guide, field, lang).split('\n');
        expect(opening).toContain(guide.name[lang]);
        expect(said.join('').length).toBeGreaterThan(1);
      }
    }
  });

  it('lists what to bring apart from what other offices already hold', () => {
    expect(answerFrom(guideOf('disability-subsidies'), 'materials', 'zh').split('\n')).toEqual([
      '困难残疾人生活补贴和重度残疾人护理补贴申领，要带的材料：',
      '1. 居民身份证（原件核验，当场退还）',
      '2. 两项补贴申请表',
      '3. 本人银行卡或者社会保障卡',
      '4. 委托书（由社区代办员代办的）',
      '免提交（部门之间已经共享）：户口簿、残疾人证、低保或者特困证明（申请生活补贴的）',
    ]);
  });

  it('about a seasonal matter says when it is open', () => {
    expect(answerFrom(guideOf('resident-medical-enrolment'), 'conditions', 'zh')).toContain('每年 9 月至 12 月集中参保');
  });

  it('about money never names an amount', () => {
    for (const guide of demoGuides) expect(answerFrom(guide, 'fee', 'zh') + answerFrom(guide, 'overview', 'zh')).not.toMatch(/\d+\s*元/);
  });
});

describe('the bot’s own words', () => {
  const all = [...Object.values(wording), ...Object.values(refusalWording), ...Object.values(fieldQuestions)];

  it('exist in both languages, without exclamation marks or half-width punctuation in Chinese', () => {
    for (const { zh, en } of all) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\p{L}"]/u);
      expect(zh + en).not.toMatch(/[!！]/);
      expect(zh).not.toMatch(/\p{Script=Han}[,;:?]/u);
    }
  });

  it('never ask for an identity number, a bank card or a code', () => {
    expect(all.map(({ zh }) => zh).filter((zh) => /请(提供|输入|发|填写).{0,6}(身份证号|银行卡|验证码)/.test(zh))).toEqual([]);
  });
});
