import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../bot/answer.js';
import { answerOf, cannotAnswer } from '../../../agent-console/src/features/guides/preview/answers.js';
import { guideField } from '../../../server/contract/learning.js';
import { content } from './guide-builders.js';

const guide = content({ applyWindow: { from: '09-01', to: '09-30', note: { zh: '九月受理', en: 'In September' } } });
const promised = content({ materials: guide.materials.map((one) => ({ ...one, obtainBy: 'commitment' as const, when: { zh: '代办的', en: 'By proxy' } })) });

describe('the assistant’s view of a draft', () => {
  it.each(guideField.options)('says of %s word for word what the assistant would', (field) => {
    for (const one of [guide, promised])
      for (const lang of ['zh', 'en'] as const) expect(answerOf(one, field, lang)).toBe(answerFrom({ ...one, itemCode: 'unemployment', version: 4 }, field, lang));
  });
  it('knows that a part with a hole in it cannot be answered', () => {
    expect(cannotAnswer(guide, 'materials', 'zh')).toBe(false);
    expect(cannotAnswer(content({ materials: [] }), 'materials', 'zh')).toBe(true);
    expect(cannotAnswer(content({ place: { zh: '街镇中心', en: '' } }), 'place', 'en')).toBe(true);
  });
});
