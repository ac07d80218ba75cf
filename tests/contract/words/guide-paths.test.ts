import { describe, expect, it } from 'vitest';
import { wordError } from '../../../server/contract/words/error-words.js';
import { fieldOfPath, guideFieldWords, guidePathWords } from '../../../server/contract/words/guide-paths.js';
import { guideContent, guideExtras } from '../../../server/contract/guide-content.js';

describe('a place in a guide in words', () => {
  it.each([
    ['place', '办理地点', 'Place'],
    ['materials[1].basis', '申请材料第 2 项的依据', 'Documents, no. 2, basis'],
    ['legalBases[0].docNo', '设定依据第 1 项的文号', 'Legal basis, no. 1, number'],
    ['timeLimit.promised', '办理时限的承诺时限', 'Time limit, promised'],
    ['extras.codes.operation', '其他要素的编码的业务办理项编码', 'Other particulars, codes, operation code'],
  ])('%s', (path, zh, en) => {
    expect(guidePathWords(path)).toEqual({ zh, en });
  });

  it('has a name for every field and every extra', () => {
    expect(Object.keys(guideContent.shape).filter((field) => !(field in guideFieldWords))).toEqual([]);
    expect(Object.keys(guideExtras.shape).filter((part) => guidePathWords(`extras.${part}`).zh === `其他要素的${part}`)).toEqual([]);
  });

  it('belongs to the field it begins with', () => {
    expect(['materials[1].basis', 'place', 'timeLimit.promised'].map(fieldOfPath)).toEqual(['materials', 'place', 'timeLimit']);
  });

  it('is named in a refusal to publish', () => {
    expect(wordError('guide_incomplete', { n: 2, gaps: ['fees', 'materials[0].basis'] })).toEqual({
      zh: '还有 2 处没填好，不能送审和发布：收费依据及标准、申请材料第 1 项的依据。',
      en: '2 thing(s) are missing, so it cannot be submitted or published: Fees and their basis, Documents, no. 1, basis.',
    });
  });

  it('and the state are said when an act does not fit', () => {
    expect(wordError('illegal_move', { guideAction: 'save', guideState: 'in_review', guideAllowed: ['take_back', 'publish'] }).zh).toBe('现在不能保存草稿：指南待审核。可以：撤回送审、发布。');
  });
});
